import { useRef, useState, type RefObject } from 'react';
import type { AmountError } from '#shared/domain/basics/amounts.ts';
import type { BudgetId } from '#shared/domain/basics/ids.ts';
import { useDraftKeeper } from '#renderer/platform/use-draft-keeper.ts';
import { draftKey, type EditedPlace } from './draft-key.ts';

/** A cell that is being written in. */
export type CellEditing = {
  readonly place: EditedPlace;
  /** The text as it was when the cell was opened or last tried; the field itself knows what has been typed since. */
  readonly text: string;
  /** Why the text could not become an amount, since it was last tried. */
  readonly problem: AmountError | null;
  /** True when the first key replaces the text: a new row's name. */
  readonly selectAll: boolean;
};

export type KeptEditing = {
  readonly editing: CellEditing | null;
  /** The same, as of this moment: an event may come before the screen is drawn again, or after the cell is gone. */
  readonly now: RefObject<CellEditing | null>;
  readonly open: (editing: Omit<CellEditing, 'problem'>) => void;
  readonly write: (text: string) => void;
  readonly refuse: (problem: AmountError) => void;
  readonly close: () => void;
};

/** The text of the one open cell of a table, kept on disk as a draft until it is closed. */
export function useKeptEditing(budgetId: BudgetId): KeptEditing {
  const [editing, show] = useState<CellEditing | null>(null);
  const now = useRef<CellEditing | null>(null);
  const drafts = useDraftKeeper();

  function set(next: CellEditing | null): void {
    now.current = next;
    show(next);
  }

  return {
    editing,
    now,
    open: (opened) => set({ ...opened, problem: null }),
    write(text) {
      if (now.current === null) return;
      const written = { ...now.current, text, problem: null };
      // A key draws the field alone. Only a problem that it answers is taken off the screen.
      if (now.current.problem === null) now.current = written;
      else set(written);
      drafts.keep(draftKey(budgetId, written.place), text);
    },
    refuse(problem) {
      drafts.keepNow();
      if (now.current !== null) set({ ...now.current, problem });
    },
    close() {
      if (now.current !== null) drafts.forget(draftKey(budgetId, now.current.place));
      set(null);
    },
  };
}
