import type { CDPSession } from 'playwright-core';
import { toPageUrl } from './addresses.ts';
import type { MainSide } from './host-window.ts';

/** Electron's name of a permission → DevTools' name of it, for those that both know. */
const names: Readonly<Record<string, string>> = {
  notifications: 'notifications',
  geolocation: 'geolocation',
  media: 'camera',
  midi: 'midi',
  'clipboard-read': 'clipboard-read',
  'clipboard-sanitized-write': 'clipboard-write',
  'idle-detection': 'idle-detection',
  'window-management': 'window-management',
};

/**
 * Gives an origin the permissions that the program's handlers would give it.
 *
 * @param browser must stay open: Chromium forgets the settings when the session that made them ends
 */
export async function applyPermissions(
  browser: CDPSession,
  main: MainSide,
  url: string,
): Promise<void> {
  const { origin } = new URL(toPageUrl(url));
  // A data: or about: page has no origin to give anything to.
  if (origin === 'null') return;
  const granted = await main.call('permissions', { names: Object.keys(names), origin: url });
  for (const [name, isGranted] of Object.entries(granted)) {
    await browser.send('Browser.setPermission', {
      permission: { name: names[name] ?? name },
      setting: isGranted ? 'granted' : 'denied',
      origin,
    });
  }
}
