import { defaultSettings, settingsSchema, type Settings } from '#shared/settings/settings.ts';

/** Never changes: another name would lose what the user has chosen. */
const DATABASE = 'omradesplan-settings';
const STORE = 'settings';
const KEY = 'settings';

/** The user's settings; the defaults when there are none or they can no longer be read. */
export async function readSettings(): Promise<Settings> {
  const stored = await inStore('readonly', (store) => store.get(KEY));
  const settings = settingsSchema.safeParse(stored);
  return settings.success ? settings.data : defaultSettings;
}

/** Keeps the settings. Rejects when the browser refuses. */
export async function writeSettings(settings: Settings): Promise<void> {
  await inStore('readwrite', (store) => store.put(settings, KEY));
}

async function inStore(
  mode: IDBTransactionMode,
  request: (store: IDBObjectStore) => IDBRequest,
): Promise<unknown> {
  const database = await openDatabase();
  try {
    return await answer(request(database.transaction(STORE, mode).objectStore(STORE)));
  } finally {
    database.close();
  }
}

function openDatabase(): Promise<IDBDatabase> {
  const opening = indexedDB.open(DATABASE, 1);
  opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore(STORE));
  return answer(opening);
}

function answer<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () =>
      reject(request.error ?? new Error('IndexedDB gave no reason')),
    );
  });
}
