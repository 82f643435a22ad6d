import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import { projectRoot } from '#build/project-root.ts';
import { rendererConfig } from '#build/vite/renderer.ts';
import { newDataFolder } from '#test/shell/launch.ts';
import { launchStandIn } from '#test/shell/host/launch-stand-in.ts';
import { openSample, waitUntilSaved } from '#test/support/walk.ts';
import { interleave, ratioRow, type BenchRow } from './bench-row.ts';

const ROUNDS = 15;
const MOST = 1.5;
const BLANK = join(projectRoot, 'dist/bench/blank');

/**
 * Notes when the page's table is laid out, in milliseconds since the navigation began. As text: what runs in a page
 * before its own scripts must not carry the bundler's helpers.
 */
const NOTE_WHEN_USABLE = `
  const look = () => {
    const table = document.querySelector('table');
    if (table !== null && table.getBoundingClientRect().height > 0) globalThis.usableAt = performance.now();
    else requestAnimationFrame(look);
  };
  look();
`;

/** Times the start page with a sample stored against a blank page, both served by main over the stand-in. */
export async function benchStartPage(): Promise<readonly BenchRow[]> {
  await buildBlank();
  const own = await launchStandIn({ dataFolder: await newDataFolder() });
  const blank = await launchStandIn({
    dataFolder: await newDataFolder(),
    mainFile: join(BLANK, 'main/main.mjs'),
  });
  try {
    const pages = [await own.firstWindow(), await blank.firstWindow()] as const;
    await storeSample(pages[0]);
    for (const page of pages) await page.addInitScript(NOTE_WHEN_USABLE);
    const samples = await interleave(
      ROUNDS,
      () => timeReload(pages[0]),
      () => timeReload(pages[1]),
    );
    return [ratioRow('navigation → usable start page', samples, 'ms', MOST)];
  } finally {
    await own.kill();
    await blank.kill();
  }
}

/** The same main and preload with another page to serve. */
async function buildBlank(): Promise<void> {
  for (const part of ['main', 'preload']) {
    await cp(join(projectRoot, 'dist', part), join(BLANK, part), { recursive: true });
  }
  await build({
    ...rendererConfig,
    root: join(projectRoot, 'test/bench/blank'),
    logLevel: 'error',
    build: { ...rendererConfig.build, outDir: join(BLANK, 'renderer') },
  });
}

/** Stores the sample as a user does, and leaves the page on the start page. */
async function storeSample(page: Page): Promise<void> {
  await openSample(page, 'large');
  await waitUntilSaved(page);
  await page.evaluate(() => {
    location.hash = '#/';
  });
}

async function timeReload(page: Page): Promise<number> {
  await page.reload();
  await page.waitForFunction(() => 'usableAt' in globalThis);
  return page.evaluate(() => Number(Reflect.get(globalThis, 'usableAt')));
}
