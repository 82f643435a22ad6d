import { useMemo } from 'react';
import type { Change } from '#shared/change/change.ts';
import {
  addIndicator,
  deleteIndicator,
  editIndicator,
  type IndicatorPatch,
} from '#shared/change/indicator-changes.ts';
import {
  addTarget,
  deleteTarget,
  editTarget,
  moveTarget,
  removeTargetValue,
  setTargetLater,
  setTargetValue,
  type TargetPatch,
  type ValuePatch,
} from '#shared/change/target-changes.ts';
import {
  indicatorIdSchema,
  targetIdSchema,
  type TargetId,
  type UnitId,
} from '#shared/domain/basics/ids.ts';
import type { Result } from '#shared/domain/basics/result.ts';
import { indicatorName } from '#shared/document/goal-measure-line.ts';
import { observationsOf, targetsWithIndicator } from '#shared/domain/goal/belongings.ts';
import { targetsOf } from '#shared/domain/goal/goal-tree.ts';
import type { Goal, Indicator, Target } from '#shared/domain/goal/schema.ts';
import type { TargetRefusal } from '#shared/domain/goal/target-rules.ts';
import type { PlanState } from '#shared/domain/plan-state.ts';
import { text } from '#shared/text/text.ts';
import { notifyFailure } from '#renderer/platform/notify.ts';
import { usePorts } from '#renderer/platform/ports.tsx';
import { useRemove, type Removal } from '#renderer/platform/use-remove.ts';
import { useDispatch, useReadPlan } from '#renderer/platform/workspace.tsx';

const words = text.goalScreen;

/** What can be done to a goal's targets and the indicators they weigh, always to the plan as it then stands. */
export type TargetCommands = {
  /** The new target's id, or null when it was refused. */
  readonly add: (goal: Goal) => TargetId | null;
  readonly edit: (target: Target, patch: TargetPatch) => boolean;
  readonly setLater: (target: Target, setLater: Target['setLater']) => boolean;
  /** Sets what is asked of a unit. Why it could not be, in words, to be told beside the field; null when it was. */
  readonly setValue: (target: Target, unitId: UnitId | null, patch: ValuePatch) => string | null;
  readonly removeUnit: (target: Target, unitId: UnitId | null) => void;
  /** Makes an indicator and has the target weigh it. */
  readonly create: (target: Target, name: string) => void;
  readonly editIndicator: (indicator: Indicator, patch: IndicatorPatch) => boolean;
  /** Takes an indicator out of the plan with all that has been observed of it. */
  readonly removeIndicator: (indicator: Indicator) => void;
  readonly step: (target: Target, by: 1 | -1) => void;
  readonly remove: (target: Target) => void;
};

type Edited = Result<Change, TargetRefusal>;

/** The commands; the same object as long as the plan is open. */
export function useTargetCommands(): TargetCommands {
  const dispatch = useDispatch();
  const readPlan = useReadPlan();
  const takeAway = useRemove();
  const { newId } = usePorts();
  return useMemo(() => {
    const make = (change: Edited): boolean => {
      if (!change.ok) notifyFailure(text.goal.targetRefusals[change.error]);
      return change.ok && dispatch(change.value);
    };
    const edit: TargetCommands['edit'] = (target, patch) =>
      make(editTarget(readPlan(), target, patch));
    return {
      edit,
      setLater: (target, setLater) => make(setTargetLater(readPlan(), target, setLater)),
      setValue(target, unitId, patch) {
        const change = setTargetValue(readPlan(), target, unitId, patch);
        if (!change.ok) return text.goal.targetRefusals[change.error];
        const run = `target ${target.id} ${unitId} ${Object.keys(patch).join(' ')}`;
        return dispatch(change.value, { run }) ? null : words.notSaved;
      },
      removeUnit: (target, unitId) => void make(removeTargetValue(readPlan(), target, unitId)),
      add(goal) {
        const id = targetIdSchema.parse(newId());
        return make(addTarget(readPlan(), goal, { id })) ? id : null;
      },
      create(target, name) {
        const id = indicatorIdSchema.parse(newId());
        const before = readPlan().tables.indicators.get(target.indicatorId ?? '');
        const fields = measuredAlike(before, target);
        if (dispatch(addIndicator(readPlan(), { id, name, ...fields })))
          edit(target, { indicatorId: id });
      },
      editIndicator: (indicator, patch) =>
        dispatch(editIndicator(indicator, patch), { run: runOf(indicator, patch) }),
      removeIndicator: (indicator) => void takeAway(removalOf(readPlan(), indicator)),
      step(target, by) {
        const index = targetsOf(readPlan(), target.goalId).findIndex(({ id }) => id === target.id);
        dispatch(moveTarget(readPlan(), target, index + by));
      },
      remove: (target) =>
        void takeAway({
          change: deleteTarget(readPlan(), target),
          message: words.target.removed,
          restoredAs: 'restoreTarget',
        }),
    };
  }, [dispatch, readPlan, takeAway, newId]);
}

/** Typing in one field of an indicator is one undo step. */
function runOf({ id }: Indicator, patch: IndicatorPatch): string {
  return `indicator ${id} ${Object.keys(patch).join(' ')}`;
}

function removalOf(state: PlanState, indicator: Indicator): Removal {
  return {
    change: deleteIndicator(state, indicator),
    message: words.indicator.removed({
      name: indicatorName(indicator),
      observations: observationsOf(state, indicator.id).length,
      targets: targetsWithIndicator(state, indicator.id).length,
    }),
    restoredAs: 'restoreIndicator',
  };
}

/** A new indicator is counted like the one it replaces, so that the values that are set keep their meaning. */
function measuredAlike(before: Indicator | undefined, { values }: Target): IndicatorPatch {
  if (before !== undefined) return { kind: before.kind, unit: before.unit };
  const isSet = values.some(({ value, high }) => value !== null || high !== null);
  return isSet ? { unit: words.target.defaultUnit } : {};
}
