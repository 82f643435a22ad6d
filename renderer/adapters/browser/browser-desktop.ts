import { fail, ok, type Result } from '#shared/domain/basics/result.ts';
import type { DocumentModel } from '#shared/document/document-model.ts';
import { toBareFileName } from '#shared/ipc/file-name.ts';
import { MAX_PLAN_FILE_BYTES } from '#shared/ipc/limits.ts';
import type { Desktop, ExportedFile, FileFailure } from '#shared/ports/desktop.ts';
import type { Unsubscribe } from '#shared/ports/plan-store.ts';
import { browserInfo } from './browser-info.ts';
import { chooseTarget, DOCX, pickFile, PLAN_FILE } from './file-pickers.ts';
import { renderInWorker } from './render-in-worker.ts';
import { readSettings, writeSettings } from './settings-store.ts';

/** The Desktop port with web APIs only: the browser edition, and component tests in a real browser. */
export function createBrowserDesktop(): Desktop {
  return {
    appInfo: async () => browserInfo(navigator.userAgent, new URL(window.location.href)),
    exportDocument,
    // A page may not open folders or files; `canReveal` is false, so nobody is offered to.
    revealExport: async () => fail('not-permitted'),
    openExport: async () => fail('not-permitted'),
    savePlanFile,
    openPlanFile: () => pickFile(PLAN_FILE, MAX_PLAN_FILE_BYTES),
    readSettings,
    writeSettings,
    // A page cannot hold its window open. Text that is being written is flushed when the page is hidden, by the app,
    // and who leaves before it is on disk is asked.
    onFlushRequest: () => () => undefined,
    askBeforeLeaving,
    onMenuCommand: () => () => undefined,
  };
}

function askBeforeLeaving(isUnsaved: () => boolean): Unsubscribe {
  const ask = (event: BeforeUnloadEvent): void => {
    // The browser asks in its own words when the event is prevented.
    if (isUnsaved()) event.preventDefault();
  };
  window.addEventListener('beforeunload', ask);
  return () => window.removeEventListener('beforeunload', ask);
}

async function exportDocument(
  model: DocumentModel,
  suggestedName: string,
): Promise<Result<ExportedFile, FileFailure>> {
  const target = await chooseTarget(toBareFileName(suggestedName), DOCX);
  if (!target.ok) return target;
  const bytes = await renderInWorker(model);
  if (bytes === null) return fail('render-failed');
  const written = await target.value.write(bytes);
  const { fileName } = target.value;
  return written.ok ? ok({ exportId: crypto.randomUUID(), fileName, canReveal: false }) : written;
}

async function savePlanFile(
  bytes: Uint8Array,
  suggestedName: string,
): Promise<Result<{ readonly fileName: string }, FileFailure>> {
  if (bytes.byteLength > MAX_PLAN_FILE_BYTES) return fail('too-large');
  const target = await chooseTarget(toBareFileName(suggestedName), PLAN_FILE);
  if (!target.ok) return target;
  const written = await target.value.write(bytes);
  return written.ok ? ok({ fileName: target.value.fileName }) : written;
}
