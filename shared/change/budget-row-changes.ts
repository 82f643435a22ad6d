import type { BudgetRowId } from '#shared/domain/basics/ids.ts';
import { ok, type Result } from '#shared/domain/basics/result.ts';
import type { BudgetSheet } from '#shared/domain/budget/budget-sheet.ts';
import { newRow, type RowChoice } from '#shared/domain/budget/new-budget.ts';
import {
  checkOperands,
  guessOperands,
  type OperandRefusal,
} from '#shared/domain/budget/operand-rules.ts';
import type { Placed } from '#shared/domain/basics/place-among.ts';
import {
  placeRow,
  stepRowPlace,
  type RowMoveRefusal,
  type RowPlace,
} from '#shared/domain/budget/row-moves.ts';
import { isComputed, orderRows, ownerId } from '#shared/domain/budget/row-order.ts';
import type { BudgetRow, Operand } from '#shared/domain/budget/schema.ts';
import type { Change, Operation } from './change.ts';
import { insertRow, removeRow, updateRow } from './operations.ts';

/** A row to add: under another row it is varav, whatever kind was asked for. */
export type NewBudgetRow = Pick<RowChoice, 'kind' | 'label' | 'measure'> & {
  readonly id: BudgetRowId;
  readonly place: RowPlace;
};

/** Adds a row. A sum starts with the rows straight above it, which the user sees and corrects. */
export function addBudgetRow(
  sheet: BudgetSheet,
  { id, place, kind, label, measure }: NewBudgetRow,
): Change {
  const { planId, id: budgetId } = sheet.budget;
  const isOfWhich = place.ownerId !== null;
  const choice = {
    kind: isOfWhich ? 'ofWhich' : kind,
    label,
    measure,
    parentRowId: place.ownerId,
  } as const;
  const bare = newRow({ planId, budgetId }, id, 0, choice);
  const placements = placeRow(sheet.rows, bare, place);
  const operations = placements.flatMap((placed) =>
    placed.row === bare
      ? [insertRow('budgetRows', withGuess(sheet, placements, bare))]
      : move(placed),
  );
  return { label: { key: 'addBudgetRow', params: { name: label } }, operations };
}

/** Gives a row another name. */
export function renameBudgetRow(row: BudgetRow, label: string): Change {
  return {
    label: { key: 'renameBudgetRow', params: { before: row.label, after: label } },
    operations: updateRow('budgetRows', row, { label }),
  };
}

/** Moves a row one step among its siblings. */
export function stepBudgetRow(
  sheet: BudgetSheet,
  row: BudgetRow,
  step: 'up' | 'down',
): Result<Change, RowMoveRefusal> {
  const place = stepRowPlace(sheet.rows, row, step);
  if (!place.ok) return place;
  return ok({
    label: { key: 'moveBudgetRow', params: { name: row.label } },
    operations: placeRow(sheet.rows, row, place.value).flatMap(move),
  });
}

/** Says what a sum or difference is made of. */
export function setOperands(
  sheet: BudgetSheet,
  row: BudgetRow,
  operands: readonly Operand[],
): Result<Change, OperandRefusal> {
  const checked = checkOperands(sheet.rows, row, operands);
  if (!checked.ok) return checked;
  return ok({
    label: { key: 'setBudgetOperands', params: { name: row.label } },
    operations: updateRow('budgetRows', row, { operands: [...checked.value] }),
  });
}

/**
 * Takes a row away with its varav rows and their cells, and out of every sum that names it: a sum that went on naming
 * it would have no value. The label tells how many sums that was.
 */
export function deleteBudgetRow(sheet: BudgetSheet, row: BudgetRow): Change {
  const removed = sheet.rows.filter((other) => other.id === row.id || ownerId(other) === row.id);
  const ids = new Set<string>(removed.map(({ id }) => id));
  const sums = sheet.rows.filter(({ id, operands }) => !ids.has(id) && namesAny(operands, ids));
  const cells = sheet.placed.cells.flatMap((cell) =>
    cell !== null && ids.has(cell.rowId) ? [cell] : [],
  );
  return {
    label:
      sums.length === 0
        ? { key: 'deleteBudgetRow', params: { name: row.label } }
        : { key: 'deleteSummedBudgetRow', params: { name: row.label, count: sums.length } },
    operations: [
      ...sums.flatMap((sum) => withoutOperands(sum, ids)),
      ...cells.map((cell) => removeRow('budgetCells', cell)),
      ...removed.map((gone) => removeRow('budgetRows', gone)),
    ],
  };
}

/** The operations that take rows out of a sum. */
export function withoutOperands(sum: BudgetRow, ids: ReadonlySet<string>): readonly Operation[] {
  const operands = sum.operands.filter(({ rowId }) => !ids.has(rowId));
  return updateRow('budgetRows', sum, { operands });
}

/** True when a row on the list is one of those named. */
export function namesAny(operands: readonly Operand[], ids: ReadonlySet<string>): boolean {
  return operands.some(({ rowId }) => ids.has(rowId));
}

/** The row in its place, with the operands that this place suggests. */
function withGuess(
  sheet: BudgetSheet,
  placements: readonly Placed<BudgetRow>[],
  row: BudgetRow,
): BudgetRow {
  const positions = new Map<string, number>(
    placements.map((placed) => [placed.row.id, placed.position]),
  );
  const inPlace = (other: BudgetRow) => ({
    ...other,
    position: positions.get(other.id) ?? other.position,
  });
  const placed = inPlace(row);
  if (!isComputed(placed)) return placed;
  const rows = orderRows([...sheet.rows.map(inPlace), placed]);
  return { ...placed, operands: [...guessOperands(rows, placed)] };
}

function move({ row, position }: Placed<BudgetRow>): readonly Operation[] {
  return updateRow('budgetRows', row, { position });
}
