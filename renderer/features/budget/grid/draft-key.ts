import {
  budgetColumnIdSchema,
  budgetIdSchema,
  budgetRowIdSchema,
  type BudgetColumnId,
  type BudgetId,
  type BudgetRowId,
} from '#shared/domain/basics/ids.ts';

/** A place that is being written in: an amount, or the name of a row (no column). */
export type EditedPlace = { readonly rowId: BudgetRowId; readonly columnId: BudgetColumnId | null };

const PREFIX = 'budget-cell';
const NAME = 'name';

/** The key of what is being written at a place, in the store of drafts. */
export function draftKey(budgetId: BudgetId, { rowId, columnId }: EditedPlace): string {
  return [PREFIX, budgetId, rowId, columnId ?? NAME].join('/');
}

/** The table and place of a draft's key; null for the drafts of others. */
export function readDraftKey(
  key: string,
): { readonly budgetId: BudgetId; readonly place: EditedPlace } | null {
  const [prefix, budget, row, column] = key.split('/');
  const budgetId = budgetIdSchema.safeParse(budget);
  const rowId = budgetRowIdSchema.safeParse(row);
  const columnId = budgetColumnIdSchema.safeParse(column);
  if (prefix !== PREFIX || !budgetId.success || !rowId.success || !columnId.success) return null;
  const place = { rowId: rowId.data, columnId: columnId.data === NAME ? null : columnId.data };
  return { budgetId: budgetId.data, place };
}
