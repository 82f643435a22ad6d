import type { BudgetTemplate, TemplateBudget, TemplateTable } from './template-budget.ts';
import { flattenSections } from './template-sections.ts';
import type { Template } from './template.ts';

export type TemplateKeyKind =
  | 'unit'
  | 'function'
  | 'section'
  | 'budget'
  | 'budgetTemplate'
  | 'budgetColumn'
  | 'budgetRow';

/** A key that leads nowhere, or one that two parts of the same kind share. Names the key, so the file can be mended. */
export type TemplateError = {
  readonly code: 'unknown-key' | 'duplicate-key';
  readonly kind: TemplateKeyKind;
  readonly key: string;
};

type KeyUse = {
  readonly kind: TemplateKeyKind;
  readonly defined: readonly string[];
  readonly used: readonly (string | null)[];
};

/** The first thing wrong with a template's references, or null. Rows are only made from a template without errors. */
export function findTemplateError(
  template: Template,
  budgetTemplates: readonly BudgetTemplate[],
): TemplateError | null {
  const uses = [...organisationUses(template), ...planUses(template, budgetTemplates)];
  const shared = budgetTemplates.flatMap(({ budget }) => tableUses(budget));
  return firstError([...uses, ...template.budgets.flatMap(writtenTableUses), ...shared]);
}

/** The first thing wrong with the references inside one budget table, or null. */
export function findTableError(table: TemplateTable): TemplateError | null {
  return firstError(tableUses(table));
}

function organisationUses({ area, sections }: Template): readonly KeyUse[] {
  const owners = flattenSections(sections).map(({ owner }) => owner);
  return [
    {
      kind: 'unit',
      defined: keysOf(area.units),
      used: [...area.units.map(({ parent }) => parent), ...area.functions.map(({ unit }) => unit)],
    },
    { kind: 'function', defined: keysOf(area.functions), used: [area.chief, ...owners] },
  ];
}

function planUses(
  { sections, budgets }: Template,
  budgetTemplates: readonly BudgetTemplate[],
): readonly KeyUse[] {
  const all = flattenSections(sections);
  const live = all.flatMap(({ body }) =>
    body.flatMap((block) => (typeof block === 'object' && 'live' in block ? [block.of] : [])),
  );
  return [
    { kind: 'section', defined: keysOf(all), used: [] },
    { kind: 'budget', defined: keysOf(budgets), used: live },
    {
      kind: 'budgetTemplate',
      defined: budgetTemplates.map(({ id }) => id),
      used: budgets.flatMap((budget) => ('rowsFrom' in budget ? [budget.rowsFrom] : [])),
    },
  ];
}

function writtenTableUses(budget: TemplateBudget): readonly KeyUse[] {
  return 'rowsFrom' in budget ? [] : tableUses(budget);
}

function tableUses({ columns, rows }: TemplateTable): readonly KeyUse[] {
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

function firstError(uses: readonly KeyUse[]): TemplateError | null {
  return uses.flatMap(errorsOf)[0] ?? null;
}

function errorsOf({ kind, defined, used }: KeyUse): readonly TemplateError[] {
  const known = new Set(defined);
  const twice = defined.filter((key, index) => defined.indexOf(key) !== index);
  const unknown = used.filter((key) => key !== null).filter((key) => !known.has(key));
  return [
    ...twice.map((key) => ({ code: 'duplicate-key' as const, kind, key })),
    ...unknown.map((key) => ({ code: 'unknown-key' as const, kind, key })),
  ];
}

function keysOf(parts: readonly { readonly key: string }[]): readonly string[] {
  return parts.map(({ key }) => key);
}
