import type { BudgetColumnId, BudgetId, BudgetRowId, PlanId } from '../basics/ids.ts';
import type { Budget, BudgetColumn, BudgetRow } from './schema.ts';

/** Which table of which plan a row or column belongs to. */
export type BudgetOwner = { readonly planId: PlanId; readonly budgetId: BudgetId };

type NewBudget = Pick<Budget, 'id' | 'planId' | 'position' | 'name'>;

/** A preliminary table in whole tkr, the unit a lokalpolisområde most often plans in. */
export function newBudget({ id, planId, position, name }: NewBudget): Budget {
  return {
    id,
    planId,
    position,
    name,
    status: 'preliminary',
    decidedOn: null,
    displayUnit: 'tkr',
    decimals: 0,
  };
}

/** What is chosen of a column; the rest is empty. */
export type ColumnChoice = Pick<BudgetColumn, 'kind' | 'unitName' | 'year'> &
  Partial<Pick<BudgetColumn, 'fromColumnId' | 'toColumnId'>>;

/** A column without credit or savings: both are unknown until somebody says. */
export function newColumn(
  owner: BudgetOwner,
  id: BudgetColumnId,
  position: number,
  { kind, unitName, year, fromColumnId = null, toColumnId = null }: ColumnChoice,
): BudgetColumn {
  return {
    ...owner,
    id,
    position,
    kind,
    unitName,
    year,
    fromColumnId,
    toColumnId,
    allowedCredit: null,
    savings: null,
  };
}

/** What is chosen of a row; the rest is empty. */
export type RowChoice = Pick<BudgetRow, 'kind' | 'label' | 'measure' | 'parentRowId'>;

/** A row without operands. */
export function newRow(
  owner: BudgetOwner,
  id: BudgetRowId,
  position: number,
  { kind, label, measure, parentRowId }: RowChoice,
): BudgetRow {
  return { ...owner, id, position, kind, label, measure, parentRowId, operands: [] };
}
