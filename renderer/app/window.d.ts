import type { DesktopBridge } from '#shared/ipc/desktop-bridge.ts';

declare global {
  /** Set by the preload script; absent in the browser edition. */
  // `var` is the only way to declare a property of the window without an interface.
  var desktop: DesktopBridge | undefined;
}
