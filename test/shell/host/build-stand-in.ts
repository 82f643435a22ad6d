import { join } from 'node:path';
import { build, type InlineConfig } from 'vite';
import { projectRoot } from '#build/project-root.ts';

const OUT = join(projectRoot, 'dist', 'stand-in');

/** The stand-in's parts as plain scripts: Node 20 runs no TypeScript, and a page none at all. */
export const standInFiles = {
  boot: join(OUT, 'main', 'boot.mjs'),
  pageWorld: join(OUT, 'page-world', 'script.js'),
  preloadWorld: join(OUT, 'preload-world', 'script.js'),
};

let built: Promise<void> | null = null;

/** Builds the stand-in, once a test process. It takes about as long as finding out whether it is stale. */
export function buildStandIn(): Promise<void> {
  built ??= Promise.all([
    build(mainConfig()),
    build(pageConfig('page-world', 'test/shell/page/start-page-world.ts')),
    build(pageConfig('preload-world', 'test/shell/page/start-preload-world.ts')),
  ]).then(() => undefined);
  return built;
}

function mainConfig(): InlineConfig {
  return {
    ...common('main'),
    build: {
      ssr: true,
      outDir: join(OUT, 'main'),
      target: 'node20.19',
      rolldownOptions: {
        input: {
          boot: join(projectRoot, 'test/shell/double/boot.ts'),
          electron: join(projectRoot, 'test/shell/double/electron.ts'),
        },
        output: { format: 'es', entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs' },
      },
    },
  };
}

/** A script whose exports are found under the name `standIn`. */
function pageConfig(name: string, entry: string): InlineConfig {
  return {
    ...common(name),
    build: {
      outDir: join(OUT, name),
      target: 'chrome126',
      lib: {
        entry: join(projectRoot, entry),
        formats: ['iife'],
        name: 'standIn',
        fileName: () => 'script.js',
      },
    },
  };
}

function common(name: string): InlineConfig {
  return {
    configFile: false,
    root: projectRoot,
    logLevel: 'warn',
    cacheDir: join(projectRoot, 'dist', 'vite-cache', name),
    publicDir: false,
  };
}
