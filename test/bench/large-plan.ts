import {
  blockIdSchema,
  budgetCellIdSchema,
  budgetColumnIdSchema,
  budgetIdSchema,
  budgetRowIdSchema,
} from '#shared/domain/basics/ids.ts';
import { kronor } from '#shared/domain/basics/money.ts';
import type { BudgetCell, BudgetColumn, BudgetRow } from '#shared/domain/budget/schema.ts';
import type { Section } from '#shared/domain/section/schema.ts';
import type { RowSet } from '#shared/domain/tables.ts';
import { PLAN_ID, aPlan, aSection, planRows } from '#test/support/rows.ts';

const SECTIONS = 200;
const ROWS = 500;
const COLUMNS = 19;
const BUDGET_ID = budgetIdSchema.parse('large-budget');

/** A plan of a little over 10 000 rows: 200 chapters and a table of 500 x 19. */
export function largePlan(): RowSet {
  const rows = numbers(ROWS).map(budgetRow);
  const columns = numbers(COLUMNS).map(budgetColumn);
  return planRows({
    plans: [aPlan({ title: 'Stor plan' })],
    sections: numbers(SECTIONS).map(chapter),
    budgets: [
      {
        id: BUDGET_ID,
        planId: PLAN_ID,
        position: 1,
        name: 'Stor tabell',
        status: 'preliminary',
        decidedOn: null,
        displayUnit: 'tkr',
        decimals: 0,
      },
    ],
    budgetRows: rows,
    budgetColumns: columns,
    budgetCells: rows.flatMap((row, at) => columns.map((column) => budgetCell(row, column, at))),
  });
}

function chapter(at: number): Section {
  const block = {
    id: blockIdSchema.parse(`block-${at}`),
    kind: 'paragraph',
    runs: [{ text: 'Arbetet följs upp varje månad. '.repeat(20) }],
  } as const;
  return aSection(`section-${at}`, { position: at, blocks: [{ ...block, runs: [...block.runs] }] });
}

function budgetRow(at: number): BudgetRow {
  return {
    id: budgetRowIdSchema.parse(`row-${at}`),
    planId: PLAN_ID,
    budgetId: BUDGET_ID,
    position: at,
    kind: 'line',
    label: `Rad ${at}`,
    measure: 'money',
    parentRowId: null,
    operands: [],
  };
}

function budgetColumn(at: number): BudgetColumn {
  return {
    id: budgetColumnIdSchema.parse(`column-${at}`),
    planId: PLAN_ID,
    budgetId: BUDGET_ID,
    position: at,
    kind: 'preliminary',
    unitName: `Enhet ${at}`,
    year: 2026,
    fromColumnId: null,
    toColumnId: null,
    allowedCredit: null,
    savings: null,
  };
}

function budgetCell(row: BudgetRow, column: BudgetColumn, at: number): BudgetCell {
  return {
    id: budgetCellIdSchema.parse(`${row.id}:${column.id}`),
    planId: PLAN_ID,
    budgetId: BUDGET_ID,
    rowId: row.id,
    columnId: column.id,
    amount: kronor(at * 1_000),
    controlAmount: null,
    note: '',
  };
}

function numbers(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}
