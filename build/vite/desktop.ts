import { builtinModules } from 'node:module';
import { join } from 'node:path';
import type { InlineConfig, Rolldown } from 'vite';
import { projectRoot } from '#build/project-root.ts';
import { injected, notices } from './common.ts';

// Electron gives its module at run time, Node its own; everything else is bundled, so nothing is shipped beside.
const external = ['electron', /^node:/, ...builtinModules];

/** The main process, the document worker and the command line: ES modules for Node. */
export const mainConfig: InlineConfig = nodeBundle('main', {
  input: {
    main: join(projectRoot, 'electron/main.ts'),
    'command-line': join(projectRoot, 'electron/command-line.ts'),
    'export-worker': join(projectRoot, 'electron/export/export-worker.ts'),
  },
  output: {
    format: 'es',
    entryFileNames: '[name].mjs',
    chunkFileNames: 'chunks/[name]-[hash].mjs',
  },
});

/** The preload script: under Electron's sandbox it must be one CommonJS file. */
export const preloadConfig: InlineConfig = nodeBundle('preload', {
  input: { preload: join(projectRoot, 'electron/preload/preload.ts') },
  output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
});

function nodeBundle(folder: string, options: Rolldown.RolldownOptions): InlineConfig {
  return {
    configFile: false,
    root: join(projectRoot, 'electron'),
    cacheDir: join(projectRoot, 'dist/vite-cache'),
    define: injected,
    ssr: { noExternal: true, external: ['electron'] },
    build: {
      ssr: true,
      outDir: join(projectRoot, 'dist', folder),
      emptyOutDir: true,
      target: 'node20.19',
      minify: false,
      license: notices,
      rolldownOptions: { ...options, external },
    },
  };
}
