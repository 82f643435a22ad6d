import react from '@vitejs/plugin-react';
import { join } from 'node:path';
import type { InlineConfig } from 'vite';
import { projectRoot } from '#build/project-root.ts';
import { injected, notices } from './common.ts';
import { preloadChunk } from './preload-chunk.ts';

/**
 * The page, for the desktop's app:// origin and the browser edition alike. Everything that the content security
 * policy forbids is off: no inline script, no data: fonts. The editor, the document renderers and the sample plans
 * are behind `import()` and become files of their own, loaded when used.
 */
export const rendererConfig: InlineConfig = {
  configFile: false,
  root: join(projectRoot, 'renderer'),
  base: './',
  cacheDir: join(projectRoot, 'dist/vite-cache'),
  plugins: [react(), preloadChunk('app')],
  define: injected,
  worker: { format: 'es' },
  build: {
    outDir: join(projectRoot, 'dist/renderer'),
    emptyOutDir: true,
    // The oldest Chromium, Chrome or Edge the browser edition opens in; Electron's own is newer.
    target: 'chrome126',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    // The limit that counts is on what the first page loads, compressed; a test holds it.
    chunkSizeWarningLimit: 2000,
    // Tells the size test and the benchmark which files the first page loads.
    manifest: true,
    license: notices,
    rolldownOptions: {
      // What the start page needs comes in two files, the data's and the screen's: a dozen small ones would each cost
      // a turn before it can show. The first one holds also the bundler's own few lines, hence the pattern.
      output: {
        codeSplitting: {
          groups: [
            { name: 'data', test: /./, tags: ['$initial'] },
            { name: 'app', test: 'draw-app.tsx' },
            // What follows when the start page stands (renderer/ui/late.tsx), in one file as well.
            { name: 'late', test: /(notices|sample-menu|plan-menu|known-file-dialog)\.tsx$/ },
          ],
        },
      },
    },
  },
};
