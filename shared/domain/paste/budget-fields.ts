import { isChangeColumn } from '../budget/change-columns.ts';
import type { BudgetSheet } from '../budget/budget-sheet.ts';
import type { PastedRow } from './cell.ts';
import type { FieldKind, Named, PasteField } from './field.ts';
import { countHeaderRows, headingsOf, MOST_SAMPLED } from './headings.ts';
import { plainName } from './match-name.ts';
import type { Review } from './review.ts';

/** The id of the field that names a row; columns have their own ids. */
export const ROW_FIELD = 'row';

/** Held to what the row can keep when its measure is known. */
const AMOUNT: FieldKind = {
  kind: 'number',
  digits: 6,
  most: Number.MAX_SAFE_INTEGER,
  least: Number.MIN_SAFE_INTEGER,
  percent: 'refused',
};

/** The fields of a table: the names of its rows, and each column that is not computed. */
export function budgetFields(
  { columns }: BudgetSheet,
  rowNames: readonly Named[],
): readonly PasteField[] {
  return [
    { id: ROW_FIELD, repeats: false, takes: { kind: 'name', names: rowNames, unknown: 'asked' } },
    ...columns
      .filter((column) => !isChangeColumn(column))
      .map(({ id }) => ({ id, repeats: false, takes: AMOUNT })),
  ];
}

/**
 * How a review of amounts begins. A first column of texts names the rows; the others go to the columns that their
 * headings name, or else side by side from the chosen one (an index of the sheet).
 */
export function startBudget(
  grid: readonly PastedRow[],
  { columns }: BudgetSheet,
  { left, columnNames }: { readonly left: number; readonly columnNames: readonly string[] },
): Pick<Review, 'headerRows' | 'columns'> {
  const names = columnNames.map(plainName);
  const headerRows = countHeaderRows(grid, { column: names });
  const headings = headingsOf(grid, headerRows).map(plainName);
  const first = hasRowNames(grid.slice(headerRows, headerRows + MOST_SAMPLED)) ? 1 : 0;
  const isHeaded = headings.slice(first).some((heading) => names.includes(heading));
  return {
    headerRows,
    columns: headings.map((heading, index) => {
      if (index < first) return ROW_FIELD;
      return fieldAt(columns, isHeaded ? names.indexOf(heading) : left + index - first);
    }),
  };
}

/** Columns that came to be when amounts were split go on from the last one before them. */
export function widenBudget(
  { columns, columnIndex }: BudgetSheet,
  mapped: readonly (string | null)[],
): readonly (string | null)[] {
  const last = mapped.findLastIndex((id) => id !== null && id !== ROW_FIELD);
  const from = columnIndex.get(mapped[last] ?? '') ?? -1;
  return mapped.map((id, index) =>
    id === null && index > last && from !== -1 ? fieldAt(columns, from + index - last) : id,
  );
}

function fieldAt(columns: BudgetSheet['columns'], index: number): string | null {
  const column = columns[index];
  return column === undefined || isChangeColumn(column) ? null : column.id;
}

/** True when the first column holds words rather than figures. */
function hasRowNames(data: readonly PastedRow[]): boolean {
  const words = data.filter(([cell]) => /\p{L}{2}/u.test(cell?.raw ?? ''));
  return words.length * 2 > data.length && data.some((row) => row.length > 1);
}
