import { posix, win32 } from 'node:path';
import { BROWSER_EDITION_FOLDER } from '#electron/identity.ts';
import type { Browser } from './find-browser.ts';

/** Where profiles are put: the operating system, the user's home, and the variables that move things about. */
export type Home = {
  readonly platform: NodeJS.Platform;
  readonly folder: string;
  readonly env: Readonly<Record<string, string | undefined>>;
};

/**
 * The folder that holds the browser edition's profiles. Its name never changes: the plans lie in it.
 * A Chromium from Snap may not write among the hidden folders of the home, only in its own.
 */
export function browserEditionFolder(home: Home, browser: Browser | null = null): string {
  const isSnap = browser?.executable.startsWith('/snap/') ?? false;
  const base = isSnap ? posix.join(home.folder, 'snap/chromium/common') : profileBase(home);
  return pathsOf(home).join(base, BROWSER_EDITION_FOLDER);
}

/** The profile of one browser product. Products do not read each other's profiles, so each has its own. */
export function profileFolder(home: Home, browser: Browser): string {
  return pathsOf(home).join(browserEditionFolder(home, browser), browser.product);
}

function profileBase({ platform, folder, env }: Home): string {
  switch (platform) {
    case 'win32':
      return env['LOCALAPPDATA'] ?? win32.join(folder, 'AppData', 'Local');
    case 'darwin':
      return posix.join(folder, 'Library', 'Application Support');
    default:
      return env['XDG_DATA_HOME'] ?? posix.join(folder, '.local', 'share');
  }
}

function pathsOf({ platform }: Home): typeof posix {
  return platform === 'win32' ? win32 : posix;
}
