import { expect, test } from 'vitest';
import { openWindow, windowArguments } from '#electron/browser-edition/open-window.ts';

const window = { executable: process.execPath, profileFolder: '/home/å/profil', isRoot: false };

test('opens the fixed address in a profile of its own, and tells the page where that is', () => {
  expect(windowArguments(window).slice(0, 2)).toEqual([
    '--app=http://127.0.0.1:27815/?dataFolder=%2Fhome%2F%C3%A5%2Fprofil',
    '--user-data-dir=/home/å/profil',
  ]);
});

test('lets the browser neither translate the plan nor show it to an extension', () => {
  expect(windowArguments(window)).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^--disable-features=.*Translate/),
      '--disable-extensions',
    ]),
  );
});

test('gives up the sandbox for root only', () => {
  expect(windowArguments(window)).not.toContain('--no-sandbox');
  expect(windowArguments({ ...window, isRoot: true })).toContain('--no-sandbox');
});

test('returns the exit code of a browser that cannot start', async () => {
  // Node does not know --app= and ends with 9, as a browser that refuses its arguments would.
  expect(await openWindow(window)).toBe(9);
});
