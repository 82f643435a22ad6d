import { setPlanField } from '#shared/change/plan-changes.ts';
import { planOf } from '#shared/domain/plan-state.ts';
import { text } from '#shared/text/text.ts';
import { useDispatch, usePlanSelector, useReadOnly } from '#renderer/platform/workspace.tsx';
import { DraftTextInput } from '#renderer/ui/draft-text-input.tsx';

type TextField =
  | 'title'
  | 'registrationNumber'
  | 'version'
  | 'decidedBy'
  | 'unionOrganisations'
  | 'unionMinutes';

type Props = {
  readonly field: TextField;
  readonly description?: string;
  /** Said under the field while it is empty. An empty text is not saved: the plan keeps the one it has. */
  readonly emptyError?: string;
};

/** One line of text about the plan. */
export function PlanTextField({ field, description, emptyError }: Props) {
  const plan = usePlanSelector(planOf);
  const dispatch = useDispatch();
  const readOnly = useReadOnly();
  return (
    <DraftTextInput
      label={text.plan.fields[field]}
      value={plan[field]}
      onCommit={(value) => dispatch(setPlanField(plan, field, value), { run: `plan ${field}` })}
      emptyError={emptyError ?? null}
      readOnly={readOnly}
      {...(description === undefined ? {} : { description })}
    />
  );
}
