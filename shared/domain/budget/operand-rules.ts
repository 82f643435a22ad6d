import { fail, ok, type Result } from '../basics/result.ts';
import { indexById, isMadeOf, type Term } from './formula-terms.ts';
import { isComputed } from './row-order.ts';
import type { BudgetRow, Operand } from './schema.ts';

/** Why a row may not be a part of a sum or difference. */
export type OperandError =
  | 'itself'
  | 'cycle'
  | 'missing-row'
  | 'of-which-operand'
  | 'measure-mismatch'
  | 'named-twice';

/** An error and the row that it is about. */
export type OperandRefusal = { readonly code: OperandError; readonly rowId: BudgetRow['id'] };

/** Tells whether `row` may be made of the operands. An empty list may be saved: the tie-out then asks for rows. */
export function checkOperands(
  rows: readonly BudgetRow[],
  row: BudgetRow,
  operands: readonly Operand[],
): Result<readonly Operand[], OperandRefusal> {
  const seen = new Set<string>();
  for (const { rowId } of operands) {
    const code = seen.has(rowId) ? 'named-twice' : refuseOperand(rows, row, rowId);
    if (code !== null) return fail({ code, rowId });
    seen.add(rowId);
  }
  return ok(operands);
}

/** The rows that `row` may be made of, in reading order. */
export function operandChoices(rows: readonly BudgetRow[], row: BudgetRow): readonly BudgetRow[] {
  return rows.filter(({ id }) => refuseOperand(rows, row, id) === null);
}

/**
 * A first guess at what a new sum is made of: the rows of the same measure straight above it, up to the sum or frame
 * before them. The user sees and corrects it.
 */
export function guessOperands(rows: readonly BudgetRow[], row: BudgetRow): readonly Operand[] {
  const at = rows.findIndex(({ id }) => id === row.id);
  const above = rows.slice(0, Math.max(0, at)).filter(({ kind }) => kind !== 'ofWhich');
  const start = above.findLastIndex(({ kind }) => kind !== 'line') + 1;
  return above
    .slice(start)
    .filter(({ measure }) => measure === row.measure)
    .map(({ id }) => ({ rowId: id, sign: 1 as const }));
}

function refuseOperand(
  rows: readonly BudgetRow[],
  row: BudgetRow,
  operandId: BudgetRow['id'],
): OperandError | null {
  if (operandId === row.id) return 'itself';
  const operand = rows.find(({ id }) => id === operandId);
  if (operand === undefined) return 'missing-row';
  if (operand.kind === 'ofWhich') return 'of-which-operand';
  if (operand.measure !== row.measure) return 'measure-mismatch';
  return isComputed(operand) && dependsOn(rows, operandId, row.id) ? 'cycle' : null;
}

/** Follows stored operands, faulty rows included: a fault that is mended later must not then close a circle. */
function dependsOn(rows: readonly BudgetRow[], start: string, goal: string): boolean {
  const indexOf = indexById(rows);
  const terms = new Map(
    rows.map((row, index) => [index, isComputed(row) ? termsOf(row, indexOf) : []] as const),
  );
  return isMadeOf(terms, indexOf.get(start) ?? -1, indexOf.get(goal) ?? -1);
}

function termsOf(row: BudgetRow, indexOf: ReadonlyMap<string, number>): readonly Term[] {
  return row.operands.flatMap(({ rowId, sign }) => {
    const index = indexOf.get(rowId);
    return index === undefined ? [] : [{ row: index, sign }];
  });
}
