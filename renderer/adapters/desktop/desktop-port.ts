import { pictureWeight } from '#shared/document/picture-weight.ts';
import { contract, type Channel, type ResponseOf } from '#shared/ipc/contract.ts';
import type { DesktopBridge } from '#shared/ipc/desktop-bridge.ts';
import { events } from '#shared/ipc/events.ts';
import { toBareFileName } from '#shared/ipc/file-name.ts';
import { MAX_PICTURE_WEIGHT, MAX_PLAN_FILE_BYTES } from '#shared/ipc/limits.ts';
import { fail, ok } from '#shared/domain/basics/result.ts';
import type { Desktop } from '#shared/ports/desktop.ts';

/**
 * The Desktop port over `window.desktop`. Every answer is parsed here as well: what main returns often comes from
 * disk. A rejected promise is a bug in one of the processes; failures that happen in life come back as values.
 */
export function createDesktopPort(bridge: DesktopBridge): Desktop {
  return {
    appInfo: () => answer('app:info', bridge.appInfo()),
    exportDocument: async (model, name) => {
      if (pictureWeight(model) > MAX_PICTURE_WEIGHT) return fail('too-large');
      const request = { model, format: 'docx', suggestedName: toBareFileName(name) } as const;
      const outcome = await answer('document:export', bridge.exportDocument(request));
      return outcome.ok ? ok({ ...outcome.value, canReveal: true }) : outcome;
    },
    revealExport: (exportId) => answer('export:reveal', bridge.revealExport({ exportId })),
    openExport: (exportId) => answer('export:open', bridge.openExport({ exportId })),
    savePlanFile: async (bytes, name) => {
      // Main refuses such a request as malformed; the user is owed a reason instead.
      if (bytes.byteLength > MAX_PLAN_FILE_BYTES) return fail('too-large');
      const request = { bytes, suggestedName: toBareFileName(name) };
      return answer('planfile:save', bridge.savePlanFile(request));
    },
    openPlanFile: () => answer('planfile:open', bridge.openPlanFile()),
    readSettings: () => answer('settings:read', bridge.readSettings()),
    writeSettings: async (settings) => {
      const outcome = await answer('settings:write', bridge.writeSettings(settings));
      if (!outcome.ok) throw new Error(`Settings were not written: ${outcome.error}`);
    },
    onFlushRequest: (handler) => bridge.onFlush((token) => void flush(bridge, token, handler)),
    // Main holds the window open until the flush is answered.
    askBeforeLeaving: () => () => undefined,
    onMenuCommand: (handler) =>
      bridge.onMenuCommand((command) => handler(events['menu:command'].parse(command))),
  };
}

async function answer<C extends Channel>(
  channel: C,
  reply: Promise<unknown>,
): Promise<ResponseOf<C>> {
  // Parsing with the schema of `channel` gives just that channel's answer; the compiler cannot follow the index.
  return contract[channel].response.parse(await reply) as ResponseOf<C>;
}

/** Answers "unsaved" when the handler fails, so that main asks before it closes over unsaved text. */
async function flush(bridge: DesktopBridge, rawToken: unknown, handler: () => Promise<void>) {
  const token = events['lifecycle:flush'].parse(rawToken);
  const outcome = await handler().then(
    () => 'saved' as const,
    () => 'unsaved' as const,
  );
  await bridge.flushed({ token, outcome });
}
