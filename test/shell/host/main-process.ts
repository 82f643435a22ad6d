import { fork, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { projectRoot } from '#build/project-root.ts';
import { CONFIG_VARIABLE, type StandInConfig } from '../double/stand-in-config.ts';
import type { HostApi, MainApi } from '../link/apis.ts';
import { createLink } from '../link/link.ts';
import type { Exit, LaunchOptions } from '../shell-app.ts';
import { standInFiles } from './build-stand-in.ts';
import type { MainSide } from './host-window.ts';

const PATIENCE_MS = 20_000;
const versionSchema = z.object({ version: z.string() });

/** Shown by the program as its own engine. Chromium's is the one that this Electron carries. */
export const standInVersions = {
  electron: packageVersion('node_modules/electron/package.json'),
  chrome: '156.0.8078.100',
};

const BUILT_MAIN = join(projectRoot, 'dist', 'main', 'main.mjs');

/** The Node process that plays Electron's main process. */
export type MainProcess = {
  readonly link: MainSide;
  /** What it has written to its standard streams, with our own notes in between. */
  readonly output: () => string;
  readonly note: (line: string) => void;
  readonly exited: Promise<Exit>;
  readonly kill: () => void;
  /** Waits for the end that has been asked for, and forces it when it does not come. */
  readonly endInTime: () => Promise<Exit>;
};

/** Starts the built main file with `electron` standing for the stand-in. */
export function startMainProcess(options: LaunchOptions): MainProcess {
  const child = forkMain(options);
  const parts: string[] = [];
  child.stdout?.setEncoding('utf8').on('data', (part: string) => void parts.push(part));
  child.stderr?.setEncoding('utf8').on('data', (part: string) => void parts.push(part));
  const link = createLink<HostApi, MainApi>({
    post: (message) => send(child, message),
    listen: (listener) => void child.on('message', listener),
  });
  const exited = new Promise<Exit>((resolve) => {
    child.once('exit', (code, signal) => {
      link.close(new Error('The main process is gone'));
      resolve({ code, signal });
    });
  });
  const kill = () => void child.kill('SIGKILL');
  return {
    link,
    output: () => parts.join(''),
    note: (line) => void parts.push(`[stand-in] ${line}\n`),
    exited,
    kill,
    endInTime: async () => {
      const timer = setTimeout(kill, PATIENCE_MS);
      return exited.finally(() => clearTimeout(timer));
    },
  };
}

/** To a process that is ending there may be no way any more; its exit fails every question that is still open. */
function send(child: ChildProcess, message: unknown): void {
  // A link's messages are objects.
  if (child.connected) child.send(message as object, () => undefined);
}

function forkMain({ dataFolder, mainFile = BUILT_MAIN }: LaunchOptions): ChildProcess {
  const config: StandInConfig = {
    mainFile,
    appFolder: projectRoot,
    dataFolder,
    version: packageVersion('package.json'),
    args: [`--user-data-dir=${dataFolder}`],
    versions: standInVersions,
  };
  return fork(standInFiles.boot, [], {
    serialization: 'advanced',
    execArgv: [],
    env: { ...process.env, [CONFIG_VARIABLE]: JSON.stringify(config) },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
}

function packageVersion(file: string): string {
  return versionSchema.parse(JSON.parse(readFileSync(join(projectRoot, file), 'utf8'))).version;
}
