import { Select } from '@mantine/core';
import { useMemo } from 'react';
import { editAction } from '#shared/change/action-changes.ts';
import { withoutDirectionSigns } from '#shared/domain/basics/direction-signs.ts';
import type { Action } from '#shared/domain/action/schema.ts';
import type { GoalNode } from '#shared/domain/goal/goal-tree.ts';
import { goalTree } from '#shared/domain/goal/goal-tree.ts';
import { text } from '#shared/text/text.ts';
import { useDispatch, usePlanSelector } from '#renderer/platform/workspace.tsx';

const words = text.action.panel;

/** The value of "Inget mål": no id is empty. */
const NONE = '';

type Props = { readonly action: Action; readonly readOnly: boolean };

/** A choice among the plan's goals and sub-goals. A goal that has been deleted is said to be so until another is chosen. */
export function GoalSelect({ action, readOnly }: Props) {
  const dispatch = useDispatch();
  const goals = usePlanSelector((state) => state.tables.goals);
  const tree = usePlanSelector(goalTree);
  const options = useMemo(
    () => [{ value: NONE, label: words.noGoal }, ...tree.flatMap(optionsOf)],
    [tree],
  );
  const { goalId } = action;
  const isGone = goalId !== null && !goals.has(goalId);
  return (
    <Select
      label={words.goal}
      data={options}
      value={isGone ? null : (goalId ?? NONE)}
      error={isGone && words.goalGone}
      nothingFoundMessage={words.goalNone}
      searchable
      allowDeselect={false}
      readOnly={readOnly}
      onFocus={(event) => event.currentTarget.select()}
      onChange={(id) => dispatch(editAction(action, { goalId: goals.get(id ?? NONE)?.id ?? null }))}
    />
  );
}

/** A goal and those below it, which are told apart by a dash. */
function optionsOf({ goal, children, depth }: GoalNode): { value: string; label: string }[] {
  const heading = withoutDirectionSigns(goal.heading).trim() || words.goalNameless;
  return [
    { value: goal.id, label: depth === 0 ? heading : `– ${heading}` },
    ...children.flatMap(optionsOf),
  ];
}
