import { renameSync } from 'node:fs';
import { join } from 'node:path';
import ElectronStore from 'electron-store';
import { fail, ok, type Result } from '#shared/domain/basics/result.ts';
import { diskFailure, type DiskFailure } from '#electron/files/disk-failure.ts';
import {
  defaultStoredSettings,
  storedSettingsSchema,
  type StoredSettings,
} from './stored-settings.ts';

const NAME = 'settings';
const KEPT_NAME = 'settings-trasig';

/** What one caller wants changed; the rest stays. */
type SettingsChange = Pick<StoredSettings, 'settings'> | Pick<StoredSettings, 'window'>;

/** The settings in memory and on disk. */
export type SettingsFile = {
  readonly current: () => StoredSettings;
  /** Takes effect at once in memory; the answer tells whether it also reached the disk. */
  readonly change: (changes: SettingsChange) => Result<null, DiskFailure>;
};

/**
 * Opens the settings in a data folder. A file that cannot be read as settings is moved aside under a name of its own,
 * never deleted, and the program starts with defaults: a choice of colours must not keep anyone from their plan. One
 * that cannot be moved either stays as it is; changes then hold for this run, and each says that it was not written.
 */
export function openSettingsFile(folder: string): SettingsFile {
  const opened = openOrKeepAside(folder);
  let stored = opened.ok ? opened.value.stored : defaultStoredSettings;
  return {
    current: () => stored,
    change: (changes) => {
      stored = { ...stored, ...changes };
      return opened.ok ? write(opened.value.store, stored) : opened;
    },
  };
}

type OpenedStore = {
  readonly store: ElectronStore<StoredSettings>;
  readonly stored: StoredSettings;
};

function openOrKeepAside(folder: string): Result<OpenedStore, DiskFailure> {
  const opened = attempt(() => openStore(folder));
  if (opened.ok) return opened;
  attempt(() => renameSync(join(folder, `${NAME}.json`), join(folder, `${KEPT_NAME}.json`)));
  return attempt(() => openStore(folder));
}

function openStore(folder: string): OpenedStore {
  const store = new ElectronStore<StoredSettings>({
    cwd: folder,
    name: NAME,
    // The library hands out nothing that the schema has not read.
    deserialize: (text) => storedSettingsSchema.parse(JSON.parse(text)),
  });
  // Without a file the store is empty, whatever its type says. The library's own defaults would write one at once.
  return { store, stored: { ...defaultStoredSettings, ...store.store } };
}

function write(store: ElectronStore<StoredSettings>, stored: StoredSettings) {
  return attempt(() => {
    store.store = stored;
    return null;
  });
}

function attempt<Value>(act: () => Value): Result<Value, DiskFailure> {
  try {
    return ok(act());
  } catch (reason) {
    return fail(diskFailure(reason));
  }
}
