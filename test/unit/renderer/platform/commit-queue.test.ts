import { expect, test } from 'vitest';
import { CommitQueue, type SaveStatus } from '#renderer/platform/commit-queue.ts';
import type { JournalWrite } from '#shared/ports/plan-store.ts';
import { fakeClock } from '#test/support/fake-clock.ts';
import { fakeTimers } from '#test/support/fake-timers.ts';
import { PLAN_ID, moment } from '#test/support/rows.ts';

function write(id: string): JournalWrite {
  const change = { label: { key: 'editArea', params: { name: id } }, operations: [] } as const;
  const at = moment('2026-03-02T09:00:00.000Z');
  return { entry: { id, planId: PLAN_ID, revision: 1, at, kind: 'edit', change }, touched: [] };
}

/** A queue over a disk that can be broken, and everything it reported. */
function queueOnDisk() {
  const disk = { broken: false, written: [] as string[] };
  const reports: SaveStatus['kind'][] = [];
  const timers = fakeTimers();
  const queue = new CommitQueue({
    commit: async ({ entry }) => {
      if (disk.broken) throw new Error('disk');
      disk.written.push(entry.id);
    },
    timers,
    now: fakeClock().now,
    report: ({ kind }) => reports.push(kind),
  });
  return { disk, reports, timers, queue };
}

test('writes in order and says saved only when the last is on disk', async () => {
  const { disk, reports, queue } = queueOnDisk();
  queue.add(write('a'));
  queue.add(write('b'));
  expect(reports).not.toContain('saved');
  expect(await queue.flush()).toBe(true);
  expect(disk.written).toEqual(['a', 'b']);
  expect(reports.at(-1)).toBe('saved');
});

test('keeps a write that failed first in line and tries again', async () => {
  const { disk, reports, timers, queue } = queueOnDisk();
  disk.broken = true;
  queue.add(write('a'));
  expect(await queue.flush()).toBe(false);
  queue.add(write('b'));
  expect(reports.at(-1)).toBe('failed');
  disk.broken = false;
  timers.pass(10_000);
  expect(await queue.flush()).toBe(true);
  expect(disk.written).toEqual(['a', 'b']);
});

test('a flush with nothing waiting is already done', async () => {
  const { queue, reports } = queueOnDisk();
  expect(await queue.flush()).toBe(true);
  expect(reports).toEqual([]);
});

test('a write added while saved is being told is written as well', async () => {
  const written: string[] = [];
  const queue: CommitQueue = new CommitQueue({
    commit: async ({ entry }) => void written.push(entry.id),
    timers: fakeTimers(),
    now: fakeClock().now,
    report: ({ kind }) => {
      if (kind === 'saved' && written.length === 1) queue.add(write('b'));
    },
  });
  queue.add(write('a'));
  await queue.flush();
  await queue.flush();
  expect(written).toEqual(['a', 'b']);
});
