import { Select } from '@mantine/core';
import type { IsoDate } from '#shared/domain/basics/dates.ts';
import type { TargetPatch } from '#shared/change/target-changes.ts';
import {
  changeMeasureSchema,
  conditionSchema,
  directionSchema,
  targetScopeSchema,
  type Condition,
  type Target,
} from '#shared/domain/goal/schema.ts';
import { sortedRows } from '#shared/domain/plan-state.ts';
import { text } from '#shared/text/text.ts';
import { usePorts } from '#renderer/platform/ports.tsx';
import { usePlanSelector } from '#renderer/platform/workspace.tsx';
import { DateField } from '#renderer/ui/date-field.tsx';
import { ChoiceSelect } from '../choice-select.tsx';
import { conditionOf, type ConditionKind } from './condition-of.ts';
import { valueColumns } from './target-values.ts';

const words = text.goalScreen.target;
const KINDS: readonly ConditionKind[] = conditionSchema.options.map(
  ({ shape }) => shape.kind.value,
);

type Props = {
  readonly target: Target;
  readonly readOnly: boolean;
  /** Makes the edit; false when it was refused. */
  readonly onEdit: (patch: TargetPatch) => boolean;
};

/** What must hold for a target to be met, apart from its values. */
export function ConditionFields({ target, readOnly, onEdit }: Props) {
  const { condition, scope } = target;
  return (
    <>
      <ChoiceSelect
        label={words.condition}
        value={condition.kind}
        choices={KINDS}
        names={words.conditions}
        readOnly={readOnly}
        onChoose={(kind) => onEdit({ condition: conditionOf(kind, condition) })}
      />
      <ConditionParts condition={condition} readOnly={readOnly} onEdit={onEdit} />
      {valueColumns(condition) !== null && condition.kind !== 'tracked' && (
        <ChoiceSelect
          label={words.scope}
          value={scope}
          choices={targetScopeSchema.options}
          names={words.scopes}
          readOnly={readOnly}
          onChoose={(chosen) => onEdit({ scope: chosen })}
        />
      )}
    </>
  );
}

type PartsProps = Pick<Props, 'readOnly' | 'onEdit'> & { readonly condition: Condition };

function ConditionParts(props: PartsProps) {
  const { condition, readOnly, onEdit } = props;
  const edit = (changed: Condition): boolean => onEdit({ condition: changed });
  switch (condition.kind) {
    case 'changeBy':
      return (
        <>
          <DirectionSelect condition={condition} readOnly={readOnly} onEdit={edit} />
          <ChoiceSelect
            label={words.measure}
            value={condition.measure}
            choices={changeMeasureSchema.options}
            names={words.measures}
            readOnly={readOnly}
            onChoose={(measure) => edit({ ...condition, measure })}
          />
        </>
      );
    case 'betterThanBaseline':
      return <DirectionSelect condition={condition} readOnly={readOnly} onEdit={edit} />;
    case 'doneBy':
      return <DoneFields condition={condition} readOnly={readOnly} onEdit={edit} />;
    case 'withinFrame':
      return <BudgetSelect condition={condition} readOnly={readOnly} onEdit={edit} />;
    default:
      return null;
  }
}

type PartProps<Kind extends ConditionKind> = {
  readonly condition: Extract<Condition, { readonly kind: Kind }>;
  readonly readOnly: boolean;
  readonly onEdit: (condition: Condition) => boolean;
};

function DirectionSelect({
  condition,
  readOnly,
  onEdit,
}: PartProps<'changeBy' | 'betterThanBaseline'>) {
  return (
    <ChoiceSelect
      label={words.direction}
      value={condition.direction}
      choices={directionSchema.options}
      names={words.directions}
      readOnly={readOnly}
      onChoose={(direction) => onEdit({ ...condition, direction })}
    />
  );
}

function DoneFields({ condition, readOnly, onEdit }: PartProps<'doneBy'>) {
  const { clock } = usePorts();
  const isAhead = (date: IsoDate | null): boolean => date !== null && date > clock.today();
  return (
    <>
      <DateField
        label={words.doneBy}
        value={condition.date}
        readOnly={readOnly}
        onCommit={(date) => onEdit({ ...condition, date })}
      />
      <DateField
        label={words.doneOn}
        value={condition.doneOn}
        readOnly={readOnly}
        error={isAhead(condition.doneOn) ? words.doneInFuture : null}
        onCommit={(doneOn) => onEdit({ ...condition, doneOn })}
      />
    </>
  );
}

function BudgetSelect({ condition, readOnly, onEdit }: PartProps<'withinFrame'>) {
  const budgets = usePlanSelector((state) => sortedRows(state.tables.budgets));
  const { budgetId } = condition;
  const isGone = budgetId !== null && !budgets.some(({ id }) => id === budgetId);
  return (
    <Select
      label={words.budget}
      placeholder={budgets.length === 0 ? words.noBudgets : words.chooseBudget}
      data={budgets.map(({ id, name }) => ({ value: id, label: name }))}
      value={isGone ? null : budgetId}
      error={isGone && words.budgetGone}
      allowDeselect={false}
      readOnly={readOnly}
      onChange={(chosen) => {
        const budget = budgets.find(({ id }) => id === chosen);
        if (budget !== undefined) onEdit({ ...condition, budgetId: budget.id });
      }}
    />
  );
}
