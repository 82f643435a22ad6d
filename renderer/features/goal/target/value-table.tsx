import { Select, TextInput, VisuallyHidden } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useRef } from 'react';
import { unitName } from '#shared/document/area-names.ts';
import { MAX_LINE_LENGTH } from '#shared/domain/basics/text-fields.ts';
import type { Indicator, Target, TargetValue } from '#shared/domain/goal/schema.ts';
import { text } from '#shared/text/text.ts';
import { useDraftText } from '#renderer/platform/use-draft-text.ts';
import { usePlanSelector } from '#renderer/platform/workspace.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import type { UnitChoice } from '../use-units.ts';
import { QuantityInput } from './quantity-input.tsx';
import { shownValues, valueColumns, type ValueColumns } from './target-values.ts';
import styles from './target.module.css';
import type { TargetCommands } from './use-target-commands.ts';

const words = text.goalScreen.target;

export type ValueTableProps = {
  readonly target: Target;
  readonly indicator: Indicator | null;
  readonly units: readonly UnitChoice[];
  readonly readOnly: boolean;
  readonly commands: TargetCommands;
};

/** What a target asks, unit by unit: of the whole area, or of the län and kommuner it is set for. */
export function ValueTable(props: ValueTableProps) {
  const { target, indicator, readOnly } = props;
  const columns = valueColumns(target.condition);
  const table = useRef<HTMLTableElement>(null);
  if (columns === null) return null;
  return (
    <div>
      <table ref={table} className={styles['values']} aria-label={words.values}>
        <Headings columns={columns} indicator={indicator} hasTools={!readOnly} />
        <tbody>
          {shownValues(target).map((value) => (
            <ValueRow key={value.unitId} {...props} value={value} columns={columns} />
          ))}
        </tbody>
      </table>
      {!readOnly && <UnitAdder {...props} onAdded={() => focusLastRow(table.current)} />}
    </div>
  );
}

function Headings({
  columns,
  indicator,
  hasTools,
}: {
  readonly columns: ValueColumns;
  readonly indicator: Indicator | null;
  readonly hasTools: boolean;
}) {
  const unit = indicator?.kind === 'percent' ? '%' : (indicator?.unit ?? '');
  const inUnit = (name: string): string => (unit === '' ? name : `${name} (${unit})`);
  return (
    <thead>
      <tr>
        <th scope="col">{words.unit}</th>
        {columns === 'value' && <th scope="col">{inUnit(words.value)}</th>}
        {columns === 'interval' && <th scope="col">{inUnit(words.low)}</th>}
        {columns === 'interval' && <th scope="col">{inUnit(words.high)}</th>}
        <th scope="col">{words.note}</th>
        {hasTools && (
          <th scope="col">
            <VisuallyHidden>{words.tools}</VisuallyHidden>
          </th>
        )}
      </tr>
    </thead>
  );
}

type RowProps = ValueTableProps & {
  readonly value: TargetValue;
  readonly columns: ValueColumns;
};

function ValueRow(props: RowProps) {
  const { target, value, readOnly, columns, commands } = props;
  const name = usePlanSelector((state) => unitName(state, value.unitId));
  const isAlone = target.values.length === 0;
  return (
    <tr>
      <th scope="row">{name}</th>
      {columns !== 'none' && <ValueCell {...props} name={name} field="value" />}
      {columns === 'interval' && <ValueCell {...props} name={name} field="high" />}
      <td className={styles['note']}>
        <NoteInput {...props} name={name} />
      </td>
      {!readOnly && (
        <td>
          {!isAlone && (
            <IconButton
              label={words.removeUnit({ name })}
              Icon={IconX}
              onClick={() => commands.removeUnit(target, value.unitId)}
            />
          )}
        </td>
      )}
    </tr>
  );
}

type CellProps = RowProps & { readonly name: string };

function ValueCell({
  target,
  value,
  name,
  field,
  columns,
  readOnly,
  commands,
}: CellProps & { readonly field: 'value' | 'high' }) {
  const lowest = columns === 'interval' ? words.low : words.value;
  return (
    <td>
      <QuantityInput
        label={words.cell({ column: field === 'value' ? lowest : words.high, name })}
        draftKey={`${target.id}/${value.unitId ?? ''}/${field}`}
        value={value[field]}
        readOnly={readOnly}
        onCommit={(read) => commands.setValue(target, value.unitId, { [field]: read })}
      />
    </td>
  );
}

function NoteInput({ target, value, name, readOnly, commands }: CellProps) {
  const { draft, setDraft, flush, cancel } = useDraftText({
    value: value.note,
    commit: (note) => commands.setValue(target, value.unitId, { note }) === null,
  });
  return (
    <TextInput
      aria-label={words.cell({ column: words.note, name })}
      size="sm"
      maxLength={MAX_LINE_LENGTH}
      readOnly={readOnly}
      value={draft}
      onChange={(event) => setDraft(event.currentTarget.value)}
      onBlur={flush}
      onKeyDown={(event) => {
        if (event.key === 'Enter') flush();
        if (event.key === 'Escape') cancel();
      }}
    />
  );
}

/** Every unit can be asked once. */
function UnitAdder({
  target,
  units,
  commands,
  onAdded,
}: ValueTableProps & { readonly onAdded: () => void }) {
  const taken = new Set(target.values.map(({ unitId }) => unitId));
  const free = units.filter(({ id }) => !taken.has(id) && !(id === null && taken.size === 0));
  if (units.length === 1) return null;
  return (
    <Select
      aria-label={words.addUnit}
      placeholder={words.addUnit}
      size="xs"
      w={220}
      mt={4}
      searchable
      value={null}
      data={free.map(({ id, name }) => ({ value: id ?? '', label: name }))}
      nothingFoundMessage={words.allUnits}
      onChange={(chosen) => {
        const unit = free.find(({ id }) => (id ?? '') === chosen);
        if (unit !== undefined && commands.setValue(target, unit.id, {}) === null) onAdded();
      }}
    />
  );
}

/** On to the first field of the unit that was added. */
function focusLastRow(table: HTMLTableElement | null): void {
  // The row comes with the next drawing.
  requestAnimationFrame(() =>
    table?.querySelector<HTMLInputElement>('tbody tr:last-child input')?.focus(),
  );
}
