import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type InlineConfig } from 'vite';
import { projectRoot } from './project-root.ts';
import { sourcesHash } from './sources-hash.ts';
import { mainConfig, preloadConfig } from './vite/desktop.ts';
import { rendererConfig } from './vite/renderer.ts';

type Part = {
  readonly name: string;
  readonly config: InlineConfig;
  /** Folders and files whose content decides whether the part is stale. */
  readonly sources: readonly string[];
};

const everywhere = ['shared', 'resources', 'build/vite', 'package.json', 'package-lock.json'];

const parts: readonly Part[] = [
  { name: 'renderer', config: rendererConfig, sources: ['renderer', ...everywhere] },
  { name: 'main', config: mainConfig, sources: ['electron', ...everywhere] },
  { name: 'preload', config: preloadConfig, sources: ['electron', ...everywhere] },
];

/**
 * Builds the parts of the program whose sources have changed since they were built, and leaves the rest alone.
 * Speaks on stderr only: stdout belongs to the command line's answers.
 */
export async function buildStale(): Promise<void> {
  for (const part of parts) {
    // One after another: the bundler uses every core by itself.
    await buildIfStale(part);
  }
}

async function buildIfStale({ name, config, sources }: Part): Promise<void> {
  // Inside the output, so that whoever deletes the output also deletes the claim that it is fresh.
  const stamp = join(projectRoot, 'dist', name, '.build-stamp');
  const state = await sourcesHash(projectRoot, sources);
  if (state === (await readFile(stamp, 'utf8').catch(() => null))) return;
  process.stderr.write(`Building ${name} …\n`);
  await inProduction(() => build({ ...config, logLevel: 'warn' }));
  await writeFile(stamp, state);
}

/** Whatever runs the build (a test runner, too), the program is built as it is shipped. */
async function inProduction(task: () => Promise<unknown>): Promise<void> {
  const before = process.env['NODE_ENV'];
  process.env['NODE_ENV'] = 'production';
  try {
    await task();
  } finally {
    if (before === undefined) delete process.env['NODE_ENV'];
    else process.env['NODE_ENV'] = before;
  }
}
