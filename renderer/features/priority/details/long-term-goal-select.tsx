import { Select } from '@mantine/core';
import type { LongTermGoalId } from '#shared/domain/basics/ids.ts';
import { sortedRows } from '#shared/domain/plan-state.ts';
import { text } from '#shared/text/text.ts';
import { usePlanSelector, useReadOnly } from '#renderer/platform/workspace.tsx';

const words = text.priority.details;
/** The value of "Inget": no id is empty. */
const NONE = '';

type Props = {
  readonly value: LongTermGoalId | null;
  readonly onChoose: (id: LongTermGoalId | null) => void;
};

/** Which long-term goal a priority serves, or none. */
export function LongTermGoalSelect({ value, onChoose }: Props) {
  const readOnly = useReadOnly();
  const goals = usePlanSelector(({ tables }) => sortedRows(tables.longTermGoals));
  const options = goals.map(({ id, text: goal }) => ({
    value: id,
    label: goal.trim() || text.priority.unnamed,
  }));
  return (
    <Select
      label={words.longTermGoal}
      data={[{ value: NONE, label: words.noLongTermGoal }, ...options]}
      value={goals.some(({ id }) => id === value) ? value : NONE}
      onChange={(chosen) => onChoose(goals.find(({ id }) => id === chosen)?.id ?? null)}
      onFocus={(event) => event.currentTarget.select()}
      nothingFoundMessage={words.noSuchGoal}
      allowDeselect={false}
      searchable
      readOnly={readOnly}
    />
  );
}
