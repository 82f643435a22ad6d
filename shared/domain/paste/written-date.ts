import { parseDate, type IsoDate } from '../basics/dates.ts';
import type { Alternative, Question, Reading } from './cell.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
/** A month's name, whole or cut: "november", "nov.", "sept". */
const MONTH =
  '(jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)(?:uari|ruari|s|il|i|usti|t|tember|ober|ember)?\\.?';

const ISO_DAY = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/;
const NAMED_DAY = new RegExp(`^(?:den )?(\\d{1,2}):?[ae]?\\.? ${MONTH},? (\\d{4})$`, 'i');
/** "1/11 2013" and "1/11-2013" are written with the day first in Swedish; with two slashes nobody knows. */
const SLASHED_DAY = /^(\d{1,2})\/(\d{1,2})[ -](\d{4})$/;
const OPEN_ORDER = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/;
const ISO_MONTH = /^(\d{4})-(\d{2})$/;
const MONTH_FIRST = new RegExp(`^${MONTH},? (\\d{4})$`, 'i');
const YEAR_FIRST = new RegExp(`^(\\d{4}),? ${MONTH}$`, 'i');
/** What spreadsheets make of a month: "nov-13". */
const SHORT_MONTH = new RegExp(`^${MONTH}-(\\d{2})$`, 'i');

/** What a cell that looks like a day or a month says; a day that no calendar has is text. Null when it looks like neither. */
export function readWrittenDate(text: string): Reading | Question | null {
  const day = readDay(text);
  if (day !== null) return day;
  const month = readMonth(text);
  return month === null ? null : monthQuestion(month.year, month.month);
}

/** A month without its day: the last day is proposed first, since an outcome is counted when the month is over. */
export function monthQuestion(year: number, month: number): Question | null {
  const alternatives = [
    dayAlternative('last-day', year, month, lastDay(year, month)),
    dayAlternative('first-day', year, month, 1),
  ].flatMap((alternative) => alternative ?? []);
  return alternatives.length === 0 ? null : { reason: 'month', alternatives };
}

const DAY_IN_WORDS = new RegExp(`(\\d{1,2}) ${MONTH},? (\\d{4})(?!\\d)`, 'i');
/** "Nivå 2013 (1 november)": the year first, the day in brackets. */
const YEAR_AND_DAY = new RegExp(`(\\d{4}) ?\\(?(?:den )?(\\d{1,2}) ${MONTH}`, 'i');
const ISO_IN_WORDS = /(\d{4})-(\d{2})-(\d{2})(?!\d)/;
const MONTH_IN_WORDS = new RegExp(`(?:^|[^a-zåäö])${MONTH},? (\\d{4})(?!\\d)`, 'i');
const YEAR_IN_WORDS = new RegExp(`(?:^|\\D)(\\d{4}),? ${MONTH}(?![a-zåäö])`, 'i');

/** The day or month that a heading or a sentence names: "Nivå 2013 (1 november)", "Utfall december 2012". Null for none. */
export function findDateInWords(text: string): Reading | Question | null {
  const iso = ISO_IN_WORDS.exec(text);
  if (iso !== null) return dayOrNull(iso[1], iso[2], iso[3]);
  const named = DAY_IN_WORDS.exec(text);
  if (named !== null) return dayOrNull(named[3], monthNumber(named[2] ?? ''), named[1]);
  const bracketed = YEAR_AND_DAY.exec(text);
  if (bracketed !== null)
    return dayOrNull(bracketed[1], monthNumber(bracketed[3] ?? ''), bracketed[2]);
  const [monthFirst, yearFirst] = [MONTH_IN_WORDS.exec(text), YEAR_IN_WORDS.exec(text)];
  const [name, year] =
    monthFirst === null ? [yearFirst?.[2], yearFirst?.[1]] : [monthFirst[1], monthFirst[2]];
  const month = monthNumber(name ?? '');
  return year === undefined || month === null ? null : monthQuestion(Number(year), month);
}

function dayOrNull(
  year: string | undefined,
  month: string | number | null | undefined,
  day: string | undefined,
): Reading | null {
  const date = toDate(Number(year), Number(month), Number(day));
  return date === null ? null : { kind: 'date', date };
}

/** The month (1–12) of a Swedish name, whole or cut; null for another word. */
function monthNumber(name: string): number | null {
  const index = MONTHS.indexOf(name.slice(0, 3).toLowerCase());
  return index === -1 ? null : index + 1;
}

function readDay(text: string): Reading | Question | null {
  const iso = ISO_DAY.exec(text);
  if (iso !== null) return dayOrText(text, iso[1], iso[2], iso[3]);
  const named = NAMED_DAY.exec(text);
  if (named !== null) return dayOrText(text, named[3], monthNumber(named[2] ?? ''), named[1]);
  const slashed = SLASHED_DAY.exec(text);
  if (slashed !== null) return dayOrText(text, slashed[3], slashed[2], slashed[1]);
  const open = OPEN_ORDER.exec(text);
  return open === null
    ? null
    : openOrder(text, [Number(open[1]), Number(open[2]), Number(open[3])]);
}

/** "31.12.2013" can be read one way only; "1.11.2013" in two. */
function openOrder(
  text: string,
  [one, other, year]: readonly [number, number, number],
): Reading | Question {
  const alternatives = [
    dayAlternative('day-first', year, other, one),
    dayAlternative('month-first', year, one, other),
  ].flatMap((alternative) => alternative ?? []);
  const [only, second] = alternatives;
  if (only === undefined) return { kind: 'text', text };
  return second === undefined || one === other
    ? only.readings[0]
    : { reason: 'day-order', alternatives };
}

function readMonth(text: string): { readonly year: number; readonly month: number } | null {
  const iso = ISO_MONTH.exec(text);
  if (iso !== null) return { year: Number(iso[1]), month: Number(iso[2]) };
  const first = MONTH_FIRST.exec(text) ?? SHORT_MONTH.exec(text);
  const [name, written] = first === null ? afterYear(text) : [first[1], first[2]];
  const month = monthNumber(name ?? '');
  if (written === undefined || month === null) return null;
  return { year: written.length === 2 ? 2000 + Number(written) : Number(written), month };
}

function afterYear(text: string): readonly [string | undefined, string | undefined] {
  const match = YEAR_FIRST.exec(text);
  return [match?.[2], match?.[1]];
}

function dayOrText(
  text: string,
  year: string | undefined,
  month: string | number | null | undefined,
  day: string | undefined,
): Reading {
  const date = toDate(Number(year), Number(month), Number(day));
  return date === null ? { kind: 'text', text } : { kind: 'date', date };
}

function dayAlternative(
  rule: Alternative['rule'],
  year: number,
  month: number,
  day: number,
): Alternative | null {
  const date = toDate(year, month, day);
  return date === null ? null : { rule, readings: [{ kind: 'date', date }] };
}

function toDate(year: number, month: number, day: number): IsoDate | null {
  const two = (part: number) => String(part).padStart(2, '0');
  const parsed = parseDate(`${year}-${two(month)}-${two(day)}`);
  return parsed.ok ? parsed.value : null;
}

/** The number of the last day; day 0 of the month after is that day. */
function lastDay(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
