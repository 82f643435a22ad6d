import type { NewId } from '../basics/ids.ts';
import { EMPTY_ROWS, PLAN_TABLES, type RowSet } from '../tables.ts';

/** Joins the ids of which a composite id is made: a budget cell's are its row's and its column's. */
const JOINER = ':';

type Renewed = ReadonlyMap<string, string>;

/**
 * The plan's rows with every id of their own renewed (rows and text blocks alike) and every reference among them
 * following. References to the area stay, for it is shared; area rows are not in the answer.
 */
export function renewPlanIds(rows: RowSet, newId: NewId): RowSet {
  const renewed = renewedIds(rows, newId);
  const copies = PLAN_TABLES.map((table) => [
    table,
    rows[table].map((row) => withIds(row, renewed)),
  ]);
  // Renewing keeps every row's shape, so the tables are those of the row set that came in.
  return { ...EMPTY_ROWS, ...(Object.fromEntries(copies) as Partial<RowSet>) };
}

function renewedIds(rows: RowSet, newId: NewId): Renewed {
  const rowIds = PLAN_TABLES.flatMap((table) => rows[table].map(({ id }): string => id));
  const blockIds = rows.sections.flatMap(({ blocks }) => blocks.map(({ id }): string => id));
  const ids = [...rowIds, ...blockIds];
  const single = new Map(ids.filter((id) => !id.includes(JOINER)).map((id) => [id, newId()]));
  const composite = ids
    .filter((id) => id.includes(JOINER))
    .map((id) => [id, renewedParts(id, single, newId)] as const);
  return new Map([...single, ...composite]);
}

/** A composite id none of whose parts exists (a stray cell) gets one of its own, or the copy would take its row. */
function renewedParts(id: string, single: Renewed, newId: NewId): string {
  const parts = id.split(JOINER).map((part) => single.get(part) ?? part);
  const joined = parts.join(JOINER);
  return joined === id ? newId() : joined;
}

/** Ids are known by their key, at any depth; the prose of a plan is never searched for them. */
function withIds(value: unknown, renewed: Renewed): unknown {
  if (Array.isArray(value)) return value.map((element) => withIds(element, renewed));
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).map(([key, field]: readonly [string, unknown]) =>
    isIdKey(key) && typeof field === 'string'
      ? [key, renewed.get(field) ?? field]
      : [key, withIds(field, renewed)],
  );
  return Object.fromEntries(fields);
}

function isIdKey(key: string): boolean {
  return key === 'id' || key.endsWith('Id');
}
