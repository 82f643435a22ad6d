import { describe, expect, test } from 'vitest';
import { placeOfDay, timelineSpan } from '#shared/domain/action/timeline.ts';
import { anAction } from '#test/support/actions.ts';
import { day } from '#test/support/rows.ts';

const bar = (from: string | null, to: string | null) =>
  timelineSpan(
    anAction('a', { from: from === null ? null : day(from), to: to === null ? null : day(to) }),
    2026,
  ).bar;

const INSIDE = { startsBefore: false, endsAfter: false, openEnd: false };

describe('a bar', () => {
  test('goes from the morning of its first day to the evening of its last', () => {
    expect(bar('2026-01-01', '2026-12-31')).toEqual({ ...INSIDE, start: 0, end: 12 });
    expect(bar('2026-04-16', '2026-04-30')).toEqual({ ...INSIDE, start: 3.5, end: 4 });
  });

  test('is cut where the year begins and ends, and says so', () => {
    expect(bar('2025-07-01', '2027-03-31')).toEqual({
      start: 0,
      end: 12,
      startsBefore: true,
      endsAfter: true,
      openEnd: false,
    });
  });

  test('without a last day goes on to the end of the year', () => {
    expect(bar('2026-07-01', null)).toEqual({ ...INSIDE, start: 6, end: 12, openEnd: true });
  });

  test('with only a last day is that day', () => {
    const only = bar(null, '2026-04-30');
    expect(only?.start).toBeCloseTo(4 - 1 / 30);
    expect(only?.end).toBeCloseTo(4);
  });

  test('is none without days, or in another year', () => {
    expect([bar(null, null), bar('2025-01-01', '2025-12-31'), bar('2027-01-01', null)]).toEqual([
      null,
      null,
      null,
    ]);
  });

  test('with its days the wrong way round is shown the right way', () => {
    expect(bar('2026-12-31', '2026-01-01')).toEqual({ ...INSIDE, start: 0, end: 12 });
  });
});

test('the day of a report has its place when it is in the year', () => {
  const reported = (reportBy: string) =>
    timelineSpan(anAction('a', { reportBy: day(reportBy) }), 2026).report;
  expect([reported('2026-12-01'), reported('2025-12-01')]).toEqual([11, null]);
});

test('placeOfDay knows leap years', () => {
  expect(placeOfDay(day('2028-02-29'), 2028)).toBeCloseTo(1 + 28 / 29);
  expect(placeOfDay(day('2028-02-29'), 2027)).toBeNull();
});
