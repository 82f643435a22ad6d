import type { WebContents } from 'electron';

/**
 * Electron checklist items 11 and 12, "Do not use allowpopups for WebViews" and "Verify WebView options": the program
 * embeds no foreign page, so that none can be made to.
 */
export function refuseWebviews(contents: WebContents): void {
  contents.on('will-attach-webview', (event) => event.preventDefault());
}
