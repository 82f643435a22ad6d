import { fail, ok, type Result } from '../basics/result.ts';
import type { BudgetRow } from './schema.ts';

/** One signed row of a formula, by index. */
export type Term = { readonly row: number; readonly sign: 1 | -1 };

/** Terms of the computed rows, by the row's index. */
export type TermsByRow = ReadonlyMap<number, readonly Term[]>;

/**
 * What is wrong with the rows a formula names: none are named, one is gone, one is a varav row (never added to
 * anything), or money would be added to årsarbetskrafter.
 */
export type TermFault = 'empty' | 'missing-row' | 'of-which-operand' | 'measure-mismatch';

/** Looks up the rows that a sum or difference names. Refuses the whole formula rather than computing a part of it. */
export function resolveTerms(
  row: BudgetRow,
  rows: readonly BudgetRow[],
  indexOf: ReadonlyMap<string, number>,
): Result<readonly Term[], TermFault> {
  if (row.operands.length === 0) return fail('empty');
  const terms: Term[] = [];
  for (const { rowId, sign } of row.operands) {
    const index = indexOf.get(rowId);
    const operand = index === undefined ? undefined : rows[index];
    if (index === undefined || operand === undefined) return fail('missing-row');
    if (operand.kind === 'ofWhich') return fail('of-which-operand');
    if (operand.measure !== row.measure) return fail('measure-mismatch');
    terms.push({ row: index, sign });
  }
  return ok(terms);
}

/** True when `start` is made of `goal`, directly or through other sums. A row on a cycle is made of itself. */
export function isMadeOf(terms: TermsByRow, start: number, goal: number): boolean {
  const seen = new Set<number>();
  const queue = [start];
  for (const current of queue) {
    for (const { row } of terms.get(current) ?? []) {
      if (row === goal) return true;
      if (!seen.has(row)) queue.push(row);
      seen.add(row);
    }
  }
  return false;
}

/** The place of each row by its id. */
export function indexById(rows: readonly { readonly id: string }[]): ReadonlyMap<string, number> {
  return new Map(rows.map(({ id }, index) => [id, index]));
}
