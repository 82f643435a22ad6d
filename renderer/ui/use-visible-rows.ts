import { useVirtualizer, type Range } from '@tanstack/react-virtual';
import type { RefObject } from 'react';

/** Rows are drawn all at once up to this many; above it only those in view. */
const DRAW_ALL_UP_TO = 200;
const OVERSCAN = 6;

/** A run of rows that are not drawn, or one row that is. */
export type RowPiece =
  | { readonly kind: 'gap'; readonly before: number; readonly rows: number }
  | { readonly kind: 'row'; readonly index: number };

export type RowWindow = {
  readonly pieces: readonly RowPiece[];
  /** Brings a row into view, drawn or not. */
  readonly show: (row: number) => void;
};

type Rows = {
  readonly count: number;
  /** This one is always drawn, so that the focus is never taken away by scrolling. */
  readonly active: number;
  /** Pixels, the same for all: so a gap can stand for any number of them. */
  readonly height: number;
};

/** Which rows of a long table to draw. */
export function useVisibleRows(
  scroller: RefObject<HTMLElement | null>,
  { count, active, height }: Rows,
): RowWindow {
  const isLong = count > DRAW_ALL_UP_TO;
  // oxlint-disable-next-line react/incompatible-library -- the React Compiler, which it disturbs, is not used here
  const virtualizer = useVirtualizer({
    useFlushSync: false,
    count,
    enabled: isLong,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    rangeExtractor: (range) => withActive(range, active),
  });
  const indexes = isLong
    ? virtualizer.getVirtualItems().map(({ index }) => index)
    : Array.from({ length: count }, (_, index) => index);
  return {
    pieces: withGaps(indexes, count),
    show: (row) => isLong && virtualizer.scrollToIndex(row, { align: 'center' }),
  };
}

/** The rows in view and some on each side, and the active one. */
export function withActive({ startIndex, endIndex, count }: Range, active: number): number[] {
  const first = Math.max(0, startIndex - OVERSCAN);
  const last = Math.min(count - 1, endIndex + OVERSCAN);
  const inView = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  if (active < 0 || active >= count) return inView;
  if (active < first) return [active, ...inView];
  return active > last ? [...inView, active] : inView;
}

/** The rows to draw with gaps for those between, so that the table keeps its full height. */
export function withGaps(indexes: readonly number[], count: number): readonly RowPiece[] {
  const ends = [...indexes, count];
  return ends.flatMap((index, at): RowPiece[] => {
    const from = at === 0 ? 0 : (ends[at - 1] ?? 0) + 1;
    const gap: RowPiece[] =
      index > from ? [{ kind: 'gap', before: index, rows: index - from }] : [];
    return index < count ? [...gap, { kind: 'row', index }] : gap;
  });
}
