import type { WebContents } from 'electron';
import { isAppUrl } from './app-url.ts';

/**
 * Electron checklist item 13, "Disable or limit navigation": every frame shows our own origin and nothing else. A file
 * dropped on the window or a pasted link would otherwise replace the program, with the preload's rights.
 */
export function refuseForeignNavigation(contents: WebContents): void {
  contents.on('will-frame-navigate', (event) => {
    if (!isAppUrl(event.url)) event.preventDefault();
  });
  contents.on('will-redirect', (event) => {
    if (!isAppUrl(event.url)) event.preventDefault();
  });
}
