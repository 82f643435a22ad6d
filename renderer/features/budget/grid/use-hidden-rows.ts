import { useEffect, useState, type RefObject } from 'react';
import { NAME_COLUMN } from './grid-area.ts';
import { placeName } from './use-grid-pointer.ts';

/** Which of these rows, by index, are scrolled out of view right now. */
export function useHiddenRows(
  scroller: RefObject<HTMLElement | null>,
  rows: readonly number[],
): readonly number[] {
  const [hidden, setHidden] = useState<readonly number[]>([]);
  const key = rows.join();
  useEffect(() => {
    const frame = scroller.current;
    const watched = key === '' ? [] : key.split(',').map(Number);
    if (frame === null) return undefined;
    const measure = (): void =>
      setHidden((before) => {
        const now = watched.filter((row) => !isInView(frame, row));
        return now.join() === before.join() ? before : now;
      });
    const observer = new ResizeObserver(measure);
    observer.observe(frame);
    if (frame.firstElementChild !== null) observer.observe(frame.firstElementChild);
    frame.addEventListener('scroll', measure, { passive: true });
    return () => {
      observer.disconnect();
      frame.removeEventListener('scroll', measure);
    };
  }, [scroller, key]);
  // A row may have gone since it was measured.
  return hidden.filter((row) => rows.includes(row));
}

/** A row is in view when it stands whole between the headings above and the totals below. One not drawn is not. */
function isInView(frame: HTMLElement, row: number): boolean {
  const place = placeName({ row, column: NAME_COLUMN });
  const cell = frame.querySelector(`[data-place="${place}"]`)?.getBoundingClientRect();
  if (cell === undefined) return false;
  const { top, bottom } = frame.getBoundingClientRect();
  const [headings, totals] = [heightOf(frame, 'thead'), heightOf(frame, 'tfoot')];
  return cell.top >= top + headings - 1 && cell.bottom <= bottom - totals + 1;
}

function heightOf(frame: HTMLElement, part: string): number {
  return frame.querySelector(part)?.getBoundingClientRect().height ?? 0;
}
