import { parentPort, workerData } from 'node:worker_threads';
import { missingCase } from '#shared/domain/basics/missing-case.ts';
import { renderDocx } from '#shared/export/docx/render-docx.ts';
import type { RenderJob } from './render-job.ts';

/*
 * One document, rendered beside the main process so that windows and menus stay alive, then the thread ends. A throw
 * ends it too, and reaches the one who asked as an 'error' event.
 */

// Only run-export.ts starts this file, and the type of its job is the type read here.
const bytes = await render(workerData as RenderJob);
parentPort?.postMessage(bytes);

function render({ model, format }: RenderJob): Promise<Uint8Array> {
  switch (format) {
    case 'docx':
      return renderDocx(model);
    default:
      return missingCase(format);
  }
}
