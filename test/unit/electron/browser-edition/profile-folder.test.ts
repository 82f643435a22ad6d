import { expect, test } from 'vitest';
import type { Browser } from '#electron/browser-edition/find-browser.ts';
import { profileFolder } from '#electron/browser-edition/profile-folder.ts';

const chrome: Browser = { product: 'chrome', executable: '/usr/bin/google-chrome' };

test('lies among the user’s own files on each system, one folder a product', () => {
  expect(profileFolder({ platform: 'linux', folder: '/home/a', env: {} }, chrome)).toBe(
    '/home/a/.local/share/Omradesplan-browser/chrome',
  );
  expect(
    profileFolder({ platform: 'linux', folder: '/home/a', env: { XDG_DATA_HOME: '/d' } }, chrome),
  ).toBe('/d/Omradesplan-browser/chrome');
  expect(profileFolder({ platform: 'darwin', folder: '/Users/a', env: {} }, chrome)).toBe(
    '/Users/a/Library/Application Support/Omradesplan-browser/chrome',
  );
  expect(profileFolder({ platform: 'win32', folder: 'C:\\Users\\a', env: {} }, chrome)).toBe(
    'C:\\Users\\a\\AppData\\Local\\Omradesplan-browser\\chrome',
  );
});

test('lies in Snap’s own folder for a Chromium from Snap, which may write nowhere else', () => {
  const snap: Browser = { product: 'chromium', executable: '/snap/bin/chromium' };
  expect(profileFolder({ platform: 'linux', folder: '/home/a', env: {} }, snap)).toBe(
    '/home/a/snap/chromium/common/Omradesplan-browser/chromium',
  );
});
