import type { DocumentModel } from '#shared/document/document-model.ts';
import type { Rendered } from './export-worker.ts';

/** The document as DOCX bytes, made in a Web Worker; null when it could not be made. */
export function renderInWorker(model: DocumentModel): Promise<Uint8Array | null> {
  const worker = new Worker(new URL('./export-worker.ts', import.meta.url), { type: 'module' });
  const bytes = new Promise<Uint8Array | null>((resolve) => {
    worker.addEventListener('message', ({ data }: MessageEvent<Rendered>) =>
      resolve(data.ok ? data.bytes : null),
    );
    worker.addEventListener('error', () => resolve(null));
    worker.postMessage(model);
  });
  return bytes.finally(() => worker.terminate());
}
