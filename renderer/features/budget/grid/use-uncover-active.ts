import { useLayoutEffect, type RefObject } from 'react';

/**
 * Scrolls the focused cell out from under the totals when more of these come into view at the foot: the scroll that
 * brought the cell into view could not know of them.
 */
export function useUncoverActive(scroller: RefObject<HTMLElement | null>, totals: number): void {
  useLayoutEffect(() => {
    const frame = scroller.current;
    const foot = frame?.querySelector('tfoot')?.getBoundingClientRect();
    const cell = frame?.querySelector('[data-place]:focus')?.getBoundingClientRect();
    if (frame === null || foot === undefined || cell === undefined || totals === 0) return;
    const isCovered = cell.bottom > foot.top && cell.top < frame.getBoundingClientRect().bottom;
    if (isCovered) frame.scrollTop += cell.bottom - foot.top;
  }, [scroller, totals]);
}
