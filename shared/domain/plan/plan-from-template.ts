import { budgetIdSchema, planIdSchema, type NewId, type PlanId } from '../basics/ids.ts';
import { spreadPositions } from '../basics/position.ts';
import { fail, ok, type Result } from '../basics/result.ts';
import type { WholeBudget } from '../budget/whole-budget.ts';
import { EMPTY_ROWS, type RowSet } from '../tables.ts';
import { newPlan } from './new-plan.ts';
import type { Plan } from './schema.ts';
import { actionsFromTemplate } from './template-actions.ts';
import { budgetFromTemplate } from './template-budget-rows.ts';
import type { BudgetTemplate, TemplateBudget, TemplateTable } from './template-budget.ts';
import { findTemplateError, type TemplateError } from './template-errors.ts';
import { picturesFromTemplate, termsFromTemplate } from './template-extras.ts';
import { goalsFromTemplate } from './template-goal-rows.ts';
import { indicatorsFromTemplate } from './template-indicators.ts';
import { idOf, keyedIds } from './template-keys.ts';
import type { TemplateOwner } from './template-owner.ts';
import { placeInArea, slotsFor, type AreaChoice, type PlanPlace } from './template-place.ts';
import { prioritiesFromTemplate } from './template-priorities.ts';
import { sectionsFromTemplate } from './template-sections.ts';
import { fillSlots, type TemplateSlots } from './template-slots.ts';
import type { Template } from './template.ts';

/** What a plan needs beside its template. A year that the template fixes, as samples do, goes before `year`. */
export type TemplateUse = {
  readonly area: AreaChoice;
  readonly year: number;
  /** Null takes the template's title. */
  readonly title: string | null;
  /** All budget templates: a plan template names the one it takes its rows from. */
  readonly budgetTemplates: readonly BudgetTemplate[];
  readonly newId: NewId;
};

/** A new plan with all its rows; the area's are among them when the area is new. */
export type PlanRows = { readonly planId: PlanId; readonly rows: RowSet };

/**
 * Makes a plan from a template or a sample: rows of all tables, with fresh ids. Refuses a template where a key leads
 * nowhere, and names the key. In an existing area only what the chief answers for gets a function and nothing gets a
 * unit, since the other functions and the units there are the area's own.
 */
export function planFromTemplate(
  template: Template,
  use: TemplateUse,
): Result<PlanRows, TemplateError> {
  const error = findTemplateError(template, use.budgetTemplates);
  return error === null ? ok(makePlan(template, use)) : fail(error);
}

function makePlan(template: Template, use: TemplateUse): PlanRows {
  const { newId } = use;
  const slots = slotsFor(template.area, use.area, template.plan.year ?? use.year);
  const place = placeInArea(template.area, use.area, slots, newId);
  const planId = planIdSchema.parse(newId());
  const { functionIds, unitIds } = place;
  const owner: TemplateOwner = { planId, newId, slots, functionIds, unitIds };
  const rows = {
    ...EMPTY_ROWS,
    ...place.rows,
    plans: [planRow(template, planId, place, use.title, slots)],
    ...contents(template, owner, use.budgetTemplates),
  };
  return { planId, rows };
}

/** All that stands in the plan. Chapters come last, for their live blocks name the rest. */
function contents(
  template: Template,
  owner: TemplateOwner,
  budgetTemplates: readonly BudgetTemplate[],
): Partial<RowSet> {
  const budgetIds = keyedIds(template.budgets, () => budgetIdSchema.parse(owner.newId()));
  const { rows: priorities, ...priorityKeys } = prioritiesFromTemplate(template, owner);
  const { rows: indicators, indicatorIds } = indicatorsFromTemplate(template.indicators, owner);
  const { pictures, pictureIds } = picturesFromTemplate(template.pictures, owner);
  const ids = { ...priorityKeys, budgetIds, indicatorIds, pictureIds };
  const { rows: goals, goalIds } = goalsFromTemplate(template.goals, { ...owner, ...ids });
  return {
    ...priorities,
    ...indicators,
    ...goals,
    actions: actionsFromTemplate(template.actions, owner, goalIds),
    terms: termsFromTemplate(template.terms, owner),
    pictures,
    ...budgetTables(template.budgets, budgetTemplates, owner, budgetIds),
    sections: sectionsFromTemplate(template.sections, { ...owner, ...ids, goalIds }),
  };
}

function budgetTables(
  templates: readonly TemplateBudget[],
  shared: readonly BudgetTemplate[],
  { planId, newId, slots }: TemplateOwner,
  ids: ReadonlyMap<string, WholeBudget['budget']['id']>,
): Pick<RowSet, 'budgets' | 'budgetColumns' | 'budgetRows' | 'budgetCells'> {
  const positions = spreadPositions(templates.length);
  const budgets = templates.map((template, index) => {
    const place = { planId, budgetId: idOf(ids, template.key), position: positions[index] ?? 0 };
    return budgetFromTemplate(tableOf(template, shared), { ...place, slots }, newId);
  });
  return {
    budgets: budgets.map(({ budget }) => budget),
    budgetColumns: budgets.flatMap(({ columns }) => columns),
    budgetRows: budgets.flatMap(({ rows }) => rows),
    budgetCells: budgets.flatMap(({ cells }) => cells),
  };
}

function tableOf(
  budget: TemplateBudget,
  budgetTemplates: readonly BudgetTemplate[],
): TemplateTable {
  if (!('rowsFrom' in budget)) return budget;
  const source = budgetTemplates.find(({ id }) => id === budget.rowsFrom);
  if (source === undefined) throw new Error(`Unchecked budget template "${budget.rowsFrom}"`);
  return source.budget;
}

function planRow(
  { plan }: Template,
  id: PlanId,
  { areaId, chiefId }: PlanPlace,
  title: string | null,
  slots: TemplateSlots,
): Plan {
  const fields = { id, areaId, year: slots.year, title: title ?? fillSlots(plan.title, slots) };
  return { ...newPlan(fields), ...plan, ...fields, chiefFunctionId: chiefId };
}
