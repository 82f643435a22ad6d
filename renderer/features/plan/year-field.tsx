import { useState } from 'react';
import { setPlanField } from '#shared/change/plan-changes.ts';
import { parseYear, type YearError } from '#shared/domain/plan/plan-year.ts';
import { planOf } from '#shared/domain/plan-state.ts';
import { text } from '#shared/text/text.ts';
import { useDispatch, usePlanSelector, useReadOnly } from '#renderer/platform/workspace.tsx';
import { DraftTextInput } from '#renderer/ui/draft-text-input.tsx';

/** The plan year. What is no year stays in the field with the reason, and the plan keeps its year. */
export function YearField() {
  const plan = usePlanSelector(planOf);
  const dispatch = useDispatch();
  const readOnly = useReadOnly();
  const [problem, setProblem] = useState<YearError | null>(null);
  function commit(typed: string): boolean {
    const year = parseYear(typed);
    setProblem(year.ok ? null : year.error);
    return year.ok && dispatch(setPlanField(plan, 'year', year.value), { run: 'plan year' });
  }
  return (
    <DraftTextInput
      label={text.plan.fields.year}
      value={String(plan.year)}
      onCommit={commit}
      error={problem === null ? null : text.plan.yearErrors[problem]}
      readOnly={readOnly}
      maxLength={4}
    />
  );
}
