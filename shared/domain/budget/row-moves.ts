import { fail, ok, type Result } from '../basics/result.ts';
import { orderRows, ownerId } from './row-order.ts';
import { placeAmong, type Placed } from '../basics/place-among.ts';
import type { BudgetRow } from './schema.ts';

/** A place for a row: under which row it is varav, if any, and before how many of its siblings. */
export type RowPlace = {
  readonly ownerId: BudgetRow['id'] | null;
  readonly index: number;
};

/** Why a row cannot move a step. */
export type RowMoveRefusal = 'already-first' | 'already-last';

/** The rows on one level: the varav rows of a row, or all others. A varav row without its row counts as the latter. */
export function siblingsUnder(
  rows: readonly BudgetRow[],
  owner: BudgetRow['id'] | null,
): readonly BudgetRow[] {
  return orderRows(rows).filter((row) => ownerAmong(rows, row) === owner);
}

/** Where a row stands. */
export function placeOfRow(rows: readonly BudgetRow[], row: BudgetRow): RowPlace {
  const owner = ownerAmong(rows, row);
  const index = siblingsUnder(rows, owner).findIndex(({ id }) => id === row.id);
  return { ownerId: owner, index };
}

/** The place one step up or down. A varav row stays with its row; a row takes its varav rows along. */
export function stepRowPlace(
  rows: readonly BudgetRow[],
  row: BudgetRow,
  step: 'up' | 'down',
): Result<RowPlace, RowMoveRefusal> {
  const { ownerId: owner, index } = placeOfRow(rows, row);
  if (step === 'up') {
    return index === 0 ? fail('already-first') : ok({ ownerId: owner, index: index - 1 });
  }
  const isLast = index === siblingsUnder(rows, owner).length - 1;
  return isLast ? fail('already-last') : ok({ ownerId: owner, index: index + 1 });
}

/** New positions that put a row, new or old, in a place. Most often only its own. */
export function placeRow(
  rows: readonly BudgetRow[],
  row: BudgetRow,
  place: RowPlace,
): readonly Placed<BudgetRow>[] {
  const others = siblingsUnder(rows, place.ownerId).filter(({ id }) => id !== row.id);
  return placeAmong(others, row, place.index);
}

/** The row a varav row belongs to; null when that row is gone, and for other kinds. */
export function ownerAmong(rows: readonly BudgetRow[], row: BudgetRow): BudgetRow['id'] | null {
  const owner = ownerId(row);
  return rows.some(({ id, kind }) => id === owner && kind !== 'ofWhich') ? owner : null;
}
