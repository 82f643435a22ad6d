import type { Change } from '#shared/change/change.ts';
import {
  addBudgetRow,
  deleteBudgetRow,
  setOperands,
  stepBudgetRow,
} from '#shared/change/budget-row-changes.ts';
import { setBudgetRowKind, setBudgetRowMeasure } from '#shared/change/budget-row-kind-changes.ts';
import { budgetRowIdSchema } from '#shared/domain/basics/ids.ts';
import type { Result } from '#shared/domain/basics/result.ts';
import type { BudgetSheet } from '#shared/domain/budget/budget-sheet.ts';
import { placeOfRow, siblingsUnder, type RowPlace } from '#shared/domain/budget/row-moves.ts';
import type { BudgetRow, Operand, RowKind, RowMeasure } from '#shared/domain/budget/schema.ts';
import { text } from '#shared/text/text.ts';
import { notifyFailure } from '#renderer/platform/notify.ts';
import { usePorts } from '#renderer/platform/ports.tsx';
import { useDispatch } from '#renderer/platform/workspace.tsx';

const words = text.budget.rows;

/** What can be done with the rows of a table. Each is one edit; a refusal is told in words. */
export type RowCommands = {
  /** Adds a row after another row of the same level, or last. */
  readonly addAfter: (row: BudgetRow | null, kind: RowKind, measure?: RowMeasure) => void;
  readonly addBefore: (row: BudgetRow) => void;
  readonly addOfWhich: (row: BudgetRow) => void;
  readonly step: (row: BudgetRow, step: 'up' | 'down') => void;
  readonly setKind: (row: BudgetRow, kind: RowKind) => void;
  readonly setMeasure: (row: BudgetRow, measure: RowMeasure) => void;
  readonly setOperands: (row: BudgetRow, operands: readonly Operand[]) => void;
  readonly remove: (row: BudgetRow) => void;
};

/** `onAdded` is told of each new row, so that its name can be written at once. */
export function useRowCommands(
  sheet: BudgetSheet,
  onAdded: (id: BudgetRow['id'], name: string) => void,
): RowCommands {
  const dispatch = useDispatch();
  const { newId } = usePorts();

  function tryTo<Code extends keyof typeof words.refusals>(change: Result<Change, Code>): void {
    if (change.ok) dispatch(change.value);
    else notifyFailure(words.refusals[change.error]);
  }

  function add(kind: RowKind, measure: RowMeasure, place: RowPlace): void {
    const id = budgetRowIdSchema.parse(newId());
    const label = measure === 'fte' ? words.newFte : words.newNames[kind];
    if (dispatch(addBudgetRow(sheet, { id, kind, label, measure, place }))) onAdded(id, label);
  }

  return {
    addAfter: (row, kind, measure = 'money') => add(kind, measure, placeAfter(sheet, row)),
    addBefore: (row) => add('line', row.measure, placeOfRow(sheet.rows, row)),
    addOfWhich: (row) => add('ofWhich', row.measure, placeUnder(sheet, row)),
    step: (row, step) => tryTo(stepBudgetRow(sheet, row, step)),
    setKind: (row, kind) => tryTo(setBudgetRowKind(sheet, row, kind)),
    setMeasure: (row, measure) => tryTo(setBudgetRowMeasure(sheet, row, measure)),
    setOperands(row, operands) {
      const change = setOperands(sheet, row, operands);
      if (change.ok) dispatch(change.value);
      else notifyFailure(text.budget.operands.refusals[change.error.code]);
    },
    remove: (row) => void dispatch(deleteBudgetRow(sheet, row)),
  };
}

function placeAfter({ rows }: BudgetSheet, row: BudgetRow | null): RowPlace {
  if (row === null) return { ownerId: null, index: siblingsUnder(rows, null).length };
  const { ownerId, index } = placeOfRow(rows, row);
  return { ownerId, index: index + 1 };
}

/** Last among the varav rows of a row; those of its own row when it is a varav row itself. */
function placeUnder({ rows }: BudgetSheet, row: BudgetRow): RowPlace {
  const ownerId = row.kind === 'ofWhich' ? row.parentRowId : row.id;
  return { ownerId, index: siblingsUnder(rows, ownerId).length };
}
