import { Select } from '@mantine/core';
import { useMemo } from 'react';
import { setPlanField } from '#shared/change/plan-changes.ts';
import { sortRoles } from '#shared/domain/area/roles.ts';
import { areaRowsOf } from '#shared/domain/plan/area-rows.ts';
import { planOf, type PlanState } from '#shared/domain/plan-state.ts';
import { text } from '#shared/text/text.ts';
import { useDispatch, usePlanState, useReadOnly } from '#renderer/platform/workspace.tsx';
import styles from './plan.module.css';
import { PlanTextField } from './plan-text-field.tsx';
import { YearField } from './year-field.tsx';

/** What stands on the title page. */
export function FactFields() {
  return (
    <div className={styles['facts']}>
      <div className={styles['wide']}>
        <PlanTextField field="title" emptyError={text.plan.titleMissing} />
      </div>
      <YearField />
      <PlanTextField field="version" description={text.plan.versionHint} />
      <PlanTextField field="registrationNumber" description={text.plan.registrationHint} />
      <ChiefField />
    </div>
  );
}

function ChiefField() {
  const state = usePlanState();
  const dispatch = useDispatch();
  const readOnly = useReadOnly();
  const plan = planOf(state);
  const options = useMemo(() => chiefOptions(state), [state]);
  return (
    <Select
      label={text.plan.fields.chiefFunctionId}
      description={options.length === 0 ? text.plan.noRoles : text.plan.chiefHint}
      placeholder={text.plan.chiefNone}
      data={options}
      value={plan.chiefFunctionId}
      readOnly={readOnly}
      clearable={!readOnly}
      searchable
      clearButtonProps={{ 'aria-label': text.plan.chiefClear }}
      onChange={(chosen) => {
        const role = state.tables.roles.get(chosen ?? '');
        dispatch(setPlanField(plan, 'chiefFunctionId', role?.id ?? null));
      }}
    />
  );
}

/** The area's functions; one that has been deleted stays in the list as long as the plan names it. */
function chiefOptions(state: PlanState): { readonly value: string; readonly label: string }[] {
  const { chiefFunctionId } = planOf(state);
  const roles = sortRoles(areaRowsOf(state).roles);
  const options = roles.map(({ id, title }) => ({
    value: id,
    label: title.trim() || text.area.role.nameless,
  }));
  const isGone = chiefFunctionId !== null && !roles.some(({ id }) => id === chiefFunctionId);
  return isGone ? [...options, { value: chiefFunctionId, label: text.plan.chiefDeleted }] : options;
}
