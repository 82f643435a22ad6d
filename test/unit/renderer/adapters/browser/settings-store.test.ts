import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { readSettings, writeSettings } from '#renderer/adapters/browser/settings-store.ts';

beforeEach(() => vi.stubGlobal('indexedDB', new IDBFactory()));

test('gives the defaults before anything has been chosen', async () => {
  expect(await readSettings()).toEqual({ theme: 'system', shortcuts: 'swedish' });
});

test('gives back what was chosen', async () => {
  await writeSettings({ theme: 'dark', shortcuts: 'english' });
  expect(await readSettings()).toEqual({ theme: 'dark', shortcuts: 'english' });
});

test('gives the defaults when what is stored can no longer be read', async () => {
  // A theme that only a later version knows.
  await writeSettings({ theme: 'sepia', shortcuts: 'swedish' } as never);
  expect(await readSettings()).toEqual({ theme: 'system', shortcuts: 'swedish' });
});
