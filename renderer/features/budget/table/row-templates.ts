import { budgetColumnIdSchema, budgetIdSchema, type NewId } from '#shared/domain/basics/ids.ts';
import { lastPosition } from '#shared/domain/basics/position.ts';
import { fail, ok, type Result } from '#shared/domain/basics/result.ts';
import { newBudget, newColumn } from '#shared/domain/budget/new-budget.ts';
import type { WholeBudget } from '#shared/domain/budget/whole-budget.ts';
import { budgetTemplateSchema } from '#shared/domain/plan/template-budget.ts';
import { budgetFromTemplate } from '#shared/domain/plan/template-budget-rows.ts';
import { planOf, type PlanState } from '#shared/domain/plan-state.ts';
import { text } from '#shared/text/text.ts';

/** The sets of rows that come with the program. */
export type RowTemplate = 'lpo' | 'lan';

// Each file is a chunk of its own, fetched when chosen.
const FILES: Readonly<Record<RowTemplate, () => Promise<{ readonly default: unknown }>>> = {
  lpo: () => import('#resources/templates/budget-lpo.json'),
  lan: () => import('#resources/templates/budget-lan.json'),
};

/** A table with the rows of a template, for the open plan, last among its tables. */
export async function loadTable(
  template: RowTemplate,
  state: PlanState,
  newId: NewId,
): Promise<Result<WholeBudget, 'template-broken'>> {
  try {
    const { budget } = budgetTemplateSchema.parse((await FILES[template]()).default);
    const place = { ...ownPlace(state, newId), slots: slotsOf(state) };
    return ok(budgetFromTemplate(budget, place, newId));
  } catch {
    // The file is missing or no template: the installation is damaged, and the screen says so.
    return fail('template-broken');
  }
}

/** A table without rows and with one column, for the plan's own year. */
export function emptyTable(state: PlanState, newId: NewId): WholeBudget {
  const { planId, budgetId, position } = ownPlace(state, newId);
  const { areaName, year } = slotsOf(state);
  const name = text.budget.emptyName({ year });
  const choice = { kind: 'preliminary', unitName: areaName, year } as const;
  const column = newColumn({ planId, budgetId }, budgetColumnIdSchema.parse(newId()), 0, choice);
  return {
    budget: newBudget({ id: budgetId, planId, position, name }),
    columns: [column],
    rows: [],
    cells: [],
  };
}

function ownPlace(state: PlanState, newId: NewId) {
  return {
    planId: state.planId,
    budgetId: budgetIdSchema.parse(newId()),
    position: lastPosition([...state.tables.budgets.values()]),
  };
}

function slotsOf(state: PlanState) {
  const { year, areaId, chiefFunctionId } = planOf(state);
  const chief = state.tables.roles.get(chiefFunctionId ?? '');
  return {
    year,
    areaName: state.tables.areas.get(areaId)?.name ?? '',
    chiefTitle: chief?.title ?? '',
  };
}
