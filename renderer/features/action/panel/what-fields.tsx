import { Select, Text } from '@mantine/core';
import { editAction, setActionStatus } from '#shared/change/action-changes.ts';
import { withoutDirectionSigns } from '#shared/domain/basics/direction-signs.ts';
import { servedPriority } from '#shared/domain/action/served-priority.ts';
import { actionStatusSchema, horizonSchema, type Action } from '#shared/domain/action/schema.ts';
import { text } from '#shared/text/text.ts';
import { useDispatch, usePlanSelector } from '#renderer/platform/workspace.tsx';
import { RoleSelect } from '#renderer/ui/role-select.tsx';
import styles from '../action.module.css';
import { StatusMark } from '../status-mark.tsx';
import { ActionText } from './action-text.tsx';
import { GoalSelect } from './goal-select.tsx';

const words = text.action.panel;

type Props = { readonly action: Action; readonly readOnly: boolean };

/** What is done, what it serves, who answers for it and how far it has come. */
export function WhatFields({ action, readOnly }: Props) {
  const dispatch = useDispatch();
  return (
    <>
      <ActionText
        action={action}
        field="what"
        label={words.what}
        description={words.whatHint}
        readOnly={readOnly}
      />
      <div>
        <GoalSelect action={action} readOnly={readOnly} />
        <ServedPriority action={action} />
      </div>
      <ActionText
        action={action}
        field="operativeTarget"
        label={words.operativeTarget}
        description={words.operativeTargetHint}
        readOnly={readOnly}
      />
      <RoleSelect
        label={words.responsible}
        value={action.responsibleId}
        onChoose={(role) => dispatch(editAction(action, { responsibleId: role?.id ?? null }))}
      />
      <div className={styles['pair']}>
        <StatusSelect action={action} readOnly={readOnly} />
        <HorizonSelect action={action} readOnly={readOnly} />
      </div>
    </>
  );
}

function ServedPriority({ action }: { readonly action: Action }) {
  const priority = usePlanSelector((state) => servedPriority(state, action)?.heading ?? '');
  if (priority.trim() === '') return null;
  return (
    <Text size="sm" c="var(--quiet)" mt={4}>
      {words.serves({ priority: withoutDirectionSigns(priority) })}
    </Text>
  );
}

function StatusSelect({ action, readOnly }: Props) {
  const dispatch = useDispatch();
  return (
    <Select
      label={words.status}
      data={actionStatusSchema.options.map((value) => ({
        value,
        label: text.action.status[value],
      }))}
      value={action.status}
      renderOption={({ option }) => <StatusMark status={actionStatusSchema.parse(option.value)} />}
      allowDeselect={false}
      readOnly={readOnly}
      onChange={(value) => dispatch(setActionStatus(action, actionStatusSchema.parse(value)))}
    />
  );
}

function HorizonSelect({ action, readOnly }: Props) {
  const dispatch = useDispatch();
  return (
    <Select
      label={words.horizon}
      placeholder={words.noHorizon}
      data={horizonSchema.options.map((value) => ({ value, label: text.action.horizon[value] }))}
      value={action.horizon}
      clearable={!readOnly}
      clearButtonProps={{ 'aria-label': words.clearHorizon }}
      readOnly={readOnly}
      onChange={(value) =>
        dispatch(editAction(action, { horizon: horizonSchema.nullable().parse(value) }))
      }
    />
  );
}
