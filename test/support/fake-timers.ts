import type { Timers } from '#renderer/platform/timers.ts';

type Waiting = { readonly id: number; readonly due: number; readonly run: () => void };

/** Timers that run when the test says so. */
export function fakeTimers(): Timers & { readonly pass: (milliseconds: number) => void } {
  let now = 0;
  let count = 0;
  let waiting: readonly Waiting[] = [];
  return {
    set(run, milliseconds) {
      count += 1;
      waiting = [...waiting, { id: count, due: now + milliseconds, run }];
      return count;
    },
    clear(timer) {
      waiting = waiting.filter(({ id }) => id !== timer);
    },
    pass(milliseconds) {
      now += milliseconds;
      const due = waiting.filter((timer) => timer.due <= now).toSorted((a, b) => a.due - b.due);
      for (const { id, run } of due) {
        waiting = waiting.filter((timer) => timer.id !== id);
        run();
      }
    },
  };
}
