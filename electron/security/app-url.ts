import { APP_HOST, APP_SCHEME } from '#electron/identity.ts';

/**
 * True for an address of our own origin. Written out because `URL.origin` is "null" for schemes of our own, and a
 * comparison by prefix takes app://omradesplan.example for app://omradesplan.
 */
export function isAppUrl(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, host, username, password } = new URL(address);
  return protocol === `${APP_SCHEME}:` && host === APP_HOST && username === '' && password === '';
}
