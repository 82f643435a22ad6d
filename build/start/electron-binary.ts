import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FETCH_TIMEOUT_MS = 60_000;

const programs: Readonly<Partial<Record<NodeJS.Platform, string>>> = {
  win32: 'electron.exe',
  darwin: 'Electron.app/Contents/MacOS/Electron',
};

/**
 * The path of Electron's binary, or null when it is not on this machine. Found by path: to import the electron
 * package in plain Node is to start a download.
 *
 * @param packageFolder node_modules/electron
 */
export function findElectron(
  packageFolder: string,
  platform: NodeJS.Platform = process.platform,
  overrideFolder: string | undefined = process.env['ELECTRON_OVERRIDE_DIST_PATH'],
): string | null {
  const folder = overrideFolder ?? join(packageFolder, 'dist');
  const binary = join(folder, programs[platform] ?? 'electron');
  if (!existsSync(binary)) return null;
  // A folder that the user points out is the user's choice; one of our own must be the version we are built for.
  return overrideFolder !== undefined || isRightVersion(packageFolder) ? binary : null;
}

function isRightVersion(packageFolder: string): boolean {
  try {
    const unpacked = readFileSync(join(packageFolder, 'dist/version'), 'utf8').replace(/^v/, '');
    return readFileSync(join(packageFolder, 'package.json'), 'utf8').includes(
      `"${unpacked.trim()}"`,
    );
  } catch {
    // A download that was cut short leaves no version file.
    return false;
  }
}

/** Lets the electron package fetch its binary, for a minute at most. The path, or null when it could not be had. */
export async function fetchElectron(packageFolder: string): Promise<string | null> {
  await new Promise<void>((resolve) => {
    const fetching = spawn(process.execPath, [join(packageFolder, 'install.js')], {
      stdio: 'ignore',
      timeout: FETCH_TIMEOUT_MS,
      killSignal: 'SIGKILL',
    });
    fetching.once('error', () => resolve());
    fetching.once('exit', () => resolve());
  });
  return findElectron(packageFolder);
}
