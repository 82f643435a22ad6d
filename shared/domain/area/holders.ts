import type { IsoDate } from '../basics/dates.ts';
import { compareSwedish } from '../basics/swedish-order.ts';
import type { Holder } from './schema.ts';

type Period = Pick<Holder, 'from' | 'to'>;

/** Why a period was refused; an open end is always fine. */
export type PeriodError = 'ends-before-starts';

/** Checks that a period does not end before it starts. A single day is a period. */
export function checkPeriod({ from, to }: Period): PeriodError | null {
  return from !== null && to !== null && to < from ? 'ends-before-starts' : null;
}

/** True when the day lies in the period, first and last day included. */
export function coversDay({ from, to }: Period, day: IsoDate): boolean {
  return (from === null || from <= day) && (to === null || to >= day);
}

/** Those who hold a function on a day: most often one, at a handover two, at a vacancy none. */
export function holdersOn(
  holders: Iterable<Holder>,
  functionId: string,
  day: IsoDate,
): readonly Holder[] {
  return holdersOf(holders, functionId).filter((holder) => coversDay(holder, day));
}

/** All who hold or have held a function, the latest first. */
export function holdersOf(holders: Iterable<Holder>, functionId: string): readonly Holder[] {
  return [...holders].filter((holder) => holder.functionId === functionId).toSorted(byLatestStart);
}

function byLatestStart(left: Holder, right: Holder): number {
  return (
    compareStarts(right.from, left.from) ||
    compareSwedish(left.name, right.name) ||
    (left.id < right.id ? -1 : 1)
  );
}

/** An unknown start counts as the earliest. ISO days compare as text. */
function compareStarts(left: IsoDate | null, right: IsoDate | null): number {
  const [first, second] = [left ?? '', right ?? ''];
  if (first === second) return 0;
  return first < second ? -1 : 1;
}
