import type { IsoDateTime } from '#shared/domain/basics/dates.ts';
import type { Area } from '#shared/domain/area/schema.ts';
import type { Plan } from '#shared/domain/plan/schema.ts';
import { glanceAtSection } from '#shared/domain/section/section-glance.ts';
import type { PlanOverview } from '#shared/ports/plan-store.ts';
import type { PlanDatabase } from './database.ts';
import { lastSave } from './journal.ts';
import { parseRows } from './read-rows.ts';

/** Every stored plan with what the start page tells about it. Rows that do not parse are left for `loadPlan` to set aside. */
export async function readOverviews(
  database: PlanDatabase,
  at: IsoDateTime,
): Promise<readonly PlanOverview[]> {
  const [storedPlans, storedAreas] = await Promise.all([
    database.dexie.table('plans').toArray(),
    database.dexie.table('areas').toArray(),
  ]);
  const plans = parseRows('plans', storedPlans, at).rows;
  const areas = parseRows('areas', storedAreas, at).rows;
  const areasById = new Map(areas.map((area) => [area.id, area]));
  return Promise.all(
    plans.map((plan) => overviewOf(database, plan, areasById.get(plan.areaId) ?? nameless(plan))),
  );
}

async function overviewOf(database: PlanDatabase, plan: Plan, area: Area): Promise<PlanOverview> {
  const [stored, last] = await Promise.all([
    database.dexie.table('sections').where('planId').equals(plan.id).toArray(),
    lastSave(database, plan.id),
  ]);
  const sections = stored.flatMap((row: unknown) => glanceAtSection(row) ?? []);
  return {
    plan,
    area,
    sectionCount: sections.length,
    readyCount: sections.filter(({ ready }) => ready).length,
    completeCount: sections.reduce((total, section) => total + section.completeCount, 0),
    savedAt: last?.at ?? null,
  };
}

/** An area whose row cannot be read must not hide its plans. */
function nameless(plan: Plan): Area {
  return { id: plan.areaId, name: '', authority: '', position: 0 };
}
