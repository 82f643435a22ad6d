import { describe, expect, test } from 'vitest';
import { findBrowsers, type Machine } from '#electron/browser-edition/find-browser.ts';

function machine(platform: NodeJS.Platform, installed: readonly string[]): Machine {
  return {
    platform,
    env: {
      PATH: '/usr/local/bin:/usr/bin',
      ProgramFiles: 'C:\\Program Files',
      LOCALAPPDATA: 'C:\\Users\\a\\AppData\\Local',
    },
    exists: (path) => installed.includes(path),
  };
}

describe('findBrowsers', () => {
  test('finds nothing on a machine without a browser', () => {
    expect(findBrowsers(machine('linux', []))).toEqual([]);
  });

  test.skipIf(process.platform === 'win32')('searches the PATH on Linux, Chromium first', () => {
    const installed = ['/usr/bin/microsoft-edge', '/usr/bin/chromium', '/usr/bin/firefox'];
    expect(findBrowsers(machine('linux', installed))).toEqual([
      { product: 'chromium', executable: '/usr/bin/chromium' },
      { product: 'edge', executable: '/usr/bin/microsoft-edge' },
    ]);
  });

  test('takes Edge first on Windows, where it always is, and looks in the user’s own folder too', () => {
    const edge = 'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe';
    const chrome = 'C:\\Users\\a\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe';
    expect(findBrowsers(machine('win32', [chrome, edge]))).toEqual([
      { product: 'edge', executable: edge },
      { product: 'chrome', executable: chrome },
    ]);
  });

  test('looks among the applications on macOS', () => {
    const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(findBrowsers(machine('darwin', [chrome]))).toEqual([
      { product: 'chrome', executable: chrome },
    ]);
  });
});
