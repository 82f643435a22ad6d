import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { App } from 'electron';

/** A place that Electron knows by name. */
export type PathName = Parameters<App['getPath']>[0];

/** The places under one data folder, so that no test reaches into the profile of whoever runs it. */
export function createPaths(dataFolder: string): Map<string, string> {
  return new Map([
    ['home', homedir()],
    ['appData', dirname(dataFolder)],
    ['userData', dataFolder],
    ['sessionData', dataFolder],
    ['temp', tmpdir()],
    ['documents', join(dataFolder, 'Documents')],
    ['downloads', join(dataFolder, 'Downloads')],
    ['logs', join(dataFolder, 'logs')],
  ]);
}
