import type { BudgetSheet } from '#shared/domain/budget/budget-sheet.ts';
import { cellAt, columnAt, isTyped, rowAt } from '#shared/domain/budget/amount-at.ts';
import { budgetCellId } from '#shared/domain/budget/cell-id.ts';
import { amountText, MISSING_AMOUNT } from '#shared/domain/budget/cell-text.ts';
import type {
  BudgetCell,
  BudgetColumn,
  BudgetRow,
  CellAmount,
} from '#shared/domain/budget/schema.ts';
import type { Change, Operation } from './change.ts';
import { insertRow, removeRow, updateRow } from './operations.ts';

/** A cell of a table by its row and column. */
export type CellPlace = {
  readonly rowId: BudgetRow['id'];
  readonly columnId: BudgetColumn['id'];
};

/** An amount for a place; null takes the amount there away. */
export type CellEdit = CellPlace & { readonly amount: CellAmount | null };

/**
 * Writes an amount. In a sum or difference it becomes the stated total that the computed one is held against: what a
 * person types there never replaces what the rows add up to.
 */
export function setAmount(sheet: BudgetSheet, edit: CellEdit): Change {
  const { row, column } = indexesOf(sheet, edit);
  const field = isTyped(sheet, row, column) ? 'amount' : 'controlAmount';
  const before = cellAt(sheet, row, column)?.[field] ?? null;
  const inWords = (amount: CellAmount | null) =>
    amount === null ? MISSING_AMOUNT : amountText(sheet.budget, rowAt(sheet, row), amount);
  return {
    label: {
      key: field === 'amount' ? 'setAmount' : 'setStatedTotal',
      params: {
        name: placeName(sheet, row, column),
        before: inWords(before),
        after: inWords(edit.amount),
      },
    },
    operations: writeAmount(sheet, edit),
  };
}

/** Writes a block of amounts in one edit that one undo takes back; stated totals as in `setAmount`. */
export function pasteAmounts(sheet: BudgetSheet, edits: readonly CellEdit[]): Change {
  return {
    label: { key: 'pasteAmounts', params: { count: edits.length } },
    operations: edits.flatMap((edit) => writeAmount(sheet, edit)),
  };
}

/** Takes the amounts of a block away in one edit. */
export function clearAmounts(sheet: BudgetSheet, places: readonly CellPlace[]): Change {
  return {
    label: { key: 'clearAmounts', params: { count: places.length } },
    operations: places.flatMap((place) => writeAmount(sheet, { ...place, amount: null })),
  };
}

/** Writes what is to be known about a cell; an empty note takes it away. */
export function setCellNote(sheet: BudgetSheet, place: CellPlace, note: string): Change {
  const { row, column } = indexesOf(sheet, place);
  return {
    label: { key: 'setCellNote', params: { name: placeName(sheet, row, column) } },
    operations: writeCell(sheet, place, { note }),
  };
}

function writeAmount(sheet: BudgetSheet, edit: CellEdit): readonly Operation[] {
  const { row, column } = indexesOf(sheet, edit);
  const { amount } = edit;
  return writeCell(
    sheet,
    edit,
    isTyped(sheet, row, column) ? { amount } : { controlAmount: amount },
  );
}

type CellPatch = Partial<Pick<BudgetCell, 'amount' | 'controlAmount' | 'note'>>;

/** A cell exists only while something is written in it. */
function writeCell(sheet: BudgetSheet, place: CellPlace, patch: CellPatch): readonly Operation[] {
  const { row, column } = indexesOf(sheet, place);
  const before = cellAt(sheet, row, column);
  const after = { ...(before ?? emptyCell(sheet, place)), ...patch };
  if (after.amount === null && after.controlAmount === null && after.note === '') {
    return before === null ? [] : [removeRow('budgetCells', before)];
  }
  return before === null
    ? [insertRow('budgetCells', after)]
    : updateRow('budgetCells', before, patch);
}

function emptyCell({ budget }: BudgetSheet, { rowId, columnId }: CellPlace): BudgetCell {
  return {
    id: budgetCellId(rowId, columnId),
    planId: budget.planId,
    budgetId: budget.id,
    rowId,
    columnId,
    amount: null,
    controlAmount: null,
    note: '',
  };
}

function indexesOf(
  { rowIndex, columnIndex }: BudgetSheet,
  { rowId, columnId }: CellPlace,
): { readonly row: number; readonly column: number } {
  const [row, column] = [rowIndex.get(rowId), columnIndex.get(columnId)];
  if (row === undefined || column === undefined) throw new Error(`No cell ${rowId}:${columnId}`);
  return { row, column };
}

function placeName(sheet: BudgetSheet, row: number, column: number): string {
  const { unitName, year } = columnAt(sheet, column);
  return `${rowAt(sheet, row).label} (${[unitName, String(year)].filter(Boolean).join(' ')})`;
}
