import { useState } from 'react';
import {
  addPriority,
  deletePriority,
  movePriority,
  type PriorityPlace,
} from '#shared/change/priority-changes.ts';
import { withoutDirectionSigns } from '#shared/domain/basics/direction-signs.ts';
import { priorityIdSchema, type PriorityId } from '#shared/domain/basics/ids.ts';
import type { PlanState } from '#shared/domain/plan-state.ts';
import { rankedPriorities } from '#shared/domain/priority/ranking.ts';
import type { Priority } from '#shared/domain/priority/schema.ts';
import { countShowing, goalsOfPriority } from '#shared/domain/priority/uses.ts';
import { text } from '#shared/text/text.ts';
import { usePorts } from '#renderer/platform/ports.tsx';
import { useRemove, type Removal } from '#renderer/platform/use-remove.ts';
import { useDispatch, usePlanState, useReadOnly } from '#renderer/platform/workspace.tsx';

const words = text.priority;

export type PriorityEdits = {
  readonly selectedId: PriorityId | null;
  /** The priority added last: its heading is what the user wants to write next. */
  readonly addedId: PriorityId | null;
  /** Where the last move went, in words for a screen reader. */
  readonly moved: string;
  readonly select: (id: string) => void;
  readonly add: () => void;
  readonly move: (priority: Priority, place: PriorityPlace) => void;
  readonly step: (priority: Priority, by: 1 | -1) => void;
  /** Prioritised becomes not prioritised and the other way round, last in its new list. */
  readonly changeStanding: (priority: Priority) => void;
  readonly remove: (priority: Priority) => void;
};

/** What the lists' buttons and keys do. In a read-only plan they do nothing but choose. */
export function usePriorityEdits(): PriorityEdits {
  const state = usePlanState();
  const dispatch = useDispatch();
  const takeAway = useRemove();
  const readOnly = useReadOnly();
  const { newId } = usePorts();
  const [selectedId, setSelected] = useState<PriorityId | null>(null);
  const [addedId, setAdded] = useState<PriorityId | null>(null);
  const [moved, setMoved] = useState('');
  const ranked = rankedPriorities(state);
  const rows = [...ranked.prioritised, ...ranked.notPrioritised];

  function select(id: string): void {
    const row = rows.find((candidate) => candidate.id === id);
    if (row !== undefined) setSelected(row.id);
  }

  function add(): void {
    const id = priorityIdSchema.parse(newId());
    if (readOnly || !dispatch(addPriority(state, { id, heading: words.newHeading }))) return;
    setSelected(id);
    setAdded(id);
  }

  function move(priority: Priority, place: PriorityPlace): void {
    if (readOnly || !dispatch(movePriority(state, priority, place))) return;
    setMoved(moveInWords(priority, place));
  }

  function step(priority: Priority, by: 1 | -1): void {
    const list = ranked[priority.standing];
    const index = list.indexOf(priority) + by;
    if (index < 0 || index >= list.length) return;
    move(priority, { standing: priority.standing, index });
  }

  function changeStanding(priority: Priority): void {
    const standing = priority.standing === 'prioritised' ? 'notPrioritised' : 'prioritised';
    move(priority, { standing, index: ranked[standing].length });
  }

  function remove(priority: Priority): void {
    if (readOnly || !takeAway(removalOf(state, priority))) return;
    const index = rows.indexOf(priority);
    setSelected((rows[index + 1] ?? rows[index - 1])?.id ?? null);
  }

  return { selectedId, addedId, moved, select, add, move, step, changeStanding, remove };
}

function moveInWords({ heading }: Priority, { standing, index }: PriorityPlace): string {
  const name = withoutDirectionSigns(heading).trim() || words.unnamed;
  return words.list.moved({ name, rank: index + 1, list: words.standings[standing] });
}

function removalOf(state: PlanState, priority: Priority): Removal {
  const message = words.deleted({
    name: priority.heading.trim() || words.unnamed,
    goals: goalsOfPriority(state, priority.id).length,
    sections: countShowing(state, priority.id),
  });
  return { change: deletePriority(state, priority), message, restoredAs: 'restorePriority' };
}
