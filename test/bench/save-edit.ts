import { createServer } from 'vite';
import { chromium, type Page } from 'playwright-core';
import { join } from 'node:path';
import { projectRoot } from '#build/project-root.ts';
import { chromiumFlags, findChromium } from '#test/support/find-chromium.ts';
import { boundRow, interleave, percentile, ratioRow, type BenchRow } from './bench-row.ts';
import { largePlan } from './large-plan.ts';

const ROUNDS = 200;
const MOST_TIMES = 4;
const MOST_MILLISECONDS = 16;

/** Times one edit from the call to the strict commit, against a bare put of one row, in the same page. */
export async function benchSaveEdit(): Promise<readonly BenchRow[]> {
  const server = await createServer({
    configFile: false,
    root: join(projectRoot, 'test/bench/web'),
    cacheDir: join(projectRoot, 'dist/vite-cache-figures'),
    logLevel: 'error',
    server: { host: '127.0.0.1', port: 0, fs: { allow: [projectRoot] } },
  });
  await server.listen();
  const { executablePath, env } = await findChromium();
  const browser = await chromium.launch({ executablePath, env, args: [...chromiumFlags] });
  try {
    const page = await browser.newPage();
    await page.goto(server.resolvedUrls?.local[0] ?? '');
    return await measure(page);
  } finally {
    await browser.close();
    await server.close();
  }
}

async function measure(page: Page): Promise<readonly BenchRow[]> {
  await page.waitForFunction(() => 'prepareSaveEdit' in globalThis);
  await page.evaluate((rows) => globalThis.prepareSaveEdit(rows), largePlan());
  const [edits, puts] = await interleave(
    ROUNDS,
    () => page.evaluate(() => globalThis.saveEdit()),
    () => page.evaluate(() => globalThis.rawPut()),
  );
  return [
    ratioRow('edit a field → committed, 10 000 rows', [edits, puts], 'ms', MOST_TIMES),
    boundRow('edit a field → committed, p95', percentile(edits, 95), MOST_MILLISECONDS, 'ms'),
  ];
}
