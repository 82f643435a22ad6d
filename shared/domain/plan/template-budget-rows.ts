import {
  budgetColumnIdSchema,
  budgetRowIdSchema,
  type BudgetColumnId,
  type BudgetId,
  type BudgetRowId,
  type NewId,
  type PlanId,
} from '../basics/ids.ts';
import { spreadPositions } from '../basics/position.ts';
import { budgetCellId } from '../budget/cell-id.ts';
import type { BudgetOwner } from '../budget/new-budget.ts';
import type { BudgetCell, BudgetColumn, BudgetRow } from '../budget/schema.ts';
import type { WholeBudget } from '../budget/whole-budget.ts';
import type { TemplateTable, TemplateYear } from './template-budget.ts';
import { idOf, keyedIds } from './template-keys.ts';
import { fillSlots, type TemplateSlots } from './template-slots.ts';

/** Where a budget made from a template goes. */
export type BudgetPlace = {
  readonly planId: PlanId;
  readonly budgetId: BudgetId;
  readonly position: number;
  readonly slots: TemplateSlots;
};

type ColumnIds = ReadonlyMap<string, BudgetColumnId>;
type RowIds = ReadonlyMap<string, BudgetRowId>;

/** The rows of one budget table. References in the table must have been checked (`findTableError`). */
export function budgetFromTemplate(
  table: TemplateTable,
  { planId, budgetId, position, slots }: BudgetPlace,
  newId: NewId,
): WholeBudget {
  const columnIds = keyedIds(table.columns, () => budgetColumnIdSchema.parse(newId()));
  const rowIds = keyedIds(table.rows, () => budgetRowIdSchema.parse(newId()));
  const owner = { planId, budgetId };
  const { name, status, decidedOn, displayUnit, decimals } = table;
  return {
    budget: {
      id: budgetId,
      planId,
      position,
      name: fillSlots(name, slots),
      status,
      decidedOn,
      displayUnit,
      decimals,
    },
    columns: columnRows(table, owner, columnIds, slots),
    rows: rowRows(table, owner, rowIds),
    cells: cellRows(table, owner, columnIds, rowIds),
  };
}

function columnRows(
  { columns }: TemplateTable,
  owner: BudgetOwner,
  ids: ColumnIds,
  slots: TemplateSlots,
): readonly BudgetColumn[] {
  const positions = spreadPositions(columns.length);
  return columns.map(({ key, unit, kind, year, from, to, allowedCredit, savings }, index) => ({
    ...owner,
    id: idOf(ids, key),
    position: positions[index] ?? 0,
    kind,
    unitName: fillSlots(unit, slots),
    year: yearOf(year, slots.year),
    fromColumnId: from === null ? null : idOf(ids, from),
    toColumnId: to === null ? null : idOf(ids, to),
    allowedCredit,
    savings,
  }));
}

function yearOf(year: TemplateYear, planYear: number): number {
  return typeof year === 'number' ? year : planYear + year.fromPlanYear;
}

function rowRows({ rows }: TemplateTable, owner: BudgetOwner, ids: RowIds): readonly BudgetRow[] {
  const positions = spreadPositions(rows.length);
  return rows.map(({ key, kind, label, measure, parent, operands }, index) => ({
    ...owner,
    id: idOf(ids, key),
    position: positions[index] ?? 0,
    kind,
    label,
    measure,
    parentRowId: parent === null ? null : idOf(ids, parent),
    operands: operands.map(({ row, sign }) => ({ rowId: idOf(ids, row), sign })),
  }));
}

function cellRows(
  { rows }: TemplateTable,
  owner: BudgetOwner,
  columnIds: ColumnIds,
  rowIds: RowIds,
): readonly BudgetCell[] {
  return rows.flatMap(({ key, cells, control }) => {
    const rowId = idOf(rowIds, key);
    const columns = new Set([...Object.keys(cells), ...Object.keys(control)]);
    return [...columns].map((column) => {
      const columnId = idOf(columnIds, column);
      return {
        ...owner,
        id: budgetCellId(rowId, columnId),
        rowId,
        columnId,
        amount: cells[column] ?? null,
        controlAmount: control[column] ?? null,
        note: '',
      };
    });
  });
}
