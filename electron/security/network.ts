import type { Session } from 'electron';
import { isAppUrl } from './app-url.ts';

// Chromium runs these through the same filter although they never leave the process.
const INSIDE_THE_PAGE = ['blob:', 'data:', 'devtools:'];

/**
 * Electron checklist item 1, "Only load secure content", in its strictest form: nothing is fetched from anywhere. The
 * content security policy says the same to the page; this holds even where the policy does not reach.
 */
export function refuseNetwork(session: Session): void {
  session.webRequest.onBeforeRequest((details, decide) => {
    decide({ cancel: !staysInside(details.url) });
  });
}

/** True for an address that needs no network: our own origin, or content that the page made itself. */
export function staysInside(address: string): boolean {
  return isAppUrl(address) || INSIDE_THE_PAGE.some((scheme) => address.startsWith(scheme));
}
