import { formatAmount } from '#shared/domain/basics/amounts.ts';
import type { Kronor } from '#shared/domain/basics/money.ts';
import { cellAt } from '#shared/domain/budget/amount-at.ts';
import type { BudgetSheet } from '#shared/domain/budget/budget-sheet.ts';
import { cellText, isColumnRounded, MISSING_AMOUNT } from '#shared/domain/budget/cell-text.ts';
import { findRoundingDifferences } from '#shared/domain/budget/rounding-rule.ts';
import { text } from '#shared/text/text.ts';
import { columnName, rowName } from './budget-table.ts';
import type { DocBlock, DocParagraph } from './document-model.ts';
import { docHeading } from './doc-heading.ts';
import { plainRuns } from './doc-runs.ts';

/** The small print under a budget table: what a reader who adds up the figures must know. */
export function composeBudgetNotes(sheet: BudgetSheet): readonly DocParagraph[] {
  const words = text.document.budget;
  const rounded = sheet.columns.some((_, column) => isColumnRounded(sheet, column));
  const notes = [
    ...amountNotes(sheet),
    ...(rounded ? [words.rounded] : []),
    ...roundingNotes(sheet),
    ...(hasMissing(sheet) ? [words.missingAmount] : []),
  ];
  return notes.length === 0
    ? []
    : [{ kind: 'paragraph', style: 'note', runs: plainRuns(notes.join(' ')) }];
}

/** The notes that people have written at single cells, as a list. */
export function composeCellNotes(sheet: BudgetSheet, anchor: string): readonly DocBlock[] {
  const words = text.document.budget;
  const lines = sheet.rows.flatMap((row, rowIndex) =>
    sheet.columns.flatMap((column, columnIndex) => {
      const note = cellAt(sheet, rowIndex, columnIndex)?.note.trim() ?? '';
      const place = { row: rowName(row), column: columnName(column), note };
      return note === ''
        ? []
        : [{ ordered: false, depth: 0, runs: plainRuns(words.cellNote(place)) }];
    }),
  );
  if (lines.length === 0) return [];
  const place = { id: anchor, level: 2, subheading: true };
  return [docHeading(place, plainRuns(words.notes)), { kind: 'list', lines }];
}

/** Anslagskredit widens the frame and anslagssparande does not; both are told where they are known. */
function amountNotes(sheet: BudgetSheet): readonly string[] {
  const words = text.document.budget;
  const credits = sheet.columns.map((column) => ({ column, amount: column.allowedCredit }));
  const savings = sheet.columns.map((column) => ({ column, amount: column.savings }));
  return [
    ...listed(sheet, credits).map((places) => words.credit({ places })),
    ...listed(sheet, savings).map((places) => words.savings({ places })),
  ];
}

type ColumnAmount = {
  readonly column: BudgetSheet['columns'][number];
  readonly amount: Kronor | null;
};

function listed(sheet: BudgetSheet, amounts: readonly ColumnAmount[]): readonly string[] {
  const places = amounts.flatMap(({ column, amount }) =>
    amount === null ? [] : [place(sheet, '', columnName(column), amount)],
  );
  return places.length === 0 ? [] : [places.join('; ')];
}

function roundingNotes(sheet: BudgetSheet): readonly string[] {
  const places = findRoundingDifferences(sheet).flatMap(({ rowId, columnId, difference }) => {
    const row = sheet.rows[sheet.rowIndex.get(rowId) ?? -1];
    const column = sheet.columns[sheet.columnIndex.get(columnId) ?? -1];
    if (row === undefined || column === undefined) return [];
    return [place(sheet, `${rowName(row)},`, columnName(column), difference)];
  });
  if (places.length === 0) return [];
  return [text.document.budget.roundingDifference({ places: places.join('; ') })];
}

function place({ budget }: BudgetSheet, row: string, column: string, amount: Kronor): string {
  const { displayUnit, decimals } = budget;
  const written = `${formatAmount(amount, displayUnit, decimals)}\u00A0${displayUnit}`;
  return text.document.budget.place({ row, column, amount: written });
}

function hasMissing(sheet: BudgetSheet): boolean {
  return sheet.rows.some((_, row) =>
    sheet.columns.some((_, column) => cellText(sheet, row, column) === MISSING_AMOUNT),
  );
}
