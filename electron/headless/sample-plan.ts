import budgetLan from '#resources/templates/budget-lan.json' with { type: 'json' };
import budgetLpo from '#resources/templates/budget-lpo.json' with { type: 'json' };
import sample from '#resources/sample/kalmar-kronoberg-2014.json' with { type: 'json' };
import { planFromTemplate } from '#shared/domain/plan/plan-from-template.ts';
import { budgetTemplateSchema } from '#shared/domain/plan/template-budget.ts';
import { templateSchema } from '#shared/domain/plan/template.ts';
import { planStateFromRows, type PlanState } from '#shared/domain/plan-state.ts';

/** The sample that comes with the program. Throws when it does not hold together: then the build is broken. */
export function openSamplePlan(): PlanState {
  const template = templateSchema.parse(sample);
  const made = planFromTemplate(template, {
    area: { kind: 'new', name: null, position: 0 },
    year: 0,
    title: null,
    budgetTemplates: [budgetLan, budgetLpo].map((budget) => budgetTemplateSchema.parse(budget)),
    newId: countingIds(),
  });
  if (!made.ok) throw new Error(`The sample is broken: ${made.error.code} ${made.error.key}`);
  return planStateFromRows(made.value.planId, made.value.rows);
}

/** The rows live for one export and meet no others, so that they need not be unique in the world. */
function countingIds(): () => string {
  let count = 0;
  return () => `sample-${(count += 1)}`;
}
