import { groupBy } from '../basics/group-by.ts';
import { byPosition } from '../basics/position.ts';
import type { BudgetRow } from './schema.ts';

/**
 * Rows in reading order: by position, each varav row directly under the row it belongs to, so that a row moves with
 * all of its varav rows by changing its own position alone. A varav row whose row is gone keeps its own place.
 */
export function orderRows(rows: Iterable<BudgetRow>): readonly BudgetRow[] {
  const sorted = [...rows].toSorted(byPosition);
  const owners = new Set<string>(sorted.filter(canHaveOfWhich).map(({ id }) => id));
  const byOwner = groupBy(sorted, (row) => {
    const owner = ownerId(row);
    return owner !== null && owners.has(owner) ? owner : null;
  });
  return (byOwner.get(null) ?? []).flatMap((row) => [row, ...(byOwner.get(row.id) ?? [])]);
}

/** The row that a varav row says it belongs to; null for every other kind. */
export function ownerId(row: BudgetRow): BudgetRow['id'] | null {
  return row.kind === 'ofWhich' ? row.parentRowId : null;
}

/** True when varav rows may stand under the row: varav has one level only. */
function canHaveOfWhich(row: BudgetRow): boolean {
  return row.kind !== 'ofWhich';
}

/** True for rows whose amounts are computed from other rows rather than typed. */
export function isComputed(row: BudgetRow): boolean {
  return row.kind === 'sum' || row.kind === 'difference';
}
