import { useMemo } from 'react';
import { pasteActions } from '#shared/change/paste-actions.ts';
import { actionStatusSchema, horizonSchema } from '#shared/domain/action/schema.ts';
import { rhythmSchema } from '#shared/domain/basics/rhythm.ts';
import type { Named } from '#shared/domain/paste/field.ts';
import { actionFields, startActions } from '#shared/domain/paste/action-fields.ts';
import {
  countPastedActions,
  judgeActions,
  pastedActions,
} from '#shared/domain/paste/action-rows.ts';
import { sortedRows } from '#shared/domain/plan-state.ts';
import { text } from '#shared/text/text.ts';
import { notifyDone } from '#renderer/platform/notify.ts';
import { usePorts } from '#renderer/platform/ports.tsx';
import { usePlanRoles } from '#renderer/platform/use-plan-roles.ts';
import { useDispatch, usePlanSelector, useReadPlan } from '#renderer/platform/workspace.tsx';
import type { PasteOutcome, PasteTask, Reviewed } from '#renderer/ui/paste/paste-task.ts';

const words = text.paste.actions;

export type ActionPaste = {
  readonly task: PasteTask;
  readonly outcome: (reviewed: Reviewed) => PasteOutcome;
  /** False when the edit was refused. */
  readonly apply: (reviewed: Reviewed) => boolean;
};

/** What the list of actions makes of a paste. */
export function useActionPaste(): ActionPaste {
  const { newId } = usePorts();
  const readPlan = useReadPlan();
  const dispatch = useDispatch();
  const goals = usePlanSelector((state) => sortedRows(state.tables.goals));
  const roles = usePlanRoles();
  const task = useMemo<PasteTask>(() => {
    const fields = actionFields({
      goals: goals.map(({ id, heading }) => ({ id, label: heading })),
      roles: roles.map(({ role: { id, title } }) => ({ id, label: title })),
      statuses: chosen(actionStatusSchema.options, text.action.status),
      horizons: chosen(horizonSchema.options, text.action.horizon),
      rhythms: chosen(rhythmSchema.options, text.rhythm),
    });
    return {
      title: words.title,
      fields,
      names: words.fields,
      start: (grid) => startActions(grid, fields, words.headings),
      judge: judgeActions,
    };
  }, [goals, roles]);
  return {
    task,
    outcome({ review, read }) {
      const count = countPastedActions(review, read.rows);
      const label = words.apply({ count });
      if (!review.columns.includes('what')) return { label, refusal: words.whatNeeded };
      return { label, refusal: count === 0 ? text.paste.nothingToApply : null };
    },
    apply({ review, read }) {
      const actions = pastedActions(review, read.rows);
      if (!dispatch(pasteActions(readPlan(), actions, newId))) return false;
      notifyDone(text.paste.applied({ what: words.done({ count: actions.length }) }));
      return true;
    },
  };
}

/** The values of a choice with their words. */
function chosen<Value extends string>(
  values: readonly Value[],
  names: Readonly<Record<Value, string>>,
): readonly Named[] {
  return values.map((value) => ({ id: value, label: names[value] }));
}
