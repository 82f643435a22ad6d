import type { FrozenArea } from '../plan/schema.ts';
import { referencesOf, type Reference } from '../plan/references.ts';
import { planOf, type PlanState } from '../plan-state.ts';
import type { RowOf, TableName } from '../tables.ts';
import { NO_FINDINGS, type Finding, type FindingSubject } from './finding.ts';
import { rememberRow } from './remember.ts';

/** Fields that are no finding: a row always lies in its plan, and one whose parent is gone is shown at the top level. */
const UNCHECKED: ReadonlySet<string> = new Set(['planId', 'areaId', 'parentId']);

const NONE: readonly TableName[] = [];
const references = new WeakMap<object, readonly Reference[]>();

/** The tables in which something that a row names is not there any more, each once. */
export function goneTargets<Table extends TableName>(
  state: PlanState,
  table: Table,
  row: RowOf<Table>,
): readonly TableName[] {
  let found: Set<TableName> | null = null;
  // Plain loops: thousands of names are looked up after an edit, and almost every one is good.
  for (const { target, ids } of namedBy(table, row)) {
    for (const id of ids) {
      if (id === null || isThere(state, target, id)) continue;
      found ??= new Set();
      found.add(target);
    }
  }
  return found === null ? NONE : [...found];
}

/** As findings about the row itself. */
export function goneIn<Table extends Finding['table']>(
  state: PlanState,
  table: Table,
  row: RowOf<Table>,
  subject: FindingSubject,
): readonly Finding[] {
  const targets = goneTargets(state, table, row);
  return targets.length === 0
    ? NO_FINDINGS
    : targets.map((target) => gone({ subject, table, row }, target));
}

/** The finding that something is not there any more; the same object each time it is asked for. */
export function gone(
  {
    subject,
    table,
    row,
  }: { readonly row: { readonly id: string } } & Pick<Finding, 'subject' | 'table'>,
  target: TableName,
): Finding {
  const known = goneFrom.get(row) ?? new Map<TableName, Finding>();
  goneFrom.set(row, known);
  const finding = known.get(target) ?? {
    subject,
    table,
    rowId: row.id,
    code: 'reference-gone',
    target,
    waits: false,
  };
  known.set(target, finding);
  return finding;
}

const goneFrom = new WeakMap<object, Map<TableName, Finding>>();

/** True when a row is in the plan; a fastställd plan has the functions and units that it was adopted with. */
export function isThere(state: PlanState, target: TableName, id: string): boolean {
  if (target !== 'roles' && target !== 'units') return state.tables[target].has(id);
  const { frozenArea } = planOf(state);
  return (frozenArea === null ? state.tables[target] : frozenIds(frozenArea)[target]).has(id);
}

const frozenIds = rememberRow(({ roles, units }: FrozenArea) => ({
  roles: new Set<string>(roles.map(({ id }) => id)),
  units: new Set<string>(units.map(({ id }) => id)),
}));

function namedBy<Table extends TableName>(table: Table, row: RowOf<Table>): readonly Reference[] {
  const known = references.get(row);
  if (known !== undefined) return known;
  const named = referencesOf(table, row).filter(({ field }) => !UNCHECKED.has(field));
  references.set(row, named);
  return named;
}
