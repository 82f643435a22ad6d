import { setPlanDate } from '#shared/change/plan-changes.ts';
import { checkDateOrder, type DateOrderFinding } from '#shared/domain/plan/plan-dates.ts';
import type { PlanDateName } from '#shared/domain/plan/schema.ts';
import { planOf } from '#shared/domain/plan-state.ts';
import { text } from '#shared/text/text.ts';
import { useDispatch, usePlanSelector, useReadOnly } from '#renderer/platform/workspace.tsx';
import { DateField } from '#renderer/ui/date-field.tsx';
import styles from './plan.module.css';

/** Some of the plan's own dates. One that stands the wrong way round is kept, and says so. */
export function DateFields({ names }: { readonly names: readonly PlanDateName[] }) {
  const plan = usePlanSelector(planOf);
  const dispatch = useDispatch();
  const readOnly = useReadOnly();
  const findings = checkDateOrder(plan.dates);
  return (
    <div className={styles['dates']}>
      {names.map((name) => (
        <DateField
          key={name}
          label={text.plan.dateLabels[name]}
          value={plan.dates[name]}
          onCommit={(date) => dispatch(setPlanDate(plan, name, date))}
          error={orderError(findings.find(({ later }) => later === name))}
          readOnly={readOnly}
        />
      ))}
    </div>
  );
}

function orderError(finding: DateOrderFinding | undefined): string | null {
  if (finding === undefined) return null;
  const { dateLabels, dateOrder } = text.plan;
  return dateOrder({ later: dateLabels[finding.later], earlier: dateLabels[finding.earlier] });
}
