import { isChangeColumn } from '#shared/domain/budget/change-columns.ts';
import type { BudgetSheet } from '#shared/domain/budget/budget-sheet.ts';
import { budgetFields } from '#shared/domain/paste/budget-fields.ts';
import { judgeBudget, pastedAmounts, type PastedAmount } from '#shared/domain/paste/budget-rows.ts';
import type { PastedRow } from '#shared/domain/paste/cell.ts';
import { createReviewReader } from '#shared/domain/paste/read-review.ts';
import { startReview } from '#shared/domain/paste/review.ts';
import { areaCount, NAME_COLUMN, type GridArea } from '../grid/grid-area.ts';

/**
 * The amounts of a paste that asks nothing: every cell is an amount or missing and has its place below and to the right
 * of the selection; one single amount fills the whole selection. Null when anything must be looked at first.
 */
export function pasteAtOnce(
  sheet: BudgetSheet,
  selection: GridArea,
  pasted: readonly PastedRow[],
): readonly PastedAmount[] | null {
  if (selection.top < 0 || selection.left <= NAME_COLUMN) return null;
  const grid = spread(selection, pasted);
  const width = Math.max(...grid.map((row) => row.length));
  const across = sheet.columns.slice(selection.left - 1, selection.left - 1 + width);
  if (across.length < width || across.some(isChangeColumn)) return null;
  const columns = across.map(({ id }) => id);
  const target = { sheet, top: selection.top };
  const read = createReviewReader(budgetFields(sheet, []), (review, rows) =>
    judgeBudget(review, rows, target),
  );
  const review = startReview(grid, { headerRows: 0, columns });
  const { rows, open } = read(review);
  return open.length > 0 ? null : pastedAmounts(review, rows, target);
}

/** A single cell as many times as the selection has places. */
function spread(selection: GridArea, pasted: readonly PastedRow[]): readonly PastedRow[] {
  const [only] = pasted[0] ?? [];
  const isSingle = pasted.length === 1 && pasted[0]?.length === 1 && areaCount(selection) > 1;
  if (!isSingle || only === undefined) return pasted;
  const { top, left, bottom, right } = selection;
  return Array.from({ length: bottom - top + 1 }, () =>
    Array.from({ length: right - left + 1 }, () => only),
  );
}
