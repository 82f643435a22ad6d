import { fail, ok, type Result } from '#shared/domain/basics/result.ts';
import type { BudgetSheet } from '#shared/domain/budget/budget-sheet.ts';
import { guessOperands } from '#shared/domain/budget/operand-rules.ts';
import { ownerAmong, placeRow, siblingsUnder } from '#shared/domain/budget/row-moves.ts';
import { isComputed, ownerId } from '#shared/domain/budget/row-order.ts';
import type { BudgetRow, RowKind, RowMeasure } from '#shared/domain/budget/schema.ts';
import { namesAny, withoutOperands } from './budget-row-changes.ts';
import type { Change, Operation } from './change.ts';
import { updateRow } from './operations.ts';

/** Why a row cannot become another kind, or be counted in another measure. */
export type RowKindRefusal = 'nothing-above';
export type RowMeasureRefusal = 'has-amounts';

/**
 * Makes a row another kind. Nothing typed is lost: an amount in a row that becomes a sum is kept as the total stated
 * for it, and comes back when the row is typed again. A row that becomes varav goes under the row above it, its own
 * varav rows with it, and out of every sum.
 */
export function setBudgetRowKind(
  sheet: BudgetSheet,
  row: BudgetRow,
  kind: RowKind,
): Result<Change, RowKindRefusal> {
  const label = { key: 'setBudgetRowKind', params: { name: row.label } } as const;
  if (kind === row.kind) return ok({ label, operations: [] });
  if (kind !== 'ofWhich') {
    return ok({
      label,
      operations: [...toOwnRow(sheet, row, kind), ...flipAmounts(sheet, row, kind)],
    });
  }
  const owner = ownerAbove(sheet, row);
  if (owner === null) return fail('nothing-above');
  return ok({
    label,
    operations: [...toOfWhich(sheet, row, owner), ...flipAmounts(sheet, row, kind)],
  });
}

/** Counts a row, and its varav rows, in another measure. Refused while any of them has amounts: 12,5 mnkr is no staff. */
export function setBudgetRowMeasure(
  sheet: BudgetSheet,
  row: BudgetRow,
  measure: RowMeasure,
): Result<Change, RowMeasureRefusal> {
  const family = sheet.rows.filter((other) => other.id === row.id || ownerId(other) === row.id);
  const ids = new Set<string>(family.map(({ id }) => id));
  const hasAmounts = sheet.placed.cells.some(
    (cell) =>
      cell !== null && ids.has(cell.rowId) && (cell.amount !== null || cell.controlAmount !== null),
  );
  if (hasAmounts) return fail('has-amounts');
  return ok({
    label: { key: 'setBudgetRowMeasure', params: { name: row.label } },
    operations: [
      ...outOfSums(sheet, ids),
      ...family.flatMap((member) => updateRow('budgetRows', member, { measure, operands: [] })),
    ],
  });
}

function toOwnRow(sheet: BudgetSheet, row: BudgetRow, kind: RowKind): readonly Operation[] {
  const bare = { ...row, kind, parentRowId: null };
  const becomesComputed = isComputed(bare) && !isComputed(row);
  const operands = becomesComputed
    ? [...guessOperands(sheet.rows, row)]
    : isComputed(bare)
      ? row.operands
      : [];
  const patch = { kind, parentRowId: null, operands };
  const owner = ownerAmong(sheet.rows, row);
  if (owner === null) return updateRow('budgetRows', row, patch);
  const index = siblingsUnder(sheet.rows, null).findIndex(({ id }) => id === owner) + 1;
  return placeRow(sheet.rows, bare, { ownerId: null, index }).flatMap(({ row: placed, position }) =>
    placed === bare
      ? updateRow('budgetRows', row, { ...patch, position })
      : updateRow('budgetRows', placed, { position }),
  );
}

function toOfWhich(
  sheet: BudgetSheet,
  row: BudgetRow,
  owner: BudgetRow['id'],
): readonly Operation[] {
  const followers = sheet.rows.filter((other) => ownerId(other) === row.id);
  return [
    ...outOfSums(sheet, new Set([row.id])),
    ...updateRow('budgetRows', row, { kind: 'ofWhich', parentRowId: owner, operands: [] }),
    ...followers.flatMap((follower) => updateRow('budgetRows', follower, { parentRowId: owner })),
  ];
}

/** The nearest row above that can have varav rows. */
function ownerAbove(sheet: BudgetSheet, row: BudgetRow): BudgetRow['id'] | null {
  const at = sheet.rows.findIndex(({ id }) => id === row.id);
  return sheet.rows.slice(0, at).findLast(({ kind }) => kind !== 'ofWhich')?.id ?? null;
}

function outOfSums(sheet: BudgetSheet, ids: ReadonlySet<string>): readonly Operation[] {
  return sheet.rows
    .filter(({ id, operands }) => !ids.has(id) && namesAny(operands, ids))
    .flatMap((sum) => withoutOperands(sum, ids));
}

/** Moves typed amounts to where the new kind keeps them: a computed row's are stated totals. */
function flipAmounts(sheet: BudgetSheet, row: BudgetRow, kind: RowKind): readonly Operation[] {
  const becomesComputed = isComputed({ ...row, kind });
  if (becomesComputed === isComputed(row)) return [];
  const cells = sheet.placed.cells.flatMap((cell) => (cell?.rowId === row.id ? [cell] : []));
  return cells.flatMap((cell) =>
    updateRow(
      'budgetCells',
      cell,
      becomesComputed
        ? { amount: null, controlAmount: cell.controlAmount ?? cell.amount }
        : { amount: cell.amount ?? cell.controlAmount, controlAmount: null },
    ),
  );
}
