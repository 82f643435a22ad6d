import { useEffect, useRef, useState } from 'react';
import type { Draft } from '#shared/ports/plan-store.ts';
import { usePorts } from './ports.tsx';
import { createTextClock } from './text-clock.ts';
import { windowTimers } from './timers.ts';
import { useFlushBefore, usePlanSelector, useStartWriting } from './workspace.tsx';

export type DraftKeeper = {
  /** Keeps the text on the program's clock: 400 ms after the last key, 800 ms after the first at most. */
  readonly keep: (key: string, value: string) => void;
  /** Keeps what waits now. */
  readonly keepNow: () => void;
  /** Forgets a text that has become an edit, or that Esc has dropped. */
  readonly forget: (key: string) => void;
};

/** Keeps what is being written in a field on disk, so that a crash loses at most a second of it. */
export function useDraftKeeper(): DraftKeeper {
  const { store, clock } = usePorts();
  const planId = usePlanSelector((state) => state.planId);
  const waiting = useRef<Omit<Draft, 'at'> | null>(null);
  const startWriting = useStartWriting();
  const [timer] = useState(() => createTextClock(putWaiting, windowTimers, startWriting));
  useEffect(() => timer.flush, [timer]);
  useFlushBefore(timer.flush);

  function putWaiting(): void {
    const draft = waiting.current;
    waiting.current = null;
    if (draft !== null) void store.putDraft({ ...draft, at: clock.now() }).catch(leaveOnScreen);
  }

  return {
    keep(key, value) {
      waiting.current = { key, planId, value };
      timer.typed();
    },
    keepNow: timer.flush,
    forget(key) {
      timer.cancel();
      waiting.current = null;
      void store.removeDraft(key).catch(leaveOnScreen);
    },
  };
}

/** The text is still in its cell, and the frame tells when the disk does not answer. */
function leaveOnScreen(): void {}
