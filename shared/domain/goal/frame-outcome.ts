import type { BudgetSheet } from '../budget/budget-sheet.ts';
import { checkFrames, type FrameCheck } from '../budget/frame-rule.ts';
import type { BudgetColumn, ColumnKind } from '../budget/schema.ts';
import { missing, weighed, type Outcome } from './outcome.ts';

/** The later a figure comes in the year, the more it says: an outcome outweighs the budget that was once decided. */
const WEIGHT: Readonly<Record<ColumnKind, number>> = {
  outcome: 4,
  forecast: 3,
  decided: 2,
  preliminary: 1,
  changeAmount: 0,
  changePercent: 0,
};

/**
 * Whether the plan's year is kept within the frame, anslag and tillåten anslagskredit together: one outcome for each
 * unit of the table, by the latest kind of column it has for that year.
 */
export function frameOutcomes(sheet: BudgetSheet | null, year: number): readonly Outcome[] {
  if (sheet === null) return [missing(null, { kind: 'noBudget' })];
  const columns = new Set(weightiestColumns(sheet.columns, year).map(({ id }) => id));
  // A unit without a frame has nothing to keep within.
  const checks = checkFrames(sheet).filter(
    ({ columnId, verdict }) => columns.has(columnId) && verdict !== 'unknown-frame',
  );
  return checks.length === 0 ? [missing(null, { kind: 'noFrame' })] : checks.map(outcomeOf);
}

function weightiestColumns(
  columns: readonly BudgetColumn[],
  year: number,
): readonly BudgetColumn[] {
  const byUnit = new Map<string, BudgetColumn>();
  for (const column of columns) {
    if (column.year !== year || WEIGHT[column.kind] === 0) continue;
    const unit = column.unitName.trim();
    const known = byUnit.get(unit);
    if (known === undefined || WEIGHT[column.kind] >= WEIGHT[known.kind]) byUnit.set(unit, column);
  }
  return [...byUnit.values()];
}

function outcomeOf({ rowId, columnId, verdict, balance, uncovered }: FrameCheck): Outcome {
  return verdict === 'unknown-credit'
    ? missing(null, { kind: 'unknownCredit', columnId })
    : weighed(null, verdict !== 'exceeded', { kind: 'frame', rowId, columnId, balance, uncovered });
}
