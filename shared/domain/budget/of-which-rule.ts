import { groupBy } from '../basics/group-by.ts';
import { kronor, type Kronor } from '../basics/money.ts';
import { columnAt, kronorAt } from './amount-at.ts';
import type { BudgetSheet } from './budget-sheet.ts';
import { isChangeColumn } from './change-columns.ts';
import { ownerId } from './row-order.ts';
import type { BudgetColumn, BudgetRow } from './schema.ts';

/**
 * The varav rows of a row, together, against the row itself: they are a part of it, so they may not be larger nor
 * point the other way. They need not add up to it. A warning, since the row may be the one that is wrong.
 */
export type OfWhichCheck = {
  readonly rule: 'of-which';
  readonly rowId: BudgetRow['id'];
  readonly columnId: BudgetColumn['id'];
  readonly verdict: 'within' | 'exceeds' | 'opposite-sign';
  readonly amount: Kronor;
  readonly ofWhich: Kronor;
  /** By how much the varav rows exceed the row; zero unless they do. */
  readonly excess: Kronor;
};

/** Each row that has varav rows, in each column where both have amounts. */
export function checkOfWhich(sheet: BudgetSheet): readonly OfWhichCheck[] {
  const parts = groupBy(sheet.rows.keys(), (row) => ownerOf(sheet, row));
  return sheet.rows.flatMap(({ id, measure }, row) => {
    const own = parts.get(id);
    return own === undefined || measure !== 'money' ? [] : checkRow(sheet, row, own);
  });
}

function ownerOf(sheet: BudgetSheet, row: number): BudgetRow['id'] | null {
  const part = sheet.rows[row];
  return part === undefined ? null : ownerId(part);
}

function checkRow(
  sheet: BudgetSheet,
  row: number,
  parts: readonly number[],
): readonly OfWhichCheck[] {
  return [...sheet.columns.keys()].flatMap((column) => {
    const amount = kronorAt(sheet, row, column);
    const amounts = parts.flatMap((part) => kronorAt(sheet, part, column) ?? []);
    if (amount === null || amounts.length === 0 || isChangeColumn(columnAt(sheet, column)))
      return [];
    const ofWhich = kronor(amounts.reduce((sum, part) => sum + part, 0));
    return [{ ...placeOf(sheet, row, column), ...compareParts(amount, ofWhich), amount, ofWhich }];
  });
}

function placeOf(sheet: BudgetSheet, row: number, column: number) {
  const [rowId, columnId] = [sheet.rows[row]?.id, sheet.columns[column]?.id];
  if (rowId === undefined || columnId === undefined) throw new RangeError('Outside the sheet');
  return { rule: 'of-which', rowId, columnId } as const;
}

function compareParts(amount: Kronor, ofWhich: Kronor): Pick<OfWhichCheck, 'verdict' | 'excess'> {
  if (amount * ofWhich < 0) return { verdict: 'opposite-sign', excess: kronor(0) };
  const excess = Math.abs(ofWhich) - Math.abs(amount);
  return excess > 0
    ? { verdict: 'exceeds', excess: kronor(excess) }
    : { verdict: 'within', excess: kronor(0) };
}
