import type { IsoDateTime } from '#shared/domain/basics/dates.ts';
import type { AreaId, PlanId } from '#shared/domain/basics/ids.ts';
import { planStateFromRows } from '#shared/domain/plan-state.ts';
import {
  AREA_TABLES,
  EMPTY_ROWS,
  PLAN_TABLES,
  type RowSet,
  type TableName,
} from '#shared/domain/tables.ts';
import type { LoadedPlan, QuarantinedRow } from '#shared/ports/plan-store.ts';
import type { PlanDatabase } from './database.ts';
import { lastSave } from './journal.ts';
import { parseRows } from './read-rows.ts';

/** Reads a plan and its area. Rows that no longer parse are moved to the quarantine in the same transaction. */
export async function loadPlan(
  database: PlanDatabase,
  planId: PlanId,
  at: IsoDateTime,
): Promise<LoadedPlan | null> {
  return database.dexie.transaction('rw', database.dexie.tables, async () => {
    const [plan] = (await readTable(database, 'plans', 'id', planId, at)).plans ?? [];
    if (plan === undefined) return null;
    const rows = {
      ...(await readPlanRows(database, planId, at)),
      ...(await readAreaRows(database, plan.areaId, at)),
    };
    const last = await lastSave(database, planId);
    return {
      state: planStateFromRows(planId, { ...EMPTY_ROWS, ...rows, plans: [plan] }),
      revision: last?.revision ?? 0,
      savedAt: last?.at ?? null,
      quarantined: await database.quarantine.where('planId').equals(planId).toArray(),
      drafts: await database.drafts.where('planId').equals(planId).toArray(),
      workplace: (await database.workplaces.get(planId)) ?? null,
    };
  });
}

/** Reads the rows of one area. */
export async function loadArea(
  database: PlanDatabase,
  areaId: AreaId,
  at: IsoDateTime,
): Promise<RowSet> {
  return database.dexie.transaction('rw', database.dexie.tables, async () => ({
    ...EMPTY_ROWS,
    ...(await readAreaRows(database, areaId, at)),
  }));
}

async function readPlanRows(
  database: PlanDatabase,
  planId: PlanId,
  at: IsoDateTime,
): Promise<Partial<RowSet>> {
  const tables = PLAN_TABLES.filter((table) => table !== 'plans');
  const parts = await Promise.all(
    tables.map((table) => readTable(database, table, 'planId', planId, at)),
  );
  return mergeTables(parts);
}

async function readAreaRows(
  database: PlanDatabase,
  areaId: AreaId,
  at: IsoDateTime,
): Promise<Partial<RowSet>> {
  const parts = await Promise.all(
    AREA_TABLES.map((table) =>
      readTable(database, table, table === 'areas' ? 'id' : 'areaId', areaId, at),
    ),
  );
  return mergeTables(parts);
}

function mergeTables(parts: readonly Partial<RowSet>[]): Partial<RowSet> {
  return parts.reduce((all, part) => ({ ...all, ...part }), {});
}

async function readTable(
  database: PlanDatabase,
  table: TableName,
  index: string,
  key: string,
  at: IsoDateTime,
): Promise<Partial<RowSet>> {
  const stored: readonly unknown[] = await database.dexie
    .table(table)
    .where(index)
    .equals(key)
    .toArray();
  const { rows, refused } = parseRows(table, stored, at);
  await setAside(database, refused);
  return { [table]: rows };
}

/** Moves refused rows out of the way, whole. Called within a transaction, so a row is in one place or the other. */
async function setAside(database: PlanDatabase, refused: readonly QuarantinedRow[]): Promise<void> {
  if (refused.length === 0) return;
  await database.quarantine.bulkPut([...refused]);
  await Promise.all(refused.map(({ table, rowId }) => database.dexie.table(table).delete(rowId)));
}
