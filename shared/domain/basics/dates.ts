import { z } from 'zod';
import { fail, ok, type Result } from './result.ts';

const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;
const DAYS_PER_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Why a date was refused: not written as YYYY-MM-DD, no such day in the calendar, or outside 1900–2199. */
export type DateError = 'not-a-date' | 'no-such-day' | 'year-out-of-range';

/** A calendar day, "2026-05-31". No time and no zone: a deadline is a day in Sweden. */
export const isoDateSchema = z
  .string()
  .refine((text) => checkDate(text) === null)
  .brand<'IsoDate'>();
export type IsoDate = z.infer<typeof isoDateSchema>;

/** A moment in UTC, "2026-05-31T12:02:07.123Z". */
export const isoDateTimeSchema = z.iso.datetime().brand<'IsoDateTime'>();
export type IsoDateTime = z.infer<typeof isoDateTimeSchema>;

/** A plan year. */
export const yearSchema = z.int().min(FIRST_YEAR).max(LAST_YEAR);

/** Reads a day as a person types it: 2026-05-31 and 20260531 are taken, anything else is refused with a reason. */
export function parseDate(input: string): Result<IsoDate, DateError> {
  const text = input.trim().replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3');
  const error = checkDate(text);
  // The text has just been checked to be a calendar day, which is all the brand promises.
  return error === null ? ok(text as IsoDate) : fail(error);
}

/** Whole days from one day to another; negative when `to` lies before `from`. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((utcMillis(to) - utcMillis(from)) / 86_400_000);
}

/** Writes a day in running text: "31 maj 2026". */
export function formatLongDate(date: IsoDate): string {
  return longDate.format(new Date(`${date}T12:00:00Z`));
}

const longDate = new Intl.DateTimeFormat('sv-SE', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** Writes a day where the year is understood: "31 maj" in that year, "31 maj 2027" in any other. */
export function formatDayIn(year: number, date: IsoDate): string {
  const long = formatLongDate(date);
  return date.startsWith(`${year}-`) ? long.slice(0, -5) : long;
}

/** Writes a moment as a clock time in the machine's zone, the Swedish way: "14.02". */
export function formatClock(moment: IsoDateTime): string {
  return clock.format(new Date(moment)).replace(':', '.');
}

const clock = new Intl.DateTimeFormat('sv-SE', { hour: '2-digit', minute: '2-digit' });

/** The day of a moment where the user is: the machine's zone, not UTC. */
export function localDay(moment: IsoDateTime): IsoDate {
  // sv-SE writes a day as YYYY-MM-DD, and a moment's day is one of the calendar.
  return localDate.format(new Date(moment)) as IsoDate;
}

const localDate = new Intl.DateTimeFormat('sv-SE', {
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** A moment as one says it today: "kl. 14.02", or with its day when that is another: "1 mars 2026 kl. 14.02". */
export function formatMoment(moment: IsoDateTime, today: IsoDate): string {
  const day = localDay(moment);
  const time = `kl. ${formatClock(moment)}`;
  return day === today ? time : `${formatLongDate(day)} ${time}`;
}

function checkDate(text: string): DateError | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return 'not-a-date';
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (year < FIRST_YEAR || year > LAST_YEAR) return 'year-out-of-range';
  return day >= 1 && day <= daysInMonth(year, month) ? null : 'no-such-day';
}

function daysInMonth(year: number, month: number): number {
  const leapDay = month === 2 && isLeapYear(year) ? 1 : 0;
  return (DAYS_PER_MONTH[month - 1] ?? 0) + leapDay;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function utcMillis(date: IsoDate): number {
  return Date.parse(`${date}T00:00:00Z`);
}
