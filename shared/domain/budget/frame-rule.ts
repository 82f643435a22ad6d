import { kronor, type Kronor } from '../basics/money.ts';
import { columnAt, kronorAt, rowAt } from './amount-at.ts';
import type { BudgetSheet } from './budget-sheet.ts';
import { isChangeColumn } from './change-columns.ts';
import type { FormulaStep } from './formulas.ts';
import type { BudgetColumn, BudgetRow } from './schema.ts';

/**
 * The result against the frame: anslag and tillåten anslagskredit together must cover the costs. Anslagssparande is
 * told beside it and does not widen the frame.
 */
export type FrameCheck = {
  readonly rule: 'frame';
  /** The result row, a difference with a frame row in it. */
  readonly rowId: BudgetRow['id'];
  readonly columnId: BudgetColumn['id'];
  readonly verdict: FrameVerdict;
  readonly frame: Kronor;
  /** What is left of the frame; negative is a deficit. */
  readonly balance: Kronor;
  readonly allowedCredit: Kronor | null;
  readonly savings: Kronor | null;
  /** The part of a deficit that no credit covers; zero unless the verdict is `exceeded`. */
  readonly uncovered: Kronor;
};

/**
 * `unknown-credit` only where it matters: without a deficit no credit is needed. `unknown-frame` where there are amounts
 * to hold against a frame and none is written.
 */
export type FrameVerdict =
  | 'within'
  | 'within-credit'
  | 'exceeded'
  | 'unknown-credit'
  | 'unknown-frame';

/** Each result row in each column that has an amount. */
export function checkFrames(sheet: BudgetSheet): readonly FrameCheck[] {
  return sheet.formulas.steps.flatMap((step) => {
    const row = sheet.rows[step.row];
    const isResult = row?.kind === 'difference' && row.measure === 'money';
    const frames = isResult ? framesOf(sheet, step) : [];
    return row === undefined || frames.length === 0 ? [] : checkResult(sheet, step, row, frames);
  });
}

type SignedRow = { readonly row: number; readonly sign: number };

function framesOf(sheet: BudgetSheet, { operands, signs }: FormulaStep): readonly SignedRow[] {
  return [...operands].flatMap((row, term) =>
    sheet.rows[row]?.kind === 'frame' ? [{ row, sign: signs[term] ?? 1 }] : [],
  );
}

function checkResult(
  sheet: BudgetSheet,
  step: FormulaStep,
  { id }: BudgetRow,
  frames: readonly SignedRow[],
): readonly FrameCheck[] {
  // A table may write costs − frame; then a positive result is the deficit.
  const direction = frames[0]?.sign ?? 1;
  return sheet.columns.flatMap((column, index) => {
    const result = kronorAt(sheet, step.row, index);
    const amounts = frames.flatMap(({ row, sign }) => {
      const amount = kronorAt(sheet, row, index);
      return amount === null ? [] : [direction * sign * amount];
    });
    if (isChangeColumn(column)) return [];
    if (amounts.length === 0) return unknownFrame(sheet, step, index);
    if (result === null) return [];
    const frame = amounts.reduce((sum, amount) => sum + amount, 0);
    const balance = kronor(direction * result);
    const { allowedCredit, savings } = column;
    return [
      {
        rule: 'frame' as const,
        rowId: id,
        columnId: column.id,
        frame: kronor(frame),
        balance,
        allowedCredit,
        savings,
        ...judgeBalance(balance, allowedCredit),
      },
    ];
  });
}

/** Nothing filled in at all is nothing to tell of. */
function unknownFrame(
  sheet: BudgetSheet,
  { row, operands }: FormulaStep,
  index: number,
): readonly FrameCheck[] {
  const column = columnAt(sheet, index);
  if (!operands.some((operand) => kronorAt(sheet, operand, index) !== null)) return [];
  const none = kronor(0);
  return [
    {
      rule: 'frame',
      rowId: rowAt(sheet, row).id,
      columnId: column.id,
      verdict: 'unknown-frame',
      frame: none,
      balance: none,
      allowedCredit: column.allowedCredit,
      savings: column.savings,
      uncovered: none,
    },
  ];
}

function judgeBalance(
  balance: Kronor,
  allowedCredit: Kronor | null,
): Pick<FrameCheck, 'verdict' | 'uncovered'> {
  const none = kronor(0);
  if (balance >= 0) return { verdict: 'within', uncovered: none };
  if (allowedCredit === null) return { verdict: 'unknown-credit', uncovered: none };
  const uncovered = Math.abs(balance) - allowedCredit;
  return uncovered > 0
    ? { verdict: 'exceeded', uncovered: kronor(uncovered) }
    : { verdict: 'within-credit', uncovered: none };
}
