import { useWindowVirtualizer } from '@tanstack/react-virtual';
import type { RefObject } from 'react';
import { withActive, withGaps, type RowPiece } from '#renderer/ui/use-visible-rows.ts';

/** Lines are drawn all at once, each as high as its words, up to this many; above it only those in view. */
const DRAW_ALL_UP_TO = 100;
/** Pixels; the style sheet has the same. Lines of one height let a gap stand for any number of them. */
export const LINE_HEIGHT = 57;

export type WindowedRows = { readonly isWindowed: boolean; readonly pieces: readonly RowPiece[] };

/** Which lines of a long list to draw on a page that scrolls as a whole. The active one is always among them. */
export function useWindowedRows(
  list: RefObject<HTMLElement | null>,
  count: number,
  active: number,
): WindowedRows {
  const isWindowed = count > DRAW_ALL_UP_TO;
  // oxlint-disable-next-line react/incompatible-library -- the React Compiler, which it disturbs, is not used here
  const virtualizer = useWindowVirtualizer({
    useFlushSync: false,
    count,
    enabled: isWindowed,
    estimateSize: () => LINE_HEIGHT,
    scrollMargin: list.current?.offsetTop ?? 0,
    rangeExtractor: (range) => withActive(range, active),
  });
  const indexes = isWindowed
    ? virtualizer.getVirtualItems().map(({ index }) => index)
    : Array.from({ length: count }, (_, index) => index);
  return { isWindowed, pieces: withGaps(indexes, count) };
}
