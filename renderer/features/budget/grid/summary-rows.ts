import type { BudgetSheet } from '#shared/domain/budget/budget-sheet.ts';

const MOST_ROWS = 4;

/**
 * The rows that sum the table up, by index: its results and what they are made of (frame, net costs), or else the sums
 * that no other sum uses. They stay in view under a table that is longer than the window.
 */
export function summaryRows({ rows, rowIndex }: BudgetSheet): readonly number[] {
  const results = rows.filter(({ kind }) => kind === 'difference');
  const chosen = results.length > 0 ? withOperands(results) : topSums(rows);
  const indexes = [...new Set(chosen)].flatMap((id) => rowIndex.get(id) ?? []);
  return indexes.toSorted((left, right) => left - right).slice(-MOST_ROWS);
}

function withOperands(results: BudgetSheet['rows']): readonly string[] {
  return results.flatMap(({ id, operands }) => [id, ...operands.map(({ rowId }) => rowId)]);
}

function topSums(rows: BudgetSheet['rows']): readonly string[] {
  const used = new Set(rows.flatMap(({ operands }) => operands.map(({ rowId }) => rowId)));
  return rows.filter(({ kind, id }) => kind === 'sum' && !used.has(id)).map(({ id }) => id);
}
