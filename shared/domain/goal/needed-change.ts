import { quantity, type Quantity } from '../basics/quantity.ts';
import { ratioOf } from '../basics/ratio.ts';

/** A change in amount, and in tenths of a per cent of what it starts from; null from zero, where no per cent exists. */
export type ValueChange = {
  readonly amount: Quantity;
  readonly tenthsOfPercent: number | null;
};

/** The change from one value to another: from 1 283 to 600 it is −683 and −53,2 % (seed 001, ärendebalans). */
export function changeBetween(from: Quantity, to: Quantity): ValueChange {
  return {
    amount: quantity(to - from),
    tenthsOfPercent: from === 0 ? null : ratioOf(to - from, Math.abs(from), 1000),
  };
}
