import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { _electron } from 'playwright-core';
import { projectRoot } from '#build/project-root.ts';
import { APP_SCHEME } from '#electron/identity.ts';
import { chromiumFlags } from '#test/support/find-chromium.ts';
import type { Exit, LaunchOptions, ShellApp } from '../shell-app.ts';

const binaryNames: Readonly<Partial<Record<NodeJS.Platform, string>>> = {
  win32: 'electron.exe',
  darwin: 'Electron.app/Contents/MacOS/Electron',
};

/** The real Electron, if it is on this machine. Found by path: even requiring the package would start a download. */
export function findElectron(): string | null {
  const packageFile = createRequire(import.meta.url).resolve('electron/package.json');
  const folder = process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? join(dirname(packageFile), 'dist');
  const binary = join(folder, binaryNames[process.platform] ?? 'electron');
  return existsSync(binary) ? binary : null;
}

/** Runs the built program in the real Electron. */
export async function launchElectron(binary: string, options: LaunchOptions): Promise<ShellApp> {
  const { dataFolder } = options;
  const electron = await _electron.launch({
    executablePath: binary,
    args: [...chromiumFlags, projectRoot, `--user-data-dir=${dataFolder}`],
    bypassCSP: options.bypassContentSecurityPolicy ?? false,
  });
  const outgoing: string[] = [];
  electron.context().on('requestfinished', (request) => {
    if (!request.url().startsWith(`${APP_SCHEME}:`)) outgoing.push(request.url());
  });
  const output: string[] = [];
  const child = electron.process();
  child.stdout?.on('data', (part: Buffer) => void output.push(String(part)));
  child.stderr?.on('data', (part: Buffer) => void output.push(String(part)));
  const exited = new Promise<Exit>((resolve) => {
    child.once('exit', (code, signal) => resolve({ code, signal }));
  });
  return {
    backend: 'electron',
    dataFolder,
    exited,
    windows: () => electron.windows(),
    firstWindow: () => electron.firstWindow(),
    // Playwright types the argument through its own handles; a copied value is one of the cases.
    evaluate: (run, argument) => electron.evaluate(run as never, argument) as never,
    outgoing: () => outgoing.filter((url) => !/^(?:blob|data|devtools):/.test(url)),
    output: () => output.join(''),
    close: async () => {
      await electron.evaluate(({ app }) => app.quit()).catch(() => undefined);
      return exited;
    },
    kill: () => {
      child.kill('SIGKILL');
      return exited;
    },
  };
}
