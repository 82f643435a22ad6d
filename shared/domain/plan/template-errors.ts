import type { BudgetTemplate, TemplateTable } from './template-budget.ts';
import { tableUses, templateUses, type KeyUse, type TemplateKeyKind } from './template-key-uses.ts';
import type { Template } from './template.ts';

/** A key that leads nowhere, or one that two parts of the same kind share. Names the key, so the file can be mended. */
export type TemplateError = {
  readonly code: 'unknown-key' | 'duplicate-key';
  readonly kind: TemplateKeyKind;
  readonly key: string;
};

/** The first thing wrong with a template's references, or null. Rows are only made from a template without errors. */
export function findTemplateError(
  template: Template,
  budgetTemplates: readonly BudgetTemplate[],
): TemplateError | null {
  return firstError(templateUses(template, budgetTemplates));
}

/** The first thing wrong with the references inside one budget table, or null. */
export function findTableError(table: TemplateTable): TemplateError | null {
  return firstError(tableUses(table));
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
