import { parseAmount, type AmountError } from '../basics/amounts.ts';
import { parseFte } from '../basics/fte.ts';
import { ok, type Result } from '../basics/result.ts';
import type { Budget, BudgetRow, CellAmount } from './schema.ts';

/** Blank, or the lone dash that tables write for a missing amount. */
const NOTHING = /^\s*[-\u2212\u2013]?\s*$/;

/** Reads what a person typed or pasted into a cell: an amount in the table's unit, årsarbetskrafter, or null for none. */
export function parseCell(
  input: string,
  { displayUnit }: Pick<Budget, 'displayUnit'>,
  { measure }: Pick<BudgetRow, 'measure'>,
): Result<CellAmount | null, AmountError> {
  if (NOTHING.test(input)) return ok(null);
  return measure === 'fte' ? parseFte(input) : parseAmount(input, displayUnit);
}
