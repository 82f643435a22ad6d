import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { app, nativeTheme, shell, type BrowserWindow } from 'electron';
import type { ResponseOf } from '#shared/ipc/contract.ts';
import type { Handlers } from '#shared/ipc/handlers.ts';
import { MAX_PLAN_FILE_BYTES } from '#shared/ipc/limits.ts';
import { runExport } from '#electron/export/run-export.ts';
import { chooseSource } from '#electron/files/choose-source.ts';
import { createTargetChooser } from '#electron/files/choose-target.ts';
import { readCapped } from '#electron/files/read-capped.ts';
import { writeAtomic } from '#electron/files/write-atomic.ts';
import { createWrittenFiles } from '#electron/files/written-files.ts';
import type { CrashLog } from '#electron/lifecycle/crash-log.ts';
import type { FlushHandshake } from '#electron/lifecycle/flush-handshake.ts';
import type { SettingsFile } from '#electron/settings/settings-file.ts';
import { documentHandlers } from './document-handlers.ts';
import { exportHandlers } from './export-handlers.ts';
import { planFileHandlers } from './planfile-handlers.ts';
import { settingsHandlers } from './settings-handlers.ts';

export type ShellParts = {
  readonly appInfo: ResponseOf<'app:info'>;
  readonly exportWorkerFile: string;
  readonly settings: SettingsFile;
  readonly handshake: FlushHandshake;
  readonly log: CrashLog;
};

/** Every handler of the contract, over the real dialogs, disk and shell. */
export function createHandlers(parts: ShellParts): Handlers<BrowserWindow> {
  const written = createWrittenFiles(randomUUID);
  const saving = {
    chooseTarget: createTargetChooser(app.getPath('documents')),
    writeFile: (path: string, bytes: Uint8Array) => writeAtomic(path, bytes),
  };
  return {
    'app:info': () => parts.appInfo,
    'lifecycle:flushed': (reply) => {
      parts.handshake.answer(reply);
      return undefined;
    },
    ...documentHandlers<BrowserWindow>({
      ...saving,
      render: (job) => runExport(parts.exportWorkerFile, job),
      remember: written.remember,
      log: parts.log,
    }),
    ...exportHandlers({
      pathOf: written.pathOf,
      exists: existsSync,
      reveal: (path) => shell.showItemInFolder(path),
      open: (path) => shell.openPath(path),
    }),
    ...planFileHandlers<BrowserWindow>({
      ...saving,
      chooseSource,
      readFile: (path) => readCapped(path, MAX_PLAN_FILE_BYTES),
    }),
    ...settingsHandlers({
      file: parts.settings,
      apply: ({ theme }) => {
        nativeTheme.themeSource = theme;
      },
    }),
  };
}
