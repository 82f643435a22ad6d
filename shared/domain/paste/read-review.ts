import type { PastedCell } from './cell.ts';
import type { FieldKind, PasteField, Verdict } from './field.ts';
import { readField } from './read-field.ts';
import type { Place, Review, ReviewRow } from './review.ts';

/** What has become of the cells of one row, by column. */
export type RowVerdicts = readonly Verdict[];

/** Verdicts that follow from several cells or from what the plan holds already, by row and column. */
export type Judgement = ReadonlyMap<number, ReadonlyMap<number, Verdict>>;

/** A review as it reads now. */
export type ReadReview = {
  /** One entry a row, header rows among them: these have no verdicts. */
  readonly rows: readonly RowVerdicts[];
  /** The cells that wait for an answer, in reading order. */
  readonly open: readonly Place[];
  readonly counts: PasteCounts;
};

/** How many cells are read, asked about, refused, empty, left out by the user, and read with a remark. */
export type PasteCounts = {
  readonly read: number;
  readonly asked: number;
  readonly refused: number;
  readonly missing: number;
  readonly leftOut: number;
  readonly remarked: number;
};

const EMPTY_CELL: PastedCell = { raw: '', reading: { kind: 'missing' }, question: null };
const LEFT_OUT: Verdict = { kind: 'left-out' };
const NO_VERDICTS: RowVerdicts = [];

/**
 * Makes a reader that reads a review again and again: a row that has not changed since last time is not read anew,
 * so an answer in a paste of 5 000 rows costs one row.
 */
export function createReviewReader(
  fields: readonly PasteField[],
  judge: (review: Review, rows: readonly RowVerdicts[]) => Judgement,
): (review: Review) => ReadReview {
  const kinds = new Map(fields.map(({ id, takes }) => [id, takes]));
  let columns: Review['columns'] = [];
  let known = new WeakMap<ReviewRow, RowVerdicts>();
  return (review) => {
    if (review.columns !== columns) [columns, known] = [review.columns, new WeakMap()];
    const takes = columns.map((id) => kinds.get(id ?? '') ?? null);
    const read = review.rows.map((row, index) => {
      if (index < review.headerRows) return NO_VERDICTS;
      const verdicts = known.get(row) ?? readRow(row, takes);
      known.set(row, verdicts);
      return verdicts;
    });
    const rows = withJudgement(read, judge(review, read));
    return { rows, open: openPlaces(rows), counts: countVerdicts(rows, columns) };
  };
}

/** The next cell that waits for an answer after a place, or the one before it; goes round at the ends. */
export function nextOpen(open: readonly Place[], from: Place | null, step: 1 | -1): Place | null {
  if (from === null) return open.at(step === 1 ? 0 : -1) ?? null;
  const found =
    step === 1
      ? open.find((place) => comparePlaces(place, from) > 0)
      : open.findLast((place) => comparePlaces(place, from) < 0);
  return found ?? open.at(step === 1 ? 0 : -1) ?? null;
}

function comparePlaces(left: Place, right: Place): number {
  return left.row - right.row || left.column - right.column;
}

function readRow(row: ReviewRow, takes: readonly (FieldKind | null)[]): RowVerdicts {
  if (row.leftOut) return takes.map(() => LEFT_OUT);
  return takes.map((field, column) =>
    field === null
      ? LEFT_OUT
      : readField(field, row.cells[column] ?? EMPTY_CELL, row.answers.get(column) ?? null),
  );
}

function withJudgement(rows: readonly RowVerdicts[], judgement: Judgement): readonly RowVerdicts[] {
  if (judgement.size === 0) return rows;
  const judged = rows.slice();
  for (const [row, verdicts] of judgement) {
    judged[row] = (rows[row] ?? []).map((verdict, column) => verdicts.get(column) ?? verdict);
  }
  return judged;
}

function openPlaces(rows: readonly RowVerdicts[]): readonly Place[] {
  const open: Place[] = [];
  for (const [row, verdicts] of rows.entries()) {
    for (const [column, { kind }] of verdicts.entries()) {
      if (kind === 'asked' || kind === 'refused') open.push({ row, column });
    }
  }
  return open;
}

/** A column that is not used counts for nothing. */
function countVerdicts(
  rows: readonly RowVerdicts[],
  columns: readonly (string | null)[],
): PasteCounts {
  const counts = { read: 0, asked: 0, refused: 0, missing: 0, leftOut: 0, remarked: 0 };
  for (const verdicts of rows) {
    for (const [column, verdict] of verdicts.entries()) {
      if (columns[column] !== null) counts[bucketOf(verdict)] += 1;
    }
  }
  return counts;
}

function bucketOf(verdict: Verdict): keyof PasteCounts {
  if (verdict.kind === 'left-out') return 'leftOut';
  if (verdict.kind !== 'read') return verdict.kind;
  if (verdict.remark !== null) return 'remarked';
  return verdict.value.kind === 'missing' ? 'missing' : 'read';
}
