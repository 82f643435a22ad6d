import { expect, test } from 'vitest';
import {
  daysBetween,
  formatLongDate,
  formatMoment,
  localDay,
  parseDate,
} from '#shared/domain/basics/dates.ts';
import { day, moment } from '#test/support/rows.ts';

test.each(['2026-05-31', '20260531', ' 2026-05-31 '])('reads %j as the last of May', (typed) => {
  expect(parseDate(typed)).toEqual({ ok: true, value: '2026-05-31' });
});

test.each([
  ['2025-02-30', 'no-such-day'],
  ['2026-13-01', 'no-such-day'],
  ['2026-00-10', 'no-such-day'],
  ['0000-01-01', 'year-out-of-range'],
  ['2400-01-01', 'year-out-of-range'],
  ['31/5 2026', 'not-a-date'],
  ['260531', 'not-a-date'],
  ['', 'not-a-date'],
])('refuses %j: %s', (typed, error) => {
  expect(parseDate(typed)).toEqual({ ok: false, error });
});

test('knows leap years', () => {
  expect(parseDate('2024-02-29').ok).toBe(true);
  expect(parseDate('2100-02-29').ok).toBe(false);
  expect(parseDate('2000-02-29').ok).toBe(true);
});

test('counts whole days, over the change to summer time as well', () => {
  expect(daysBetween(day('2026-03-28'), day('2026-03-30'))).toBe(2);
  expect(daysBetween(day('2026-06-30'), day('2026-06-01'))).toBe(-29);
});

test('writes a day as in running text', () => {
  expect(formatLongDate(day('2026-05-31'))).toBe('31 maj 2026');
});

test('tells the day of a moment where the user is', () => {
  // 23.30 UTC is the next day in Stockholm.
  expect(localDay(moment('2026-03-01T23:30:00.000Z'))).toBe('2026-03-02');
});

test('names the day of a moment only when it is not today', () => {
  const saved = moment('2026-03-02T13:02:00.000Z');
  expect(formatMoment(saved, day('2026-03-02'))).toBe('kl. 14.02');
  expect(formatMoment(saved, day('2026-03-05'))).toBe('2 mars 2026 kl. 14.02');
});
