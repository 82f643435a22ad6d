import type { IsoDate } from '../basics/dates.ts';
import type { PlanState } from '../plan-state.ts';
import type { TableName } from '../tables.ts';
import type { Finding } from './finding.ts';

/** Remembers what was computed for a row, or a table, for as long as it is what it was. */
export function rememberRow<Row extends object, Value>(
  compute: (row: Row) => Value,
): (row: Row) => Value {
  const known = new WeakMap<Row, { readonly value: Value }>();
  return (row) => {
    const found = known.get(row);
    if (found !== undefined) return found.value;
    const value = compute(row);
    known.set(row, { value });
    return value;
  };
}

type Check = (state: PlanState, today: IsoDate) => readonly Finding[];

/**
 * A check that runs again only when one of the tables it reads has changed, or the day has; and that gives the same
 * list as before when all its findings are the same.
 */
export function rememberCheck(tables: readonly TableName[], check: Check): Check {
  let made: readonly unknown[] = [];
  let findings: readonly Finding[] = [];
  return (state, today) => {
    const making = [today, ...tables.map((table) => state.tables[table])];
    if (isSame(made, making)) return findings;
    const found = check(state, today);
    made = making;
    if (!isSame(findings, found)) findings = found;
    return findings;
  };
}

/** True when two lists hold the very same things. */
export function isSame(left: readonly unknown[], right: readonly unknown[]): boolean {
  return left.length === right.length && left.every((value, index) => value === right[index]);
}
