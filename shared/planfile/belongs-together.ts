import { TABLE_NAMES, type RowSet } from '#shared/domain/tables.ts';

/** A row of any table. Rows belong to a plan or to an area; the area itself belongs to nobody. */
type Owned = { readonly id: string; readonly planId?: string; readonly areaId?: string };

/** True for one plan, its area and nothing of anyone else's: a stray row would land in another plan on this machine. */
export function belongsTogether(rows: RowSet, planId: string): boolean {
  const [plan, ...otherPlans] = rows.plans;
  const [area, ...otherAreas] = rows.areas;
  if (plan === undefined || plan.id !== planId || otherPlans.length > 0) return false;
  if (area === undefined || area.id !== plan.areaId || otherAreas.length > 0) return false;
  const tables: readonly (readonly Owned[])[] = TABLE_NAMES.filter(
    (table) => table !== 'areas',
  ).map((table) => rows[table]);
  return tables.flat().every((row) => row.planId === planId || row.areaId === area.id);
}
