import {
  PointerSensor,
  useSensor,
  useSensors,
  type DndContextProps,
  type DragMoveEvent,
} from '@dnd-kit/core';
import { useState } from 'react';
import { listPlace, type DragList, type ListPlace } from './drop-place.ts';

/** Pixels before a press becomes a drag, so that a click on a row stays a click. */
const DRAG_STARTS_AFTER = 6;
/** The same object at every render: another one has every row that can be dragged drawn anew. */
const SENSOR = { activationConstraint: { distance: DRAG_STARTS_AFTER } };

type Drag = { readonly activeId: string; readonly overId: string };

type Options<Key extends string> = {
  readonly lists: readonly DragList<Key>[];
  readonly onMove: (id: string, place: ListPlace<Key>) => void;
  /** True where a row may only be moved inside its own list. */
  readonly isWithinList?: boolean;
  /** What a screen reader hears. */
  readonly words: {
    readonly help: string;
    readonly started: (id: string) => string;
    readonly cancelled: string;
  };
};

type ListDrag = {
  readonly context: DndContextProps;
  /** Where on a row, or on the end of a list, the dragged row would land. */
  readonly markOn: (id: string) => ListPlace<string>['edge'] | undefined;
};

/** Moving rows with the pointer, in a list and between lists. Keys and buttons do the same, so the pointer is never needed. */
export function useListDrag<Key extends string>({
  lists,
  onMove,
  isWithinList = false,
  words,
}: Options<Key>): ListDrag {
  const [drag, setDrag] = useState<Drag | null>(null);
  const sensors = useSensors(useSensor(PointerSensor, SENSOR));
  const place = drag === null ? null : listPlace(targets(drag), drag.activeId, drag.overId);
  const silent = (): undefined => undefined;

  function targets({ activeId }: Drag): readonly DragList<Key>[] {
    return isWithinList ? lists.filter(({ ids }) => ids.includes(activeId)) : lists;
  }

  return {
    context: {
      sensors,
      accessibility: {
        screenReaderInstructions: { draggable: words.help },
        announcements: {
          onDragStart: ({ active }) => words.started(String(active.id)),
          onDragOver: silent,
          // The list itself tells where the row went.
          onDragEnd: silent,
          onDragCancel: () => words.cancelled,
        },
      },
      onDragMove: (event) => setDrag(readDrag(event)),
      onDragOver: (event) => setDrag(readDrag(event)),
      onDragCancel: () => setDrag(null),
      onDragEnd() {
        setDrag(null);
        if (drag !== null && place !== null) onMove(drag.activeId, place);
      },
    },
    markOn: (id) => (drag?.overId === id ? place?.edge : undefined),
  };
}

function readDrag({ active, over }: Pick<DragMoveEvent, 'active' | 'over'>): Drag | null {
  return over === null ? null : { activeId: String(active.id), overId: String(over.id) };
}
