import { Button, Checkbox, Group, NativeSelect, TextInput } from '@mantine/core';
import type { Question } from '#shared/domain/paste/cell.ts';
import { WHOLE_AREA } from '#shared/domain/paste/observation-fields.ts';
import { text } from '#shared/text/text.ts';
import { DateField } from '#renderer/ui/date-field.tsx';
import type { Reviewed } from '#renderer/ui/paste/paste-task.ts';
import type { UnitChoice } from '../use-units.ts';
import type { ValueColumn } from './column-facts.ts';
import { SOURCE_FIELD, type ObservationPaste } from './use-observation-paste.ts';

const words = text.paste.observations;

type Props = {
  readonly paste: ObservationPaste;
  readonly units: readonly UnitChoice[];
  readonly reviewed: Reviewed;
};

/** What holds for all pasted outcomes: the source, what they are, and the day and unit of columns whose cells do not say. */
export function PasteFactFields({ paste, units, reviewed }: Props) {
  const { facts, setFacts } = paste;
  const isOnlySourceLeft =
    reviewed.read.open.length === 0 && paste.outcome(reviewed).needs === SOURCE_FIELD;
  const columns = paste
    .columnsOf(reviewed)
    .filter(({ asksDate, asksUnit }) => asksDate || asksUnit);
  return (
    <Group align="flex-start" gap="md" mb="sm">
      <TextInput
        id={SOURCE_FIELD}
        label={words.source}
        description={words.sourceHint}
        value={facts.source}
        required
        w={300}
        maxLength={300}
        // What is wrong stands beside the button that applies it all.
        error={isOnlySourceLeft}
        data-autofocus={isOnlySourceLeft || undefined}
        onChange={({ currentTarget }) => setFacts({ source: currentTarget.value })}
      />
      <NativeSelect
        label={words.as}
        value={facts.baseline ? 'baseline' : 'outcome'}
        data={[
          { value: 'outcome', label: words.asKinds.outcome },
          { value: 'baseline', label: words.asKinds.baseline },
        ]}
        onChange={({ currentTarget }) => setFacts({ baseline: currentTarget.value === 'baseline' })}
      />
      <Checkbox
        mt={28}
        label={words.preliminary}
        checked={facts.preliminary}
        onChange={({ currentTarget }) => setFacts({ preliminary: currentTarget.checked })}
      />
      {columns.map((column) => (
        <ColumnFields key={column.column} column={column} units={units} paste={paste} />
      ))}
    </Group>
  );
}

type ColumnProps = {
  readonly column: ValueColumn;
  readonly units: readonly UnitChoice[];
  readonly paste: ObservationPaste;
};

function ColumnFields({ column, units, paste }: ColumnProps) {
  const { asksDate, asksUnit, facts, heading, name } = column;
  return (
    <Group align="flex-end" gap="xs">
      {asksDate && (
        <DateField
          label={words.columnDate({ name })}
          value={facts.date}
          onCommit={(date) => paste.say(column.column, { date })}
        />
      )}
      {asksDate && facts.date === null && (
        <ProposedDays
          month={heading.month}
          onChoose={(date) => paste.say(column.column, { date })}
        />
      )}
      {asksUnit && (
        <NativeSelect
          label={words.columnUnit({ name })}
          value={facts.unitId}
          data={units.map((unit) => ({ value: unit.id ?? WHOLE_AREA, label: unit.name }))}
          onChange={({ currentTarget }) =>
            paste.say(column.column, { unitId: currentTarget.value })
          }
        />
      )}
    </Group>
  );
}

type ProposedProps = {
  readonly month: Question | null;
  readonly onChoose: (date: NonNullable<ValueColumn['facts']['date']>) => void;
};

/** A heading that names a month: its last day is proposed, and taken only when someone says so. */
function ProposedDays({ month, onChoose }: ProposedProps) {
  const [first] = month?.alternatives ?? [];
  const reading = first?.readings[0];
  if (reading?.kind !== 'date') return null;
  return (
    <Button variant="default" onClick={() => onChoose(reading.date)}>
      {words.useDay({ day: reading.date })}
    </Button>
  );
}
