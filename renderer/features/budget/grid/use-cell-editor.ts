import { useEffect, useEffectEvent } from 'react';
import type { BudgetSheet } from '#shared/domain/budget/budget-sheet.ts';
import { useDispatch, useFlushBefore } from '#renderer/platform/workspace.tsx';
import { canEdit, changeFrom, textBefore } from './cell-edit.ts';
import type { EditedPlace } from './draft-key.ts';
import { useKeptEditing, type CellEditing } from './use-kept-editing.ts';

export type CellEditor = {
  readonly editing: CellEditing | null;
  /** Opens a place with what stands there, or with the text of a first key. Does nothing where nothing can be written. */
  readonly start: (place: EditedPlace, text?: string) => void;
  /** Opens the name of a row that is just being added. */
  readonly startName: (rowId: EditedPlace['rowId'], name: string) => void;
  readonly write: (text: string) => void;
  /** Makes the edit and closes; false when the text is no amount, and the cell stays open with it. */
  readonly commit: () => boolean;
  /** Closes and leaves what stood there. */
  readonly cancel: () => void;
};

/** The one cell of a table that is being written in. What is written is never lost: not by a bad amount, not by leaving. */
export function useCellEditor(sheet: BudgetSheet): CellEditor {
  const dispatch = useDispatch();
  const { editing, now, open, write, refuse, close } = useKeptEditing(sheet.budget.id);

  function commit(): boolean {
    if (now.current === null) return true;
    const change = changeFrom(sheet, now.current.place, now.current.text);
    if (!change.ok) {
      refuse(change.error);
      return false;
    }
    const made = change.value === null || dispatch(change.value);
    if (made) close();
    return made;
  }

  const commitOnLeaving = useEffectEvent(commit);
  useEffect(() => () => void commitOnLeaving(), []);
  useFlushBefore(() => void commit());

  return {
    editing,
    start(place, text) {
      if (!canEdit(sheet, place) || !commit()) return;
      open({ place, text: text ?? textBefore(sheet, place), selectAll: false });
      if (text !== undefined) write(text);
    },
    startName: (rowId, name) =>
      open({ place: { rowId, columnId: null }, text: name, selectAll: true }),
    write,
    commit,
    cancel: close,
  };
}
