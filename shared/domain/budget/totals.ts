import type { Formulas } from './formulas.ts';

/**
 * The amounts of a table by place, row by row: place = row × number of columns + column. Kronor, or hundredths of
 * årsarbetskrafter. `known` is 1 where there is an amount: typed, or computed from at least one that is; a difference from a frame only where there is a frame.
 */
export type Amounts = {
  readonly amounts: Float64Array;
  readonly known: Uint8Array;
};

/**
 * Computes every sum and difference of a table anew from its typed amounts. Whole numbers in doubles:
 * `compileFormulas` leaves out any sum that could leave the range where they are exact.
 */
export function computeTotals(formulas: Formulas, typed: Amounts, columns: number): Amounts {
  const totals = { amounts: typed.amounts.slice(), known: typed.known.slice() };
  for (const { row, operands, signs, frames } of formulas.steps) {
    for (const [term, operand] of operands.entries()) {
      addRow(totals, row * columns, operand * columns, columns, signs[term] ?? 1);
    }
    if (frames.length > 0) clearUnframed(totals, row, frames, columns);
  }
  return totals;
}

/** A frame that nobody has written is no frame of zero: what is left of it is not known. */
function clearUnframed(
  { amounts, known }: Amounts,
  row: number,
  frames: readonly number[],
  columns: number,
): void {
  for (let column = 0; column < columns; column += 1) {
    if (frames.some((frame) => known[frame * columns + column] === 1)) continue;
    amounts[row * columns + column] = 0;
    known[row * columns + column] = 0;
  }
}

/** The tight loop of the budget: see the figure in test/bench/budget.ts before making it prettier. */
function addRow(
  { amounts, known }: Amounts,
  target: number,
  source: number,
  columns: number,
  sign: number,
): void {
  for (let column = 0; column < columns; column += 1) {
    const to = target + column;
    const from = source + column;
    amounts[to] = (amounts[to] ?? 0) + sign * (amounts[from] ?? 0);
    known[to] = (known[to] ?? 0) | (known[from] ?? 0);
  }
}
