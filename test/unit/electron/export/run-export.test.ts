import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runExport } from '#electron/export/run-export.ts';
import { smallDocument } from '#test/support/small-document.ts';
import { temporaryFolder } from '#test/support/temporary-folder.ts';

const job = { model: smallDocument('En mening.'), format: 'docx' } as const;

async function worker(source: string): Promise<string> {
  const file = join(await temporaryFolder(), 'worker.mjs');
  const threads = `import { parentPort, workerData } from 'node:worker_threads';`;
  await writeFile(file, `${threads}\n${source}`);
  return file;
}

describe('runExport', () => {
  it('hands the job to the worker and its bytes back', async () => {
    const echo = `parentPort.postMessage(new TextEncoder().encode(workerData.model.title))`;
    const outcome = await runExport(await worker(echo), job);
    expect(outcome.ok && new TextDecoder().decode(outcome.value)).toBe('Verksamhetsplan 2026');
  });

  it.each([
    ['throws', `throw new Error('no')`],
    ['ends without a word', `process.exit(0)`],
    ['never answers', `setInterval(() => undefined, 1000)`],
  ])('fails when the worker %s', async (_what, source) => {
    const outcome = await runExport(await worker(source), job, 500);
    expect(outcome).toMatchObject({ ok: false, error: { code: 'render-failed' } });
  });

  it('fails when there is no worker', async () => {
    const outcome = await runExport(join(await temporaryFolder(), 'none.mjs'), job);
    expect(outcome).toMatchObject({ ok: false, error: { code: 'render-failed' } });
  });
});
