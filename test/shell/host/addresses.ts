import { APP_SCHEME } from '#electron/identity.ts';

/*
 * Chromium alone knows no app:// scheme. The page gets https://HOST.app.invalid instead: https so that it is a secure
 * context with storage, and .invalid because that name can never be found on any network.
 */
const SUFFIX = `.${APP_SCHEME}.invalid`;

/** The address that the page is given for one of the program's; other addresses stay as they are. */
export function toPageUrl(url: string): string {
  const { protocol, host, pathname, search, hash } = new URL(url);
  if (protocol !== `${APP_SCHEME}:`) return url;
  return `https://${host}${SUFFIX}${pathname === '' ? '/' : pathname}${search}${hash}`;
}

/** The address as the program knows it. */
export function toAppUrl(url: string): string {
  if (!URL.canParse(url)) return url;
  const { protocol, host, pathname, search, hash } = new URL(url);
  if (protocol !== 'https:' || !host.endsWith(SUFFIX)) return url;
  return `${APP_SCHEME}://${host.slice(0, -SUFFIX.length)}${pathname}${search}${hash}`;
}
