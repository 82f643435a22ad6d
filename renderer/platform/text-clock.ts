import type { Timers } from './timers.ts';

/** Text is committed this long (ms) after the last key, */
const IDLE = 400;
/** and never later than this (ms) after the first key that is not yet committed. */
const LATEST = 800;

export type TextClock = {
  readonly typed: () => void;
  /** Commits now if anything is waiting. */
  readonly flush: () => void;
  /** Forgets what is waiting (Esc). */
  readonly cancel: () => void;
};

/**
 * Decides when text that is being written becomes an edit. `startWriting` is told at the first key, and what it
 * returns is called when nothing waits any more.
 */
export function createTextClock(
  commit: () => void,
  timers: Timers,
  startWriting: () => () => void = () => () => undefined,
): TextClock {
  let idle: number | null = null;
  let latest: number | null = null;
  let stopWriting: (() => void) | null = null;

  function stop(): boolean {
    const waiting = latest !== null;
    if (idle !== null) timers.clear(idle);
    if (latest !== null) timers.clear(latest);
    [idle, latest] = [null, null];
    return waiting;
  }

  function rest(): void {
    stopWriting?.();
    stopWriting = null;
  }

  function flush(): void {
    if (!stop()) return;
    try {
      commit();
    } finally {
      rest();
    }
  }

  return {
    typed() {
      if (idle !== null) timers.clear(idle);
      idle = timers.set(flush, IDLE);
      latest ??= timers.set(flush, LATEST);
      stopWriting ??= startWriting();
    },
    flush,
    cancel() {
      stop();
      rest();
    },
  };
}
