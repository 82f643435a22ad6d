import { join } from 'node:path';

/** Where the build has put what is read at run time. */
export type BuiltFiles = {
  readonly rendererFolder: string;
  readonly preloadFile: string;
  readonly exportWorkerFile: string;
};

/**
 * @param mainFolder the folder of the running entry file (dist/main). Only an entry file can tell: a shared chunk of
 * the bundle lies elsewhere.
 */
export function builtFiles(mainFolder: string): BuiltFiles {
  return {
    rendererFolder: join(mainFolder, '..', 'renderer'),
    preloadFile: join(mainFolder, '..', 'preload', 'preload.cjs'),
    exportWorkerFile: join(mainFolder, 'export-worker.mjs'),
  };
}
