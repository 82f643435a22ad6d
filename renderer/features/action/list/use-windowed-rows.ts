import { useWindowVirtualizer, type Range } from '@tanstack/react-virtual';
import type { RefObject } from 'react';

/** Lines are drawn all at once, each as high as its words, up to this many; above it only those in view. */
const DRAW_ALL_UP_TO = 100;
const OVERSCAN = 8;
/** Pixels; the style sheet has the same. Lines of one height let a gap stand for any number of them. */
const LINE_HEIGHT = 57;

/** A run of lines that are not drawn, or one that is. `height` is in pixels. */
export type LinePiece =
  | { readonly kind: 'gap'; readonly before: number; readonly height: number }
  | { readonly kind: 'line'; readonly index: number };

export type WindowedRows = { readonly isWindowed: boolean; readonly pieces: readonly LinePiece[] };

/** Which lines of a long list to draw. The active one is always among them, so that scrolling never takes the focus. */
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

/** The lines in view and some on each side, and the active one. */
export function withActive({ startIndex, endIndex, count }: Range, active: number): number[] {
  const first = Math.max(0, startIndex - OVERSCAN);
  const last = Math.min(count - 1, endIndex + OVERSCAN);
  const inView = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  if (active < 0 || active >= count) return inView;
  if (active < first) return [active, ...inView];
  return active > last ? [...inView, active] : inView;
}

/** The lines to draw with gaps for those between, so that the list keeps its full height. */
export function withGaps(indexes: readonly number[], count: number): readonly LinePiece[] {
  const ends = [...indexes, count];
  return ends.flatMap((index, at): LinePiece[] => {
    const from = at === 0 ? 0 : (ends[at - 1] ?? 0) + 1;
    const height = (index - from) * LINE_HEIGHT;
    const gap: LinePiece[] = height > 0 ? [{ kind: 'gap', before: index, height }] : [];
    return index < count ? [...gap, { kind: 'line', index }] : gap;
  });
}
