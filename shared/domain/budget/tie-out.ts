import { groupBy } from '../basics/group-by.ts';
import type { BudgetSheet } from './budget-sheet.ts';
import { comparedColumns, isChangeColumn } from './change-columns.ts';
import type { FormulaFault } from './formulas.ts';
import { checkFrames, type FrameCheck } from './frame-rule.ts';
import { likeliestCells, type LikeliestCell } from './likeliest-cells.ts';
import { checkOfWhich, type OfWhichCheck } from './of-which-rule.ts';
import { findRoundingDifferences, type RoundingDifference } from './rounding-rule.ts';
import type { BudgetColumn } from './schema.ts';
import { checkStatedTotals, type StatedTotal } from './stated-totals.ts';

/** One rule at one place of the table, and how it came out. */
export type TieOutCheck = StatedTotal | OfWhichCheck | FrameCheck | RoundingDifference;

/** Whether the table holds together. Codes and amounts; the screen and the documents put them into words. */
export type TieOut = {
  /** Sums and differences that cannot be computed, and why. */
  readonly faults: readonly FormulaFault[];
  /** Förändring columns whose columns are missing. */
  readonly brokenColumns: readonly BudgetColumn['id'][];
  readonly checks: readonly TieOutCheck[];
  /** Cells that alone explain all differences of their column. */
  readonly likeliest: readonly LikeliestCell[];
};

/** How bad a check came out: `unknown` cannot be decided, `notice` is told and nothing more. */
export type Severity = 'ok' | 'notice' | 'warning' | 'unknown' | 'error';

const tieOuts = new WeakMap<BudgetSheet, TieOut>();

/** Checks a table by every rule. Worked out once a sheet. */
export function tieOut(sheet: BudgetSheet): TieOut {
  const known = tieOuts.get(sheet) ?? checkSheet(sheet);
  tieOuts.set(sheet, known);
  return known;
}

/** How bad a check came out. */
export function severityOf({ verdict }: TieOutCheck): Severity {
  return SEVERITIES[verdict];
}

const SEVERITIES: Readonly<Record<TieOutCheck['verdict'], Severity>> = {
  agrees: 'ok',
  within: 'ok',
  'within-credit': 'notice',
  rounded: 'notice',
  'rounding-difference': 'notice',
  exceeds: 'warning',
  'opposite-sign': 'warning',
  'unknown-credit': 'unknown',
  'unknown-frame': 'unknown',
  'not-computed': 'unknown',
  differs: 'error',
  exceeded: 'error',
};

function checkSheet(sheet: BudgetSheet): TieOut {
  const stated = checkStatedTotals(sheet);
  return {
    faults: sheet.formulas.faults,
    brokenColumns: sheet.columns
      .filter((column) => isChangeColumn(column) && comparedColumns(sheet, column) === null)
      .map(({ id }) => id),
    checks: [
      ...checkFrames(sheet),
      ...stated,
      ...checkOfWhich(sheet),
      ...findRoundingDifferences(sheet),
    ],
    likeliest: [...groupBy(stated, ({ columnId }) => columnId)].flatMap(([columnId, totals]) =>
      likeliestCells(sheet, sheet.columnIndex.get(columnId) ?? -1, totals),
    ),
  };
}
