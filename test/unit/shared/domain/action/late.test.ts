import { describe, expect, test } from 'vitest';
import { isFinished, isLate, passedDays } from '#shared/domain/action/late.ts';
import { actionStatusSchema } from '#shared/domain/action/schema.ts';
import { anAction } from '#test/support/actions.ts';
import { day } from '#test/support/rows.ts';

const may = day('2026-05-31');

describe('an action is late', () => {
  test('from the day after its end, or after the day it was to be reported', () => {
    expect(isLate(anAction('a', { to: may }), may)).toBe(false);
    expect(isLate(anAction('a', { to: may }), day('2026-06-01'))).toBe(true);
    expect(isLate(anAction('a', { reportBy: may }), day('2026-06-01'))).toBe(true);
  });

  test('never without a day', () => {
    expect(isLate(anAction('a', { from: may }), day('2027-06-01'))).toBe(false);
  });

  test('unless it is done or dropped; a paused one still waits', () => {
    const late = actionStatusSchema.options.filter((status) =>
      isLate(anAction('a', { to: may, status }), day('2026-06-01')),
    );
    expect(late).toEqual(['planned', 'ongoing', 'paused']);
    expect(actionStatusSchema.options.filter(isFinished)).toEqual(['done', 'dropped']);
  });
});

test('passedDays tells which days have passed', () => {
  const action = anAction('a', { to: may, reportBy: day('2026-06-15') });
  expect(passedDays(action, day('2026-06-01'))).toEqual(['to']);
  expect(passedDays(action, day('2026-07-01'))).toEqual(['to', 'reportBy']);
});
