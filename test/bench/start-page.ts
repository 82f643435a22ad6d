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
 * Tells when the page's table is laid out, in milliseconds since the navigation began. The page tells by itself: to ask
 * it would put a script into it just as it starts. As text: what runs in a page before its own scripts must not carry
 * the bundler's helpers.
 */
const TELL_WHEN_USABLE = `
  const look = () => {
    const table = document.querySelector('table');
    if (table !== null && table.getBoundingClientRect().height > 0) globalThis.tellUsable(performance.now());
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
    const [timeOwn, timeBlank] = [await reloads(pages[0]), await reloads(pages[1])];
    const samples = await interleave(ROUNDS, timeOwn, timeBlank);
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

/** Gives a function that reloads the page and says when it was usable. */
async function reloads(page: Page): Promise<() => Promise<number>> {
  let usable = (_at: number): void => undefined;
  await page.exposeFunction('tellUsable', (at: number) => usable(at));
  await page.addInitScript(TELL_WHEN_USABLE);
  return async () => {
    const told = new Promise<number>((resolve) => {
      usable = resolve;
    });
    await page.reload();
    return told;
  };
}
