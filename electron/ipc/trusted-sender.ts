import { isAppUrl } from '#electron/security/app-url.ts';

/** What is read of an IPC event to tell who sent it. */
export type SenderEvent = {
  readonly senderFrame: { readonly url: string; readonly parent: unknown } | null;
};

/**
 * Electron checklist item 17, "Validate the sender of all IPC messages": only the main frame of a window that shows our
 * own origin. A frame inside the page has a parent; a frame that has navigated away, or is gone, is null.
 */
export function isTrustedSender({ senderFrame }: SenderEvent): boolean {
  return senderFrame?.parent === null && isAppUrl(senderFrame.url);
}
