import {
  PointerSensor,
  useSensor,
  useSensors,
  type DndContextProps,
  type DragMoveEvent,
} from '@dnd-kit/core';
import { useMemo, useState } from 'react';
import { sectionIdSchema, type SectionId } from '#shared/domain/basics/ids.ts';
import type { SectionPlace } from '#shared/domain/section/moves.ts';
import { text } from '#shared/text/text.ts';
import type { ChapterRow } from './chapter-rows.ts';
import type { DropMark } from './chapter-row-line.tsx';
import { dropPlace, type DropPlace } from './drop-place.ts';

const words = text.section.tree;
/** Pixels before a press becomes a drag, so that a click on a row stays a click. */
const DRAG_STARTS_AFTER = 6;

type Drag = { readonly activeId: SectionId; readonly overId: SectionId; readonly sideways: number };

type ChapterDrag = {
  readonly context: DndContextProps;
  readonly dropMark: (id: SectionId) => DropMark | null;
};

/** Moving chapters with the pointer. Keys and buttons do the same, so the pointer is never needed. */
export function useChapterDrag(
  rows: readonly ChapterRow[],
  move: (id: SectionId, place: SectionPlace) => void,
): ChapterDrag {
  const [drag, setDrag] = useState<Drag | null>(null);
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: DRAG_STARTS_AFTER } }),
  );
  const place = drag === null ? null : dropPlace(rowsWithoutBelow(rows, drag.activeId), drag);
  const accessibility = useMemo(() => announcementsFor(rows), [rows]);
  return {
    context: {
      sensors,
      accessibility,
      onDragMove: (event) => setDrag(readDrag(event)),
      onDragOver: (event) => setDrag(readDrag(event)),
      onDragCancel: () => setDrag(null),
      onDragEnd() {
        setDrag(null);
        if (drag !== null && place !== null && !staysPut(rows, drag, place))
          move(drag.activeId, place);
      },
    },
    dropMark: (id) => (drag?.overId === id && place !== null ? markOn(rows, drag, place) : null),
  };
}

function readDrag({
  active,
  over,
  delta,
}: Pick<DragMoveEvent, 'active' | 'over' | 'delta'>): Drag | null {
  if (over === null) return null;
  const [activeId, overId] = [sectionIdSchema.parse(active.id), sectionIdSchema.parse(over.id)];
  return { activeId, overId, sideways: delta.x };
}

/** The rows in sight without those below the dragged one, which follow it. */
function rowsWithoutBelow(rows: readonly ChapterRow[], activeId: SectionId): readonly ChapterRow[] {
  const below = new Set<SectionId>([activeId]);
  return rows.filter(({ section, parentId }) => {
    if (parentId === null || !below.has(parentId)) return true;
    below.add(section.id);
    return false;
  });
}

function markOn(
  rows: readonly ChapterRow[],
  { activeId, overId }: Drag,
  { depth }: DropPlace,
): DropMark {
  const at = (id: SectionId): number => rows.findIndex(({ section }) => section.id === id);
  return { edge: at(activeId) < at(overId) ? 'after' : 'before', depth };
}

function staysPut(rows: readonly ChapterRow[], { activeId }: Drag, place: DropPlace): boolean {
  const active = rows.find(({ section }) => section.id === activeId);
  return active?.parentId === place.parentId && active.index === place.index + 1;
}

/** What a screen reader hears while something is dragged. */
function announcementsFor(
  rows: readonly ChapterRow[],
): NonNullable<DndContextProps['accessibility']> {
  const started = ({ active }: { readonly active: { readonly id: string | number } }): string => {
    const row = rows.find(({ section }) => section.id === active.id);
    return words.dragStarted({ name: row?.section.heading ?? '' });
  };
  const silent = (): undefined => undefined;
  return {
    screenReaderInstructions: { draggable: words.dragInstructions },
    announcements: {
      onDragStart: started,
      onDragOver: silent,
      // The tree itself tells where the chapter went.
      onDragEnd: silent,
      onDragCancel: () => words.dragCancelled,
    },
  };
}
