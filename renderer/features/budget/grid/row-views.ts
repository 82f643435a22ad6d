import { cellAt, columnAt, isTyped } from '#shared/domain/budget/amount-at.ts';
import type { BudgetSheet } from '#shared/domain/budget/budget-sheet.ts';
import { cellText, MISSING_AMOUNT } from '#shared/domain/budget/cell-text.ts';
import type { BudgetColumn, BudgetRow } from '#shared/domain/budget/schema.ts';
import { severityOf, tieOut } from '#shared/domain/budget/tie-out.ts';

/** What is to be seen of one cell. */
export type CellView = {
  readonly columnId: BudgetColumn['id'];
  readonly text: string;
  /** Why there is a dash and no amount: nothing is known, or a per cent of zero is asked for. Null where there is one. */
  readonly missing: 'amount' | 'percent' | null;
  readonly isTyped: boolean;
  readonly note: string;
  readonly mark: 'error' | 'warning' | null;
  /** What stood there when the plan was last saved, while the change is not yet on disk; null when it is. */
  readonly unsavedBefore: string | null;
};

/** One row as it is seen, and its index in the sheet. */
export type RowView = {
  readonly index: number;
  readonly row: BudgetRow;
  readonly cells: readonly CellView[];
};

/** What a view is made from. Marks come from the sheet that was last checked, old values from the one last saved. */
export type ViewSources = {
  readonly sheet: BudgetSheet;
  readonly checked: BudgetSheet;
  readonly saved: BudgetSheet;
};

type KeptView = { readonly view: RowView; readonly sources: ViewSources };

const latestViews = new WeakMap<BudgetRow, KeptView>();

/**
 * Rows of a sheet as they are seen. A row or cell that looks as it did the last time is the very same object, so that
 * an edit draws only what it changes.
 */
export function rowViews(sources: ViewSources, indexes: readonly number[]): readonly RowView[] {
  return indexes.flatMap((index) => {
    const row = sources.sheet.rows[index];
    if (row === undefined) return [];
    const latest = latestViews.get(row);
    const view = viewOf(row, index, sources, latest ?? null);
    latestViews.set(row, { view, sources });
    return [view];
  });
}

function viewOf(
  row: BudgetRow,
  index: number,
  sources: ViewSources,
  latest: KeptView | null,
): RowView {
  const isHere = latest?.view.index === index;
  if (isHere && sameSources(latest.sources, sources)) return latest.view;
  const marks = markedPlaces(sources.checked);
  const before = isHere ? latest.view.cells : [];
  const cells = sources.sheet.columns.map((_, column) => {
    const cell = cellView(sources, marks, index, column);
    const old = before[column];
    return old !== undefined && sameCell(old, cell) ? old : cell;
  });
  const isSame = before.length === cells.length && cells.every((cell, at) => cell === before[at]);
  return isHere && isSame ? latest.view : { index, row, cells };
}

function sameSources(left: ViewSources, right: ViewSources): boolean {
  return left.sheet === right.sheet && left.checked === right.checked && left.saved === right.saved;
}

type Marks = ReadonlyMap<string, 'error' | 'warning'>;

function cellView(
  { sheet, saved }: ViewSources,
  marks: Marks,
  row: number,
  column: number,
): CellView {
  const text = cellText(sheet, row, column);
  const { id, kind } = columnAt(sheet, column);
  const reason = kind === 'changePercent' ? 'percent' : 'amount';
  return {
    columnId: id,
    text,
    missing: text === MISSING_AMOUNT ? reason : null,
    isTyped: isTyped(sheet, row, column),
    note: cellAt(sheet, row, column)?.note ?? '',
    mark: marks.get(placeKey(sheet.rows[row]?.id, id)) ?? null,
    unsavedBefore: saved === sheet ? null : textBefore(sheet, saved, row, column),
  };
}

/** The text that stood in a typed cell, when it has changed since. A sum that follows has not been changed by anybody. */
function textBefore(
  sheet: BudgetSheet,
  saved: BudgetSheet,
  row: number,
  column: number,
): string | null {
  const oldRow = saved.rowIndex.get(sheet.rows[row]?.id ?? '');
  const oldColumn = saved.columnIndex.get(sheet.columns[column]?.id ?? '');
  if (oldRow === undefined || oldColumn === undefined || !isTyped(sheet, row, column)) return null;
  const before = cellText(saved, oldRow, oldColumn);
  return before === cellText(sheet, row, column) ? null : before;
}

const marksBySheet = new WeakMap<BudgetSheet, Marks>();

function markedPlaces(sheet: BudgetSheet): Marks {
  const known = marksBySheet.get(sheet) ?? findMarks(sheet);
  marksBySheet.set(sheet, known);
  return known;
}

function findMarks(sheet: BudgetSheet): Marks {
  const marks = new Map<string, 'error' | 'warning'>();
  for (const check of tieOut(sheet).checks) {
    const severity = severityOf(check);
    const key = placeKey(check.rowId, check.columnId);
    if (severity === 'error') marks.set(key, severity);
    else if (severity === 'warning' && !marks.has(key)) marks.set(key, severity);
  }
  return marks;
}

function placeKey(rowId: string | undefined, columnId: string | undefined): string {
  return `${rowId ?? ''}:${columnId ?? ''}`;
}

function sameCell(left: CellView, right: CellView): boolean {
  return (
    left.text === right.text &&
    left.note === right.note &&
    left.mark === right.mark &&
    left.isTyped === right.isTyped &&
    left.unsavedBefore === right.unsavedBefore &&
    left.columnId === right.columnId
  );
}
