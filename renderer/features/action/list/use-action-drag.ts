import { PointerSensor, useSensor, useSensors, type DndContextProps } from '@dnd-kit/core';
import { useState } from 'react';
import type { Action } from '#shared/domain/action/schema.ts';
import type { ActionLine } from './list-lines.ts';

/** Pixels before a press becomes a drag, so that a click on a row stays a click. */
const DRAG_STARTS_AFTER = 6;

/** On which side of the row that the pointer is over a dragged action would land. */
export type DropEdge = 'before' | 'after';

type Drag = { readonly activeId: string; readonly overId: string };

const silent = (): undefined => undefined;
/** Dragging is for the pointer alone; with keys and buttons the list itself tells where an action went. */
const accessibility: NonNullable<DndContextProps['accessibility']> = {
  screenReaderInstructions: { draggable: '' },
  announcements: {
    onDragStart: silent,
    onDragOver: silent,
    onDragEnd: silent,
    onDragCancel: silent,
  },
};

/** Moving actions with the pointer, inside their group. Keys and buttons do the same. */
export function useActionDrag(
  lines: readonly ActionLine[],
  move: (action: Action, target: Action) => void,
): {
  readonly context: DndContextProps;
  readonly dropEdge: (id: string) => DropEdge | null;
} {
  const [drag, setDrag] = useState<Drag | null>(null);
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: DRAG_STARTS_AFTER } }),
  );
  const placed = drag === null ? null : placesOf(lines, drag);
  return {
    context: {
      sensors,
      accessibility,
      onDragOver: ({ active, over }) =>
        setDrag(over === null ? null : { activeId: String(active.id), overId: String(over.id) }),
      onDragCancel: () => setDrag(null),
      onDragEnd() {
        setDrag(null);
        if (placed !== null) move(placed.active.action, placed.over.action);
      },
    },
    dropEdge: (id) => {
      if (placed?.over.action.id !== id) return null;
      return placed.active.place < placed.over.place ? 'after' : 'before';
    },
  };
}

/** The dragged line and the one it is over; null where it cannot land, as in another group. */
function placesOf(lines: readonly ActionLine[], { activeId, overId }: Drag) {
  const active = lines.find(({ action }) => action.id === activeId);
  const over = lines.find(({ action }) => action.id === overId);
  const fits =
    active !== undefined && over !== undefined && active !== over && active.group === over.group;
  return fits ? { active, over } : null;
}
