import { DIGITS_BELOW_UNIT, MAX_AMOUNT } from '../basics/amounts.ts';
import { fteSchema } from '../basics/fte.ts';
import { kronor } from '../basics/money.ts';
import { fail, ok, type Result } from '../basics/result.ts';
import type { BudgetSheet } from '../budget/budget-sheet.ts';
import type { Budget, BudgetColumn, BudgetRow, CellAmount } from '../budget/schema.ts';
import { ROW_FIELD } from './budget-fields.ts';
import type { WrittenNumber } from './cell.ts';
import type { RefusalCode, Verdict } from './field.ts';
import type { Judgement, RowVerdicts } from './read-review.ts';
import type { Review } from './review.ts';
import { scaleNumber } from './scale-number.ts';

/** Where pasted amounts go that no column of names directs: from this row of the sheet and downwards. */
export type BudgetTarget = { readonly sheet: BudgetSheet; readonly top: number };

/** An amount for a cell of the table; null takes away what is there. */
export type PastedAmount = {
  readonly rowId: BudgetRow['id'];
  readonly columnId: BudgetColumn['id'];
  readonly amount: CellAmount | null;
};

const HUNDREDTHS = 2;
const LEFT_OUT: Verdict = { kind: 'left-out' };

/** The amounts that a review holds. Cells that are asked about or left out give none. */
export function pastedAmounts(
  review: Review,
  rows: readonly RowVerdicts[],
  target: BudgetTarget,
): readonly PastedAmount[] {
  const { columns, columnIndex } = target.sheet;
  return rows.flatMap((verdicts, index) => {
    const row = rowFor(review, index, verdicts, target);
    if (row === undefined) return [];
    return verdicts.flatMap((verdict, at) => {
      const column = columns[columnIndex.get(review.columns[at] ?? '') ?? -1];
      const amount = amountOf(verdict, target.sheet.budget, row);
      return column === undefined || amount === null || !amount.ok
        ? []
        : [{ rowId: row.id, columnId: column.id, amount: amount.value }];
    });
  });
}

/** What only the table can tell: no such row, a row named twice, an amount that the row cannot keep. */
export function judgeBudget(
  review: Review,
  rows: readonly RowVerdicts[],
  target: BudgetTarget,
): Judgement {
  const judgement = new Map<number, ReadonlyMap<number, Verdict>>();
  const seen = new Set<string>();
  for (const [index, verdicts] of rows.entries()) {
    const found = judgeRow(review, index, verdicts, { target, seen });
    if (found.size > 0) judgement.set(index, found);
  }
  return judgement;
}

function judgeRow(
  review: Review,
  index: number,
  verdicts: RowVerdicts,
  { target, seen }: { readonly target: BudgetTarget; readonly seen: Set<string> },
): ReadonlyMap<number, Verdict> {
  const nameColumn = review.columns.indexOf(ROW_FIELD);
  const filled = verdicts.flatMap((verdict, column) =>
    column !== nameColumn && isFilled(verdict) ? [column] : [],
  );
  // A heading between the rows, with no amounts: whatever it is called.
  if (nameColumn !== -1 && filled.length === 0) return new Map([[nameColumn, LEFT_OUT]]);
  const row = rowFor(review, index, verdicts, target);
  if (row !== undefined) return judgeAmounts(verdicts, row, { target, nameColumn, seen });
  const name = verdicts[nameColumn];
  if (nameColumn === -1) return refusedAt(filled, 'outside');
  return name?.kind === 'read' ? refusedAt([nameColumn], 'value-required') : new Map();
}

function judgeAmounts(
  verdicts: RowVerdicts,
  row: BudgetRow,
  {
    target,
    nameColumn,
    seen,
  }: { readonly target: BudgetTarget; readonly nameColumn: number; readonly seen: Set<string> },
): ReadonlyMap<number, Verdict> {
  if (nameColumn !== -1 && seen.has(row.id)) return refusedAt([nameColumn], 'twice-in-paste');
  seen.add(row.id);
  const found = new Map<number, Verdict>();
  for (const [column, verdict] of verdicts.entries()) {
    const amount = amountOf(verdict, target.sheet.budget, row);
    if (amount !== null && !amount.ok) found.set(column, { kind: 'refused', code: amount.error });
  }
  return found;
}

function rowFor(
  review: Review,
  index: number,
  verdicts: RowVerdicts,
  { sheet, top }: BudgetTarget,
): BudgetRow | undefined {
  const nameColumn = review.columns.indexOf(ROW_FIELD);
  if (index < review.headerRows) return undefined;
  if (nameColumn === -1) return sheet.rows[top + index - review.headerRows];
  const name = verdicts[nameColumn];
  const id = name?.kind === 'read' && name.value.kind === 'name' ? name.value.id : '';
  return sheet.rows[sheet.rowIndex.get(id) ?? -1];
}

/** An amount that a row can keep; ok with null for a missing one, and null for what is no amount at all. */
function amountOf(
  verdict: Verdict,
  budget: Budget,
  row: BudgetRow,
): Result<CellAmount | null, RefusalCode> | null {
  if (verdict.kind !== 'read') return null;
  if (verdict.value.kind === 'missing') return ok(null);
  return verdict.value.kind === 'number' ? keptAmount(verdict.value, budget, row) : null;
}

function keptAmount(
  written: WrittenNumber,
  { displayUnit }: Budget,
  { measure }: BudgetRow,
): Result<CellAmount, RefusalCode> {
  const digits = measure === 'fte' ? HUNDREDTHS : DIGITS_BELOW_UNIT[displayUnit];
  const scaled = scaleNumber(written, digits);
  if (!scaled.ok) return scaled;
  if (measure === 'fte') {
    const parsed = fteSchema.safeParse(scaled.value);
    return parsed.success ? ok(parsed.data) : fail('too-large');
  }
  return Math.abs(scaled.value) > MAX_AMOUNT ? fail('too-large') : ok(kronor(scaled.value));
}

function isFilled(verdict: Verdict): boolean {
  if (verdict.kind === 'left-out') return false;
  return verdict.kind !== 'read' || verdict.value.kind !== 'missing';
}

function refusedAt(columns: readonly number[], code: RefusalCode): ReadonlyMap<number, Verdict> {
  return new Map(columns.map((column) => [column, { kind: 'refused', code }]));
}
