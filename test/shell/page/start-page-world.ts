import { createMembrane } from './membrane.ts';

/** Sets up the page's own world: the end of contextBridge that an API is exposed to. */
export function startPageWorld(secret: string): void {
  if (window === window.top) createMembrane('page', secret);
}
