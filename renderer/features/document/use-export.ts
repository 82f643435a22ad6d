import { useEffect, useEffectEvent, useState } from 'react';
import type { DocumentModel } from '#shared/document/document-model.ts';
import { documentFileName } from '#shared/document/file-name.ts';
import type { ExportedFile, FileFailure } from '#shared/ports/desktop.ts';
import { usePorts } from '#renderer/platform/ports.tsx';
import { useFlushAll } from '#renderer/platform/workspace.tsx';

/** Why an export failed; to cancel is the user's choice, and no failure. */
export type ExportFailure = Exclude<FileFailure, 'cancelled'>;

/** How an export stands. */
export type ExportProgress =
  | { readonly step: 'idle' }
  | { readonly step: 'running' }
  | { readonly step: 'saved'; readonly file: ExportedFile }
  | { readonly step: 'failed'; readonly failure: ExportFailure };

/** Exports a document: first everything that is being written becomes part of the plan, then the file is made. */
export function useExport(model: DocumentModel): {
  readonly progress: ExportProgress;
  readonly start: () => void;
  readonly forget: () => void;
} {
  const { desktop } = usePorts();
  const flushAll = useFlushAll();
  const [progress, setProgress] = useState<ExportProgress>({ step: 'idle' });
  const [flushed, setFlushed] = useState(0);
  const write = useEffectEvent(async () => {
    const outcome = await desktop
      .exportDocument(model, documentFileName(model))
      .catch(unknownFailure);
    setProgress(outcome.ok ? { step: 'saved', file: outcome.value } : afterFailure(outcome.error));
  });
  // Only after the render that the flush causes does the model hold what was being written.
  useEffect(() => {
    if (flushed > 0) void write();
  }, [flushed]);
  const start = (): void => {
    setProgress({ step: 'running' });
    // What could not be saved is in the plan on screen all the same, and so in the document.
    const writeNow = (): void => setFlushed((count) => count + 1);
    void flushAll().then(writeNow, writeNow);
  };
  return { progress, start, forget: () => setProgress({ step: 'idle' }) };
}

function afterFailure(error: FileFailure): ExportProgress {
  return error === 'cancelled' ? { step: 'idle' } : { step: 'failed', failure: error };
}

/** The port rejects only when one of the processes has a bug; the user is owed a sentence all the same. */
function unknownFailure(): { readonly ok: false; readonly error: FileFailure } {
  return { ok: false, error: 'unknown' };
}
