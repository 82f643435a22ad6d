import { useEffect, useEffectEvent, type RefObject } from 'react';
import type { GridPlace } from './use-grid-place.ts';
import { placeName } from './use-grid-pointer.ts';

/** Lets the focus follow the active cell, and brings it into view. A cell that is open has the focus in its field. */
export function useFocusActive(
  scroller: RefObject<HTMLElement | null>,
  { active, moves }: GridPlace,
): void {
  const name = placeName(active);
  const follow = useEffectEvent((place: string) => {
    const cell = scroller.current?.querySelector<HTMLElement>(`[data-place="${place}"]`);
    if (cell === null || cell === undefined || cell.querySelector('input') !== null) return;
    cell.focus({ preventScroll: true });
    cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });
  const followActive = useEffectEvent(() => follow(name));
  // Each move asks anew, also one that leads to where the user is: after an open cell has closed.
  useEffect(() => {
    if (moves > 0) followActive();
  }, [moves]);
  // When the active row is taken away, by undo for one, the focus would be left nowhere.
  useEffect(() => {
    if (document.activeElement === document.body && moves > 0) follow(name);
  }, [name, moves]);
}
