import { homedir } from 'node:os';
import { join } from 'node:path';
import { chooseBrowser } from '#electron/browser-edition/choose-browser.ts';
import { findBrowsers, type Browser } from '#electron/browser-edition/find-browser.ts';
import { openWindow } from '#electron/browser-edition/open-window.ts';
import {
  browserEditionFolder,
  profileFolder,
  type Home,
} from '#electron/browser-edition/profile-folder.ts';
import { launch } from '#shared/text/sv/launch.ts';
import { withServer } from './with-server.ts';

/**
 * Opens the browser edition in an installed browser, in place of the desktop program, and returns the exit code once
 * its window is closed; 1 at once when no browser is installed.
 */
export async function openInBrowser(): Promise<number> {
  const home: Home = { platform: process.platform, folder: homedir(), env: process.env };
  const memoryFile = join(browserEditionFolder(home), 'browser.json');
  const browser = await chooseBrowser(findBrowsers(), memoryFile);
  if (browser === null) {
    console.error(launch.noBrowser);
    return 1;
  }
  console.error(launch.browserInstead);
  return withServer(() => showWindow(browser, profileFolder(home, browser)));
}

async function showWindow({ executable, product }: Browser, folder: string): Promise<number> {
  const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
  if (isRoot) console.log(launch.sandboxOff);
  console.log(launch.opening({ folder }));
  const code = await openWindow({ executable, profileFolder: folder, isRoot });
  if (code !== 0) console.error(launch.browserFailed({ product }));
  return code === 0 ? 0 : 1;
}
