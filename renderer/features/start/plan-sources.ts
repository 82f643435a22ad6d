import { fail, ok, type Result } from '#shared/domain/basics/result.ts';
import { budgetTemplateSchema, type BudgetTemplate } from '#shared/domain/plan/template-budget.ts';
import { templateSchema, type Template } from '#shared/domain/plan/template.ts';

/** What a new plan may be made from, of that which comes with the program. */
export type ShippedSource = 'lpo' | 'lan' | 'small' | 'large';

export type LoadedSource = {
  readonly template: Template;
  readonly budgetTemplates: readonly BudgetTemplate[];
};

type JsonModule = Promise<{ readonly default: unknown }>;

// Each file is a chunk of its own, fetched when chosen.
const SOURCES: Readonly<Record<ShippedSource, () => JsonModule>> = {
  lpo: () => import('#resources/templates/plan-lpo.json'),
  lan: () => import('#resources/templates/plan-lan.json'),
  small: () => import('#resources/sample/hogby-tallnas-2027.json'),
  large: () => import('#resources/sample/kalmar-kronoberg-2014.json'),
};

const BUDGETS: readonly (() => JsonModule)[] = [
  () => import('#resources/templates/budget-lpo.json'),
  () => import('#resources/templates/budget-lan.json'),
];

/** Reads a template or sample that comes with the program, and the budget rows that it may refer to. */
export async function loadSource(
  source: ShippedSource,
): Promise<Result<LoadedSource, 'template-broken'>> {
  try {
    const [template, ...budgets] = await Promise.all(
      [SOURCES[source], ...BUDGETS].map((load) => load()),
    );
    return ok({
      template: templateSchema.parse(template?.default),
      budgetTemplates: budgets.map((budget) => budgetTemplateSchema.parse(budget.default)),
    });
  } catch {
    // A file that is missing or no template: the installation is damaged, and the screen says so.
    return fail('template-broken');
  }
}
