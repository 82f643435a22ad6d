import type { Page } from 'playwright-core';
import type { DesktopBridge } from '#shared/ipc/desktop-bridge.ts';

/** A method of window.desktop that asks main something. */
type Method = Exclude<keyof DesktopBridge, 'onFlush' | 'onMenuCommand'>;

/**
 * Calls window.desktop as the page does. Any request may be sent, also one that the contract forbids; a refusal comes
 * back as `{ refused: message }`.
 */
export function callBridge(page: Page, method: Method, request?: unknown): Promise<unknown> {
  return page.evaluate(
    async ([name, sent]) => {
      const bridge: unknown = Reflect.get(window, 'desktop');
      if (typeof bridge !== 'object' || bridge === null) throw new Error('No window.desktop');
      // Every member of the bridge is a function.
      const ask = Reflect.get(bridge, name) as (request: unknown) => Promise<unknown>;
      try {
        return await ask(sent);
      } catch (reason) {
        return { refused: reason instanceof Error ? reason.message : String(reason) };
      }
    },
    [method, request] as const,
  );
}

/** The message that a call to window.desktop is rejected with; an empty text when it is not. */
export async function refusal(page: Page, method: Method, request?: unknown): Promise<string> {
  const answer = await callBridge(page, method, request);
  return typeof answer === 'object' && answer !== null && 'refused' in answer
    ? String(answer.refused)
    : '';
}
