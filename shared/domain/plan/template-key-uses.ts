import type { TemplateBlock } from './template-body.ts';
import type { BudgetTemplate, TemplateBudget, TemplateTable } from './template-budget.ts';
import { flattenGoals, type TemplateTarget } from './template-goals.ts';
import type { TemplateLive } from './template-live.ts';
import { flattenSections } from './template-sections.ts';
import type { Template } from './template.ts';

export type TemplateKeyKind =
  | 'unit'
  | 'function'
  | 'section'
  | 'budget'
  | 'budgetTemplate'
  | 'budgetColumn'
  | 'budgetRow'
  | 'longTermGoal'
  | 'priority'
  | 'workOrder'
  | 'indicator'
  | 'goal'
  | 'picture';

/** The keys of one kind: those that parts have, and those by which parts are named. */
export type KeyUse = {
  readonly kind: TemplateKeyKind;
  readonly defined: readonly string[];
  readonly used: readonly (string | null)[];
};

/** Every use of a key in a template and in the budget templates it may take its rows from. */
export function templateUses(
  template: Template,
  budgetTemplates: readonly BudgetTemplate[],
): readonly KeyUse[] {
  return [
    ...organisationUses(template),
    ...contentUses(template),
    ...budgetUses(template, budgetTemplates),
  ];
}

/** Every use of a key inside one budget table. */
export function tableUses({ columns, rows }: TemplateTable): readonly KeyUse[] {
  return [
    {
      kind: 'budgetColumn',
      defined: keysOf(columns),
      used: [
        ...columns.flatMap(({ from, to }) => [from, to]),
        ...rows.flatMap(({ cells, control }) => [...Object.keys(cells), ...Object.keys(control)]),
      ],
    },
    {
      kind: 'budgetRow',
      defined: keysOf(rows),
      used: rows.flatMap(({ parent, operands }) => [parent, ...operands.map(({ row }) => row)]),
    },
  ];
}

function organisationUses(template: Template): readonly KeyUse[] {
  const { area, priorities, indicators } = template;
  const observations = indicators.flatMap((indicator) => indicator.observations);
  return [
    {
      kind: 'unit',
      defined: keysOf(area.units),
      used: [
        ...area.units.map(({ parent }) => parent),
        ...area.functions.map(({ unit }) => unit),
        ...priorities.flatMap(({ units }) => units),
        ...targetsOf(template).flatMap(({ values }) => values.map(({ unit }) => unit)),
        ...observations.map(({ unit }) => unit),
      ],
    },
    { kind: 'function', defined: keysOf(area.functions), used: functionUses(template) },
  ];
}

function functionUses(template: Template): readonly (string | null)[] {
  const { area, sections, indicators, goals, actions } = template;
  return [
    area.chief,
    ...flattenSections(sections).map(({ owner }) => owner),
    ...indicators.map(({ responsible }) => responsible),
    ...flattenGoals(goals).map(({ responsible }) => responsible),
    ...targetsOf(template).map(({ setLater }) => setLater?.by ?? null),
    ...actions.flatMap(({ responsible, reportTo }) => [responsible, reportTo]),
  ];
}

function contentUses(template: Template): readonly KeyUse[] {
  const { sections, longTermGoals, priorities, workOrders, indicators, pictures, actions } =
    template;
  const goals = flattenGoals(template.goals);
  return [
    { kind: 'section', defined: keysOf(flattenSections(sections)), used: [] },
    {
      kind: 'longTermGoal',
      defined: keysOf(longTermGoals),
      used: priorities.map(({ longTermGoal }) => longTermGoal),
    },
    {
      kind: 'priority',
      defined: keysOf(priorities),
      used: [...goals.map(({ priority }) => priority), ...shownOf(template, 'goals', 'actions')],
    },
    { kind: 'workOrder', defined: keysOf(workOrders), used: shownOf(template, 'workOrder') },
    {
      kind: 'indicator',
      defined: keysOf(indicators),
      used: targetsOf(template).map(({ indicator }) => indicator),
    },
    {
      kind: 'goal',
      defined: keysOf(goals),
      used: [...actions.map(({ goal }) => goal), ...shownOf(template, 'goal', 'indicators')],
    },
    { kind: 'picture', defined: keysOf(pictures), used: figuresOf(template) },
  ];
}

function budgetUses(
  template: Template,
  budgetTemplates: readonly BudgetTemplate[],
): readonly KeyUse[] {
  const { budgets } = template;
  return [
    {
      kind: 'budget',
      defined: keysOf(budgets),
      used: [...shownOf(template, 'budget'), ...targetsOf(template).map(frameOf)],
    },
    {
      kind: 'budgetTemplate',
      defined: budgetTemplates.map(({ id }) => id),
      used: budgets.flatMap((budget) => ('rowsFrom' in budget ? [budget.rowsFrom] : [])),
    },
    ...budgets.flatMap(writtenTableUses),
    ...budgetTemplates.flatMap(({ budget }) => tableUses(budget)),
  ];
}

/** The keys in live blocks that show parts of the given kinds. */
function shownOf(
  template: Template,
  ...kinds: readonly TemplateLive['live'][]
): readonly (string | null)[] {
  return blocksOf(template).flatMap((block) =>
    'live' in block && 'of' in block && kinds.includes(block.live) ? [block.of] : [],
  );
}

function figuresOf(template: Template): readonly string[] {
  return blocksOf(template).flatMap((block) => ('figure' in block ? [block.figure] : []));
}

function blocksOf({ sections }: Template): readonly Exclude<TemplateBlock, string>[] {
  return flattenSections(sections).flatMap(({ body }) =>
    body.filter((block) => typeof block === 'object'),
  );
}

function frameOf({ condition }: TemplateTarget): string | null {
  return 'budget' in condition ? condition.budget : null;
}

function writtenTableUses(budget: TemplateBudget): readonly KeyUse[] {
  return 'rowsFrom' in budget ? [] : tableUses(budget);
}

function targetsOf({ goals }: Template): readonly TemplateTarget[] {
  return flattenGoals(goals).flatMap(({ targets }) => targets);
}

function keysOf(parts: readonly { readonly key: string }[]): readonly string[] {
  return parts.map(({ key }) => key);
}
