import { Worker } from 'node:worker_threads';
import { fail, ok, type Result } from '#shared/domain/basics/result.ts';
import type { RenderJob } from './render-job.ts';

/** A plan of 200 pages renders in about a second; what takes a minute is never coming back. */
const TIMEOUT_MS = 60_000;

export type RenderFailure = { readonly code: 'render-failed'; readonly reason: unknown };

/**
 * Renders a document in a worker thread of its own and returns the file's bytes. A renderer that throws, or never
 * answers, is a failure with its reason (for the log), and leaves nothing running.
 *
 * @param workerFile the built export-worker.mjs
 */
export async function runExport(
  workerFile: string,
  job: RenderJob,
  timeoutMs: number = TIMEOUT_MS,
): Promise<Result<Uint8Array, RenderFailure>> {
  const worker = new Worker(workerFile, { workerData: job });
  try {
    return ok(await firstMessage(worker, timeoutMs));
  } catch (reason) {
    return fail({ code: 'render-failed', reason });
  } finally {
    await worker.terminate();
  }
}

function firstMessage(worker: Worker, timeoutMs: number): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Error('The renderer did not answer in time')),
      timeoutMs,
    );
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => {
      clearTimeout(timer);
      reject(new Error(`The renderer ended with code ${code} and no document`));
    });
  });
}
