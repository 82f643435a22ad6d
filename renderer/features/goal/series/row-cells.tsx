import { formatQuantity } from '#shared/domain/basics/quantity.ts';
import { observedValue } from '#shared/domain/goal/series.ts';
import { text } from '#shared/text/text.ts';
import { readFigures } from './read-row.ts';
import type { RowField } from './row-draft.ts';
import styles from './series.module.css';
import type { SeriesModel } from './series-model.ts';
import type { SeriesRow } from './use-series-row.ts';

const words = text.goalScreen.series;

export type CellProps = {
  readonly row: SeriesRow;
  readonly series: SeriesModel;
  /** What the row is called, for those who do not see it. */
  readonly name: string;
  /** Where it is told what is wrong with the row. */
  readonly describedBy: string | undefined;
};

type FieldCellProps<Field extends RowField> = CellProps & { readonly field: Field };

/** A date or a note. */
export function TextCell({
  field,
  placeholder,
  ...cell
}: FieldCellProps<'date' | 'note'> & { readonly placeholder?: string }) {
  return (
    <td>
      <input
        {...sharedOf(field, cell)}
        type="text"
        autoComplete="off"
        maxLength={field === 'note' ? 300 : 20}
        placeholder={placeholder}
        value={cell.row.draft[field]}
        onChange={(event) => cell.row.write({ [field]: event.currentTarget.value })}
      />
    </td>
  );
}

/** A number. Where a share follows from its numerator and denominator, it is shown in its empty field. */
export function FigureCell({
  field,
  ...cell
}: FieldCellProps<'numerator' | 'denominator' | 'value' | 'n'>) {
  return (
    <td className={styles['figure']}>
      <input
        {...sharedOf(field, cell)}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        maxLength={40}
        placeholder={field === 'value' ? computedShare(cell) : undefined}
        value={cell.row.draft[field]}
        onChange={(event) => cell.row.write({ [field]: event.currentTarget.value })}
      />
    </td>
  );
}

/** A yes or no. */
export function CheckCell({ field, ...cell }: FieldCellProps<'preliminary' | 'baseline'>) {
  const { readOnly, ...shared } = sharedOf(field, cell);
  return (
    <td className={styles['check']}>
      <input
        {...shared}
        type="checkbox"
        disabled={readOnly}
        checked={cell.row.draft[field]}
        onChange={(event) => cell.row.write({ [field]: event.currentTarget.checked })}
      />
    </td>
  );
}

/** Which unit the outcome is of. */
export function UnitCell(cell: CellProps) {
  const { readOnly, ...shared } = sharedOf('unitId', cell);
  const { units } = cell.series;
  const chosen = cell.row.draft.unitId;
  const isGone = !units.some(({ id }) => (id ?? '') === chosen);
  return (
    <td>
      <select
        {...shared}
        disabled={readOnly}
        value={chosen}
        onChange={(event) => cell.row.write({ unitId: event.currentTarget.value })}
      >
        {units.map(({ id, name }) => (
          <option key={id} value={id ?? ''}>
            {name}
          </option>
        ))}
        {isGone && <option value={chosen}>{text.goal.unitGone}</option>}
      </select>
    </td>
  );
}

function sharedOf(field: RowField, { row, series, name, describedBy }: CellProps) {
  const isWrong = row.problems.some((problem) => problem.field === field);
  return {
    'data-field': field,
    'aria-label': words.cell({ column: words.columns[field], row: name }),
    'aria-invalid': isWrong || undefined,
    'aria-describedby': isWrong ? describedBy : undefined,
    readOnly: series.readOnly,
  };
}

function computedShare({ row: { draft }, series }: CellProps): string | undefined {
  const read = readFigures(draft);
  const share = read.ok ? observedValue(read.value, series.indicator.kind) : null;
  return share === null ? undefined : formatQuantity(share, 1);
}
