import { useEffect, useReducer, useRef, useState } from 'react';
import { createTextClock } from './text-clock.ts';
import { windowTimers } from './timers.ts';
import { useFlushBefore, useStartWriting } from './workspace.tsx';

type DraftText = {
  readonly draft: string;
  readonly setDraft: (text: string) => void;
  /** Commits now; call on blur and Enter. */
  readonly flush: () => void;
  /** Goes back to the committed value; call on Esc. */
  readonly cancel: () => void;
};

type Options = {
  readonly value: string;
  /** Makes the edit; false when it was refused, and the draft stays as written. */
  readonly commit: (text: string) => boolean;
};

/**
 * Text that is being written into a field. It becomes an edit on the program's clock (400 ms idle, 800 ms at most),
 * on blur, on leaving, and whenever the workspace asks. A value that changes elsewhere (undo) shows at once.
 */
export function useDraftText({ value, commit }: Options): DraftText {
  const waiting = useRef<string | null>(null);
  const latest = useRef({ value, commit });
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const startWriting = useStartWriting();
  const [clock] = useState(() => createTextClock(commitWaiting, windowTimers, startWriting));
  useEffect(() => {
    latest.current = { value, commit };
  });
  useEffect(() => clock.flush, [clock]);
  useFlushBefore(clock.flush);

  function commitWaiting(): void {
    const draft = waiting.current;
    if (draft === null || draft === latest.current.value || latest.current.commit(draft))
      waiting.current = null;
    redraw();
  }

  function write(draft: string | null): void {
    waiting.current = draft;
    redraw();
  }

  return {
    draft: waiting.current ?? value,
    setDraft(text) {
      write(text);
      clock.typed();
    },
    flush: clock.flush,
    cancel() {
      clock.cancel();
      write(null);
    },
  };
}
