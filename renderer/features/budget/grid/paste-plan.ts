import type { CellEdit } from '#shared/change/budget-cell-changes.ts';
import type { AmountError } from '#shared/domain/basics/amounts.ts';
import { fail, ok, type Result } from '#shared/domain/basics/result.ts';
import type { BudgetSheet } from '#shared/domain/budget/budget-sheet.ts';
import { parseCell } from '#shared/domain/budget/cell-input.ts';
import { isChangeColumn } from '#shared/domain/budget/change-columns.ts';
import { areaCount, isAmount, type GridArea, type GridPoint } from './grid-area.ts';
import type { TextBlock } from './tsv.ts';

/** A pasted cell that stops the whole paste. `row` and `column` count in the pasted block, from 1. */
export type PasteProblem = {
  readonly row: number;
  readonly column: number;
  readonly input: string;
  readonly code: AmountError | 'outside' | 'computed-column' | 'heading';
};

/**
 * The edits that a pasted block asks for, from the top left corner of the selection; one single amount fills the whole
 * selection. All or nothing: a block of which half went in would have to be found and picked apart by hand.
 */
export function planPaste(
  sheet: BudgetSheet,
  selection: GridArea,
  block: TextBlock,
): Result<readonly CellEdit[], readonly PasteProblem[]> {
  const outcomes = spread(selection, block).map((cell) => planCell(sheet, cell));
  const problems = outcomes.flatMap((outcome) => (outcome.ok ? [] : [outcome.error]));
  if (problems.length > 0) return fail(problems);
  return ok(outcomes.flatMap((outcome) => (outcome.ok ? [outcome.value] : [])));
}

type PastedCell = {
  readonly input: string;
  readonly row: number;
  readonly column: number;
  readonly target: GridPoint;
};

function spread(selection: GridArea, block: TextBlock): readonly PastedCell[] {
  const { top, left, bottom, right } = selection;
  const [only] = block[0] ?? [];
  const isSingle = block.length === 1 && block[0]?.length === 1 && areaCount(selection) > 1;
  const source =
    isSingle && only !== undefined
      ? Array.from({ length: bottom - top + 1 }, () =>
          Array.from({ length: right - left + 1 }, () => only),
        )
      : block;
  return source.flatMap((texts, row) =>
    texts.map((input, column) => {
      const target = { row: top + row, column: left + column };
      return { input, row: row + 1, column: column + 1, target };
    }),
  );
}

function planCell(
  sheet: BudgetSheet,
  { input, row, column, target }: PastedCell,
): Result<CellEdit, PasteProblem> {
  const refuse = (code: PasteProblem['code']) => fail({ row, column, input, code });
  const [into, across] = [sheet.rows[target.row], sheet.columns[target.column - 1]];
  if (!isAmount(target)) return refuse('heading');
  if (into === undefined || across === undefined) return refuse('outside');
  if (isChangeColumn(across)) return refuse('computed-column');
  const parsed = parseCell(input, sheet.budget, into);
  if (!parsed.ok) return refuse(parsed.error);
  return ok({ rowId: into.id, columnId: across.id, amount: parsed.value });
}
