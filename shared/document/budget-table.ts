import { withoutDirectionSigns } from '#shared/domain/basics/direction-signs.ts';
import { rowAt } from '#shared/domain/budget/amount-at.ts';
import { budgetSheet, type BudgetSheet } from '#shared/domain/budget/budget-sheet.ts';
import { cellText } from '#shared/domain/budget/cell-text.ts';
import type { BudgetColumn, BudgetRow, RowKind } from '#shared/domain/budget/schema.ts';
import type { BudgetId } from '#shared/domain/basics/ids.ts';
import type { PlanState } from '#shared/domain/plan-state.ts';
import { text } from '#shared/text/text.ts';
import type { DocCell, DocRow, DocRowStyle, DocTable } from './document-model.ts';
import { plainRuns, wordsOf } from './doc-runs.ts';
import { askWidth, fitColumns, type AskedColumn } from './table-widths.ts';

const ROW_STYLES: Readonly<Record<RowKind, DocRowStyle>> = {
  frame: 'body',
  line: 'body',
  ofWhich: 'ofWhich',
  sum: 'sum',
  difference: 'sum',
};

const OF_WHICH_INDENT = 2;

/** A budget table as it is printed; null when there is no such table. */
export function composeBudgetTable(state: PlanState, budgetId: BudgetId): DocTable | null {
  const sheet = budgetSheet(state, budgetId);
  return sheet === null ? null : composeSheet(sheet);
}

/** The table of a sheet: labels to the left, figures to the right, the unit in the corner. */
export function composeSheet(sheet: BudgetSheet): DocTable {
  const rows = [headerRow(sheet), ...sheet.rows.map((_, row) => composeRow(sheet, row))];
  const columns = askColumns(rows, sheet.columns.length);
  return { kind: 'table', caption: caption(sheet), rows, ...fitColumns(columns) };
}

/** What a column is called in running text: "Kronoberg Preliminär 2014". */
export function columnName(column: BudgetColumn): string {
  const unitName = withoutDirectionSigns(column.unitName).trim();
  return [unitName, columnHead(column)].filter((part) => part !== '').join(' ');
}

/** What a row is called on paper; a varav row always says so in words. */
export function rowName({ kind, label: written }: BudgetRow): string {
  const label = withoutDirectionSigns(written);
  const said = kind !== 'ofWhich' || /^varav(?!\p{L})/iu.test(label);
  return said ? label : text.document.budget.ofWhich({ label });
}

function caption({ budget: { name, status, decidedOn } }: BudgetSheet): string {
  const words = text.document.budget;
  return words.caption({
    name,
    status: words.status[status],
    on: status === 'decided' ? decidedOn : null,
  });
}

/** The unit stands above its columns only where there is more than one: else the caption has said it. */
function headerRow({ budget, columns }: BudgetSheet): DocRow {
  const units = new Set(columns.map(({ unitName }) => unitName.trim()));
  const heads = columns.map((column) => {
    const unit = units.size > 1 ? [column.unitName.trim()] : [];
    return headerCell([...unit, columnHead(column)]);
  });
  const corner = text.document.budget.amountsIn({ unit: budget.displayUnit });
  return { style: 'header', cells: [headerCell([corner]), ...heads] };
}

function columnHead({ kind, year }: BudgetColumn): string {
  return text.document.budget.columns[kind]({ year });
}

function composeRow(sheet: BudgetSheet, row: number): DocRow {
  const stored = rowAt(sheet, row);
  const figures = sheet.columns.map((_, column) => ({
    header: false,
    paragraphs: [plainRuns(cellText(sheet, row, column))],
  }));
  return { style: ROW_STYLES[stored.kind], cells: [headerCell([rowName(stored)]), ...figures] };
}

function headerCell(lines: readonly string[]): DocCell {
  return { header: true, paragraphs: lines.map(plainRuns) };
}

/** The labels want a line each; figures are as wide as the longest word above them. */
function askColumns(rows: readonly DocRow[], count: number): readonly AskedColumn[] {
  const labels = askWidth(wordsInColumn(rows, 0), 'left');
  const figures = Array.from({ length: count }, (_, index) => {
    const { least } = askWidth(wordsInColumn(rows, index + 1), 'right');
    return { least, wanted: least, align: 'right' } as const;
  });
  return [{ ...labels, wanted: labels.wanted + OF_WHICH_INDENT }, ...figures];
}

function wordsInColumn(rows: readonly DocRow[], index: number): readonly string[] {
  return rows.flatMap(({ cells }) => cells[index]?.paragraphs.map(wordsOf) ?? []);
}
