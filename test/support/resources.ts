import hogbyTallnas from '#resources/sample/hogby-tallnas-2027.json' with { type: 'json' };
import kalmarKronoberg from '#resources/sample/kalmar-kronoberg-2014.json' with { type: 'json' };
import budgetLan from '#resources/templates/budget-lan.json' with { type: 'json' };
import budgetLpo from '#resources/templates/budget-lpo.json' with { type: 'json' };
import planLan from '#resources/templates/plan-lan.json' with { type: 'json' };
import planLpo from '#resources/templates/plan-lpo.json' with { type: 'json' };
import { planFromTemplate, type PlanRows } from '#shared/domain/plan/plan-from-template.ts';
import type { AreaChoice } from '#shared/domain/plan/template-place.ts';
import { budgetTemplateSchema, type BudgetTemplate } from '#shared/domain/plan/template-budget.ts';
import { templateSchema, type Template } from '#shared/domain/plan/template.ts';
import { countingIds } from './rows.ts';

/** Every plan template and sample that is shipped, as read from its file. */
export const PLAN_FILES: Readonly<Record<string, unknown>> = {
  'templates/plan-lpo': planLpo,
  'templates/plan-lan': planLan,
  'sample/kalmar-kronoberg-2014': kalmarKronoberg,
  'sample/hogby-tallnas-2027': hogbyTallnas,
};

/** Every budget template that is shipped, as read from its file. */
export const BUDGET_FILES: Readonly<Record<string, unknown>> = {
  'templates/budget-lpo': budgetLpo,
  'templates/budget-lan': budgetLan,
};

/** The shipped plan template or sample with this path below resources/. */
export function shippedTemplate(path: string): Template {
  return templateSchema.parse(PLAN_FILES[path]);
}

/** All shipped budget templates. */
export function shippedBudgetTemplates(): readonly BudgetTemplate[] {
  return Object.values(BUDGET_FILES).map((file) => budgetTemplateSchema.parse(file));
}

/** A plan for 2027, made from a shipped template or sample, in a new area unless told. Throws when the file is broken. */
export function planFromShipped(
  path: string,
  area: AreaChoice = { kind: 'new', name: null, position: 1024 },
): PlanRows {
  const made = planFromTemplate(shippedTemplate(path), {
    area,
    year: 2027,
    title: null,
    budgetTemplates: shippedBudgetTemplates(),
    newId: countingIds(),
  });
  if (!made.ok) throw new Error(`${path}: ${made.error.code} ${made.error.key}`);
  return made.value;
}
