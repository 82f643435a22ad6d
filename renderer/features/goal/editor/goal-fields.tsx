import { Select, SimpleGrid, Switch } from '@mantine/core';
import type { ReactNode } from 'react';
import type { GoalPatch } from '#shared/change/goal-changes.ts';
import { hasComponent } from '#shared/domain/goal/goal-tree.ts';
import { goalKindSchema, goalLevelSchema, type Goal } from '#shared/domain/goal/schema.ts';
import { rankedPriorities } from '#shared/domain/priority/ranking.ts';
import { text } from '#shared/text/text.ts';
import { usePlanSelector } from '#renderer/platform/workspace.tsx';
import { DraftTextInput } from '#renderer/ui/draft-text-input.tsx';
import { RoleSelect } from '#renderer/ui/role-select.tsx';
import { ChoiceSelect } from '../choice-select.tsx';
import styles from '../goal.module.css';
import { QuantifierField } from './quantifier-field.tsx';

const words = text.goalScreen.fields;
/** The value of "no priority": no id is empty. */
const NONE = '';

type Props = {
  readonly goal: Goal;
  /** How many targets it has. */
  readonly targetCount: number;
  readonly readOnly: boolean;
  /** Makes the edit; false when it was refused. */
  readonly onEdit: (patch: GoalPatch) => boolean;
  /** Where the goal belongs in the tree, for a goal that may be moved there. */
  readonly children?: ReactNode;
};

/** What is said of a goal beside its sentence. */
export function GoalFields({ goal, targetCount, readOnly, onEdit, children }: Props) {
  const isLonely = goal.combination && targetCount < 2;
  // A measure or a sub-goal is something to combine; without one the edit would be refused.
  const hasParts = usePlanSelector((state) => hasComponent(state, goal));
  const canCombine = goal.combination || hasParts;
  return (
    <>
      <div className={styles['description']}>
        <DraftTextInput
          label={words.description}
          description={words.descriptionHint}
          value={goal.description}
          maxLength={4000}
          multiline
          readOnly={readOnly}
          onCommit={(description) => onEdit({ description })}
        />
      </div>
      <SimpleGrid cols={{ base: 2, lg: 3 }} spacing="md" verticalSpacing="sm" mt="sm">
        <ChoiceSelect
          label={words.kind}
          value={goal.kind}
          choices={goalKindSchema.options}
          names={text.goal.kinds}
          readOnly={readOnly}
          onChoose={(kind) => onEdit({ kind })}
        />
        <ChoiceSelect
          label={words.level}
          value={goal.level}
          choices={goalLevelSchema.options}
          names={text.goal.levels}
          readOnly={readOnly}
          onChoose={(level) => onEdit({ level })}
        />
        <RoleSelect
          label={words.responsible}
          value={goal.responsibleId}
          onChoose={(role) => onEdit({ responsibleId: role?.id ?? null })}
        />
        {goal.parentId === null && (
          <PrioritySelect goal={goal} readOnly={readOnly} onEdit={onEdit} />
        )}
        {children}
        <QuantifierField
          key={goal.id}
          quantifier={goal.quantifier}
          readOnly={readOnly}
          onEdit={(quantifier) => onEdit({ quantifier })}
        />
      </SimpleGrid>
      <Switch
        mt="md"
        label={words.combination}
        description={canCombine ? words.combinationHint : words.combinationWaits}
        error={isLonely && words.combinationNeedsParts}
        checked={goal.combination}
        disabled={readOnly || !canCombine}
        onChange={(event) => onEdit({ combination: event.currentTarget.checked })}
      />
    </>
  );
}

function PrioritySelect({ goal, readOnly, onEdit }: Pick<Props, 'goal' | 'readOnly' | 'onEdit'>) {
  const { prioritised, notPrioritised } = usePlanSelector(rankedPriorities);
  const priorities = [...prioritised, ...notPrioritised];
  const { priorityId } = goal;
  const isGone = priorityId !== null && !priorities.some(({ id }) => id === priorityId);
  return (
    <Select
      label={words.priority}
      data={[
        { value: NONE, label: words.noPriority },
        ...priorities.map(({ id, heading }) => ({
          value: id,
          label: heading.trim() || words.namelessPriority,
        })),
      ]}
      value={isGone ? null : (priorityId ?? NONE)}
      error={isGone && words.priorityGone}
      allowDeselect={false}
      searchable
      readOnly={readOnly}
      onChange={(chosen) =>
        onEdit({ priorityId: priorities.find(({ id }) => id === chosen)?.id ?? null })
      }
    />
  );
}
