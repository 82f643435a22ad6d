import { amountAt, rowAt } from '#shared/domain/budget/amount-at.ts';
import type { BudgetSheet } from '#shared/domain/budget/budget-sheet.ts';
import { cellText, editText, MISSING_AMOUNT } from '#shared/domain/budget/cell-text.ts';
import type { TextGrid } from '#shared/domain/paste/split-text.ts';
import { columnName, rowName } from '#shared/document/budget-table.ts';
import { HEADING_ROW, NAME_COLUMN, type GridArea, type GridPoint } from './grid-area.ts';

/** A block of the table twice: as figures a spreadsheet can count with, and as text to be read. */
export type CopiedBlock = { readonly figures: TextGrid; readonly words: TextGrid };

/** What Ctrl+C takes. Figures keep every decimal, go without spaces and have an ordinary minus; nothing stands for "–". */
export function copyBlock(sheet: BudgetSheet, area: GridArea): CopiedBlock {
  return {
    figures: blockOf(area, (point) => figureAt(sheet, point)),
    words: blockOf(area, (point) => wordsAt(sheet, point)),
  };
}

function blockOf(
  { top, left, bottom, right }: GridArea,
  textAt: (point: GridPoint) => string,
): TextGrid {
  return Array.from({ length: bottom - top + 1 }, (_, row) =>
    Array.from({ length: right - left + 1 }, (__, column) =>
      textAt({ row: top + row, column: left + column }),
    ),
  );
}

function figureAt(sheet: BudgetSheet, point: GridPoint): string {
  const heading = headingAt(sheet, point);
  if (heading !== null) return heading;
  const amount = amountAt(sheet, point.row, point.column - 1);
  const exact =
    amount === null
      ? cellText(sheet, point.row, point.column - 1).replace(MISSING_AMOUNT, '')
      : editText(sheet.budget, rowAt(sheet, point.row), amount);
  return exact.replaceAll('\u00A0', '').replace('\u2212', '-');
}

function wordsAt(sheet: BudgetSheet, point: GridPoint): string {
  return headingAt(sheet, point) ?? cellText(sheet, point.row, point.column - 1);
}

function headingAt(sheet: BudgetSheet, { row, column }: GridPoint): string | null {
  const stored = sheet.columns[column - 1];
  if (row === HEADING_ROW) return stored === undefined ? '' : columnName(stored);
  return column === NAME_COLUMN ? rowName(rowAt(sheet, row)) : null;
}
