import { expect, test } from 'vitest';
import { createTextClock } from '#renderer/platform/text-clock.ts';
import { fakeTimers } from '#test/support/fake-timers.ts';

function countingClock() {
  const timers = fakeTimers();
  const commits = { count: 0 };
  const clock = createTextClock(() => (commits.count += 1), timers);
  return { timers, commits, clock };
}

test('commits when the keys have rested for 400 ms', () => {
  const { timers, commits, clock } = countingClock();
  clock.typed();
  timers.pass(399);
  expect(commits.count).toBe(0);
  timers.pass(1);
  expect(commits.count).toBe(1);
});

test('commits 800 ms after the first key although the typing goes on', () => {
  const { timers, commits, clock } = countingClock();
  for (let key = 0; key < 9; key += 1) {
    clock.typed();
    timers.pass(100);
  }
  expect(commits.count).toBe(1);
});

test('commits once when flushed, and not again when the time comes', () => {
  const { timers, commits, clock } = countingClock();
  clock.typed();
  clock.flush();
  timers.pass(1_000);
  expect(commits.count).toBe(1);
});

test('commits nothing when flushed with nothing typed, or after a cancel', () => {
  const { timers, commits, clock } = countingClock();
  clock.flush();
  clock.typed();
  clock.cancel();
  timers.pass(1_000);
  expect(commits.count).toBe(0);
});
