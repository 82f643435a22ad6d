import { exactAmount } from '#shared/domain/basics/amounts.ts';
import { kronor } from '#shared/domain/basics/money.ts';
import { amountAt, cellAt, rowAt } from '#shared/domain/budget/amount-at.ts';
import type { BudgetSheet } from '#shared/domain/budget/budget-sheet.ts';
import { amountText, cellText } from '#shared/domain/budget/cell-text.ts';
import { comparedColumns, isChangeColumn } from '#shared/domain/budget/change-columns.ts';
import { isComputed } from '#shared/domain/budget/row-order.ts';
import type { BudgetRow } from '#shared/domain/budget/schema.ts';
import { columnName, rowName } from '#shared/document/budget-table.ts';
import { text } from '#shared/text/text.ts';
import { HEADING_ROW, NAME_COLUMN, type GridPoint } from '../grid/grid-area.ts';

const words = text.budget;
const MOST_NAMES = 6;

/** Where the active cell is, in words: "Driftskostnader · Kronoberg Preliminär 2014". */
export function placeInWords(sheet: BudgetSheet, { row, column }: GridPoint): string {
  const [stored, across] = [sheet.rows[row], sheet.columns[column - 1]];
  return [
    stored === undefined ? '' : rowName(stored),
    across === undefined ? '' : columnName(across),
  ]
    .filter((name) => name !== '')
    .join(' · ');
}

/** What is to be known about the active cell beside what it shows: its exact amount, how it is computed, its stated total. */
export function factsOfCell(sheet: BudgetSheet, { row, column }: GridPoint): readonly string[] {
  if (row === HEADING_ROW || column === NAME_COLUMN) return [];
  const place = { row, column: column - 1 };
  return [...exactFact(sheet, place), ...formulaFact(sheet, place), ...statedFact(sheet, place)];
}

/** Told only where the table shows less than there is. */
function exactFact(sheet: BudgetSheet, { row, column }: GridPoint): readonly string[] {
  const amount = amountAt(sheet, row, column);
  if (amount === null || rowAt(sheet, row).measure === 'fte') return [];
  const { displayUnit, decimals } = sheet.budget;
  const exact = exactAmount(kronor(amount), displayUnit, decimals);
  if (exact === cellText(sheet, row, column)) return [];
  return [words.exact({ amount: `${exact}\u00A0${displayUnit}` })];
}

function formulaFact(sheet: BudgetSheet, { row, column }: GridPoint): readonly string[] {
  const [stored, across] = [rowAt(sheet, row), sheet.columns[column]];
  if (across !== undefined && isChangeColumn(across)) {
    const pair = comparedColumns(sheet, across);
    const [from, to] = [sheet.columns[pair?.from ?? -1], sheet.columns[pair?.to ?? -1]];
    if (from === undefined || to === undefined) return [];
    return [words.changeOf({ from: columnName(from), to: columnName(to) })];
  }
  return isComputed(stored) ? [words.sumOf({ rows: operandsInWords(sheet, stored) })] : [];
}

function operandsInWords({ rows, rowIndex }: BudgetSheet, { operands }: BudgetRow): string {
  const names = operands.map(({ rowId, sign }, at) => {
    const operand = rows[rowIndex.get(rowId) ?? -1];
    const name = operand === undefined ? '?' : rowName(operand);
    if (sign === -1) return `\u2212 ${name}`;
    return at === 0 ? name : `+ ${name}`;
  });
  const shown = names.slice(0, MOST_NAMES).join(' ');
  return names.length > MOST_NAMES ? `${shown} …` : shown;
}

function statedFact(sheet: BudgetSheet, { row, column }: GridPoint): readonly string[] {
  const stated = cellAt(sheet, row, column)?.controlAmount ?? null;
  if (stated === null) return [];
  return [words.statedTotal({ amount: amountText(sheet.budget, rowAt(sheet, row), stated) })];
}
