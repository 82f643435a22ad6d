import type { PastedCell, PastedRow } from './cell.ts';
import type { Answer, FieldValue } from './field.ts';

/** A cell by its row and column in the pasted grid, header rows counted. */
export type Place = { readonly row: number; readonly column: number };

/** A pasted row and what the user has answered about its cells, by column. */
export type ReviewRow = {
  readonly cells: PastedRow;
  readonly answers: ReadonlyMap<number, Answer>;
  /** True when the whole row is not to be used. */
  readonly leftOut: boolean;
};

/** A paste under review. Never mutated; a row that is not answered stays the same object. */
export type Review = {
  readonly rows: readonly ReviewRow[];
  readonly headerRows: number;
  /** The id of each column's field; null is not used. */
  readonly columns: readonly (string | null)[];
};

const NO_ANSWERS: ReadonlyMap<number, Answer> = new Map();

/** A review with nothing answered. */
export function startReview(
  grid: readonly PastedRow[],
  { headerRows, columns }: Pick<Review, 'headerRows' | 'columns'>,
): Review {
  const rows = grid.map((cells) => ({ cells, answers: NO_ANSWERS, leftOut: false }));
  return { rows, headerRows, columns };
}

/** Answers some cells; an answer of null takes back what was answered. */
export function answerCells(
  review: Review,
  answers: readonly { readonly place: Place; readonly answer: Answer | null }[],
): Review {
  const rows = review.rows.slice();
  for (const { place, answer } of answers) {
    const row = rows[place.row];
    if (row === undefined) continue;
    const given = new Map(row.answers);
    if (answer === null) given.delete(place.column);
    else given.set(place.column, answer);
    rows[place.row] = { ...row, answers: given };
  }
  return { ...review, rows };
}

/**
 * Spreads the values of a cell over it and the cells to its right. Empty cells there are filled; others have slid to
 * the left when the cell was made, and move back. Every part shows the text it came from.
 */
export function splitCell(review: Review, place: Place, values: readonly FieldValue[]): Review {
  const rows = review.rows.map((row, index) =>
    index === place.row ? splitRow(row, place.column, values) : row,
  );
  const width = Math.max(review.columns.length, rows[place.row]?.cells.length ?? 0);
  const columns = Array.from({ length: width }, (_, column) => review.columns[column] ?? null);
  return { ...review, rows, columns };
}

/** Leaves a row out, or takes it back in. */
export function leaveRowOut(review: Review, row: number, leftOut: boolean): Review {
  const rows = review.rows.map((other, index) => (index === row ? { ...other, leftOut } : other));
  return { ...review, rows };
}

/** Gives a column another field, or none. A field that takes one column is taken from the one that had it. */
export function mapColumn(
  review: Review,
  column: number,
  field: { readonly id: string; readonly repeats: boolean } | null,
): Review {
  const columns = review.columns.map((id, index) => {
    if (index === column) return field?.id ?? null;
    return field !== null && !field.repeats && id === field.id ? null : id;
  });
  return { ...review, columns };
}

function splitRow(row: ReviewRow, column: number, values: readonly FieldValue[]): ReviewRow {
  const after = row.cells.slice(column + 1);
  const filled = after.slice(0, values.length - 1).findIndex((cell) => !isEmpty(cell));
  const free = filled === -1 ? Math.min(after.length, values.length - 1) : filled;
  const shift = values.length - 1 - free;
  const source = row.cells[column];
  const parts = source === undefined ? [] : values.map(() => source);
  const kept = [...row.answers]
    .filter(([at]) => at !== column)
    .map(([at, answer]) => [at > column ? at + shift : at, answer] as const);
  const chosen = values.map(
    (value, index) => [column + index, { kind: 'chosen', rule: 'split', value }] as const,
  );
  return {
    ...row,
    cells: [...row.cells.slice(0, column), ...parts, ...after.slice(free)],
    answers: new Map<number, Answer>([...kept, ...chosen]),
  };
}

function isEmpty({ reading }: PastedCell): boolean {
  return reading?.kind === 'missing';
}
