import type { PlanState } from '#shared/domain/plan-state.ts';

/** The goal that a row belongs to: itself, a target's, or one that an indicator or observation is weighed for; null for any other row. */
export function goalIdOfRow({ tables }: PlanState, id: string): string | null {
  if (tables.goals.has(id)) return id;
  const target = tables.targets.get(id);
  if (target !== undefined) return target.goalId;
  const indicatorId = tables.observations.get(id)?.indicatorId ?? id;
  const weighing = [...tables.targets.values()].find((row) => row.indicatorId === indicatorId);
  return weighing?.goalId ?? null;
}
