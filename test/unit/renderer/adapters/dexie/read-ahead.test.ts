import { expect, test, vi } from 'vitest';
import { readAhead } from '#renderer/adapters/dexie/read-ahead.ts';
import type { PlanStore } from '#shared/ports/plan-store.ts';
import { memoryStore } from '#test/support/memory-store.ts';
import { aPlan, planRows } from '#test/support/rows.ts';

type Watch = PlanStore['watchOverviews'];

function unheard(): never {
  throw new Error('Told what did not happen');
}

function watched() {
  const stop = vi.fn<() => void>();
  const watchOverviews = vi.fn<Watch>(() => stop);
  return { store: { ...memoryStore(), watchOverviews }, watchOverviews, stop };
}

test('tells the first watcher at once what has been read', async () => {
  const store = await readAhead(memoryStore(planRows({ plans: [aPlan()] })));
  const listener = vi.fn<Parameters<Watch>[0]>();
  store.watchOverviews(listener, unheard);
  expect(listener.mock.calls).toEqual([[[expect.objectContaining({ plan: aPlan() })]]]);
});

test('hands one watch over: later news comes by it, and it ends with its watcher', async () => {
  const { store: plain, watchOverviews, stop } = watched();
  const ahead = readAhead(plain);
  const tell = watchOverviews.mock.calls[0]?.[0];
  tell?.([]);
  const listener = vi.fn<Parameters<Watch>[0]>();
  const end = (await ahead).watchOverviews(listener, unheard);
  tell?.([]);
  expect(listener).toHaveBeenCalledTimes(2);
  expect(watchOverviews).toHaveBeenCalledTimes(1);
  expect(stop).not.toHaveBeenCalled();
  end();
  expect(stop).toHaveBeenCalledTimes(1);
});

test('watches anew for everybody after the first', async () => {
  const { store: plain, watchOverviews } = watched();
  const ahead = readAhead(plain);
  watchOverviews.mock.calls[0]?.[0]([]);
  const store = await ahead;
  store.watchOverviews(vi.fn(), vi.fn());
  store.watchOverviews(vi.fn(), vi.fn());
  expect(watchOverviews).toHaveBeenCalledTimes(2);
});

test('gives the store also when the plans cannot be read, and tells the first watcher why', async () => {
  const { store: plain, watchOverviews } = watched();
  const ahead = readAhead(plain);
  watchOverviews.mock.calls[0]?.[1]('no database');
  const failed = vi.fn<Parameters<Watch>[1]>();
  (await ahead).watchOverviews(unheard, failed);
  expect(failed.mock.calls).toEqual([['no database']]);
});
