import { useLayoutEffect, useRef, type RefObject } from 'react';

type RowFocus = {
  /** On the element that holds the rows, each with its id as `data-row`. */
  readonly rows: RefObject<HTMLDivElement | null>;
  /** Puts focus on a row as soon as it is there: after a move it is drawn anew, after a deletion its neighbour takes over. */
  readonly focusRow: (id: string) => void;
};

/** Focus that follows a row, and is on `first` from the start. In a row with a field, the field has it. */
export function useRowFocus(first: string | null = null): RowFocus {
  const rows = useRef<HTMLDivElement>(null);
  const wanted = useRef(first);
  useLayoutEffect(() => {
    if (wanted.current === null) return;
    const row = rows.current?.querySelector<HTMLElement>(`[data-row="${wanted.current}"]`);
    if (row === undefined || row === null) return;
    wanted.current = null;
    (row.querySelector<HTMLElement>('input, textarea') ?? row).focus();
  });
  return { rows, focusRow: (id) => void (wanted.current = id) };
}
