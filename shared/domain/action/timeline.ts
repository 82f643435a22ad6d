import type { IsoDate } from '../basics/dates.ts';
import type { Action } from './schema.ts';

const MONTHS = 12;

/**
 * Where an action lies on a scale of the year's months: 0 is the first of January, 12 the end of December. A bar may
 * go on beyond the year at either end; one without a last day goes on to the year's end and has `openEnd`.
 */
export type TimelineSpan = {
  readonly bar: {
    readonly start: number;
    readonly end: number;
    readonly startsBefore: boolean;
    readonly endsAfter: boolean;
    readonly openEnd: boolean;
  } | null;
  /** Where it is to be reported, on the same scale; null when that is not in the year. */
  readonly report: number | null;
};

/** How an action lies in a year. An end before its start is shown the right way round: the field itself says what is wrong. */
export function timelineSpan(
  action: Pick<Action, 'from' | 'to' | 'reportBy'>,
  year: number,
): TimelineSpan {
  const { reportBy } = action;
  return {
    bar: barOf(action, year),
    report: reportBy === null ? null : placeOfDay(reportBy, year),
  };
}

/** Where a day stands on the scale of a year's months; null for a day of another year. */
export function placeOfDay(day: IsoDate, year: number): number | null {
  return day.startsWith(`${year}-`) ? placeInYear(day, year) : null;
}

function barOf({ from, to }: Pick<Action, 'from' | 'to'>, year: number): TimelineSpan['bar'] {
  const [one, other] = [from ?? to, to ?? from];
  if (one === null || other === null) return null;
  const [first, last] = other < one ? [other, one] : [one, other];
  const openEnd = to === null;
  const start = placeInYear(first, year);
  const end = openEnd ? MONTHS : placeInYear(last, year, true);
  if (start >= MONTHS || end <= 0) return null;
  return {
    start: Math.max(0, start),
    end: Math.min(MONTHS, end),
    startsBefore: start < 0,
    endsAfter: end > MONTHS,
    openEnd,
  };
}

/** `evening` is the end of the day, else its morning. In whole parts of the month, so that its last evening is exactly its end. */
function placeInYear(day: IsoDate, year: number, evening = false): number {
  const [ownYear, month, date] = [day.slice(0, 4), day.slice(5, 7), day.slice(8, 10)].map(Number);
  if (ownYear === undefined || month === undefined || date === undefined) return 0;
  const days = new Date(Date.UTC(ownYear, month, 0)).getUTCDate();
  return (ownYear - year) * MONTHS + month - 1 + (evening ? date : date - 1) / days;
}
