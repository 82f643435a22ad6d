import { Button, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import {
  addLongTermGoal,
  deleteLongTermGoal,
  editLongTermGoal,
  moveLongTermGoal,
} from '#shared/change/long-term-goal-changes.ts';
import { longTermGoalIdSchema } from '#shared/domain/basics/ids.ts';
import { sortedRows } from '#shared/domain/plan-state.ts';
import { prioritiesOf } from '#shared/domain/priority/uses.ts';
import { text } from '#shared/text/text.ts';
import { usePorts } from '#renderer/platform/ports.tsx';
import { useRemove } from '#renderer/platform/use-remove.ts';
import { useDispatch, usePlanState, useReadOnly } from '#renderer/platform/workspace.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import styles from '../priority.module.css';
import { useFocusWhenEmptied } from '../use-focus-when-emptied.ts';
import { LineList, type LineEdits } from './line-list.tsx';

const words = text.priority.longTermGoals;

/** The long-term goals, one on each line, with how many priorities serve each. */
export function LongTermGoals() {
  const state = usePlanState();
  const readOnly = useReadOnly();
  const edits = useLongTermGoalEdits();
  const [firstId, setFirst] = useState<string | null>(null);
  const goals = sortedRows(state.tables.longTermGoals);
  const begin = useFocusWhenEmptied(goals.length === 0);
  const usedBy = (id: string): string => {
    const count = prioritiesOf(state, id).length;
    return count === 0 ? words.unused : words.used({ count });
  };
  if (goals.length === 0) {
    return (
      <EmptyState title={words.emptyTitle} text={words.emptyText}>
        {!readOnly && (
          <Button
            ref={begin}
            leftSection={<IconPlus size={18} aria-hidden />}
            onClick={() => setFirst(edits.add(0))}
          >
            {words.add}
          </Button>
        )}
      </EmptyState>
    );
  }
  return (
    <div className={styles['lines']}>
      <Text c="var(--quiet)" className="prose" mb="sm">
        {words.lead}
      </Text>
      <LineList
        lines={goals}
        edits={edits}
        label={text.priority.tabs.longTermGoals}
        lineName={words.name}
        addLabel={words.add}
        placeholder={words.placeholder}
        noteOf={usedBy}
        firstId={firstId}
      />
    </div>
  );
}

function useLongTermGoalEdits(): LineEdits {
  const state = usePlanState();
  const dispatch = useDispatch();
  const takeAway = useRemove();
  const { newId } = usePorts();
  const rowOf = (id: string) => state.tables.longTermGoals.get(id) ?? null;
  return {
    add(index) {
      const id = longTermGoalIdSchema.parse(newId());
      return dispatch(addLongTermGoal(state, { id, index })) ? id : null;
    },
    edit(id, written) {
      const goal = rowOf(id);
      return (
        goal !== null && dispatch(editLongTermGoal(goal, written), { run: `long-term goal ${id}` })
      );
    },
    move(id, index) {
      const goal = rowOf(id);
      if (goal !== null) dispatch(moveLongTermGoal(state, goal, index));
    },
    remove(id) {
      const goal = rowOf(id);
      if (goal === null) return;
      takeAway({
        change: deleteLongTermGoal(state, goal),
        message: words.deleted({
          name: goal.text.trim() || text.priority.unnamed,
          count: prioritiesOf(state, goal.id).length,
        }),
        restoredAs: 'restoreLongTermGoal',
      });
    },
  };
}
