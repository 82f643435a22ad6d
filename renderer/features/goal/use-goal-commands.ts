import { useMemo } from 'react';
import type { Change } from '#shared/change/change.ts';
import {
  addGoal,
  deleteGoal,
  duplicateGoal,
  editGoal,
  moveGoal,
  type GoalPatch,
} from '#shared/change/goal-changes.ts';
import { withoutDirectionSigns } from '#shared/domain/basics/direction-signs.ts';
import { goalIdSchema, type GoalId, type PriorityId } from '#shared/domain/basics/ids.ts';
import type { Result } from '#shared/domain/basics/result.ts';
import { belongingsOf } from '#shared/domain/goal/belongings.ts';
import type { GoalMoveRefusal, GoalPlace } from '#shared/domain/goal/goal-moves.ts';
import { goalTree } from '#shared/domain/goal/goal-tree.ts';
import type { Goal } from '#shared/domain/goal/schema.ts';
import { text } from '#shared/text/text.ts';
import { notifyFailure } from '#renderer/platform/notify.ts';
import { usePorts } from '#renderer/platform/ports.tsx';
import { useRemove } from '#renderer/platform/use-remove.ts';
import { useDispatch, useReadPlan } from '#renderer/platform/workspace.tsx';

const words = text.goalScreen;

type Refusal = GoalMoveRefusal | 'no-component';

/** What can be done to goals as wholes, always to the plan as it then stands. Each says why when it could not be done. */
export type GoalCommands = {
  /** Adds a goal last in a priority; the new goal's id, or null when it was refused. */
  readonly add: (priorityId: PriorityId | null) => GoalId | null;
  readonly addSub: (parent: Goal) => GoalId | null;
  readonly edit: (goal: Goal, patch: GoalPatch) => boolean;
  /** Moves a goal; with a priority, it serves that one from then on. */
  readonly move: (goal: Goal, place: GoalPlace, priorityId?: PriorityId | null) => boolean;
  readonly duplicate: (goal: Goal) => GoalId | null;
  readonly remove: (goal: Goal) => boolean;
};

/** The commands; the same object as long as the plan is open. */
export function useGoalCommands(): GoalCommands {
  const dispatch = useDispatch();
  const readPlan = useReadPlan();
  const takeAway = useRemove();
  const { newId } = usePorts();
  return useMemo(() => {
    const make = (change: Result<Change, Refusal>, run?: string): boolean => {
      if (!change.ok) notifyFailure(inWords(change.error));
      return change.ok && dispatch(change.value, run === undefined ? {} : { run });
    };
    const insert = (fields: Partial<GoalPatch>, place: GoalPlace): GoalId | null => {
      const id = goalIdSchema.parse(newId());
      return make(addGoal(readPlan(), { id, heading: '', place, ...fields })) ? id : null;
    };
    return {
      add: (priorityId) =>
        insert({ priorityId }, { parentId: null, index: goalTree(readPlan()).length }),
      addSub: ({ id, kind, level }) =>
        insert({ kind, level }, { parentId: id, index: Number.MAX_SAFE_INTEGER }),
      edit: (goal, patch) =>
        make(editGoal(readPlan(), goal, patch), `goal ${goal.id} ${Object.keys(patch).join(' ')}`),
      move: (goal, place, priorityId = goal.priorityId) =>
        make(
          movedInto(moveGoal(readPlan(), goal, place), editGoal(readPlan(), goal, { priorityId })),
        ),
      duplicate(goal) {
        const heading = words.copyOf({ name: goal.heading });
        const before = new Set(readPlan().tables.goals.keys());
        const isMade = make(duplicateGoal(readPlan(), goal, { heading, newId }));
        const made = [...readPlan().tables.goals.values()].find(
          ({ id, parentId }) => !before.has(id) && parentId === goal.parentId,
        );
        return isMade ? (made?.id ?? null) : null;
      },
      remove(goal) {
        const { goals, actions } = belongingsOf(readPlan(), goal);
        const counts = { subGoals: goals.length - 1, actions: actions.length };
        return takeAway({
          change: deleteGoal(readPlan(), goal),
          message: words.card.removed({ name: nameOf(goal), ...counts }),
          restoredAs: 'restoreGoal',
        });
      },
    };
  }, [dispatch, readPlan, takeAway, newId]);
}

function inWords(refusal: Refusal): string {
  return refusal === 'no-component' ? text.goal.noComponent : text.goal.moveRefusals[refusal];
}

/** What a goal is called where it is spoken of. */
export function nameOf({ heading }: Goal): string {
  return withoutDirectionSigns(heading).trim() || text.goal.untitled;
}

/** One edit of two: a goal that is dragged to another priority has moved once. */
function movedInto(
  moved: Result<Change, Refusal>,
  edited: Result<Change, Refusal>,
): Result<Change, Refusal> {
  if (!moved.ok) return moved;
  if (!edited.ok) return edited;
  const operations = [...moved.value.operations, ...edited.value.operations];
  return { ok: true, value: { label: moved.value.label, operations } };
}
