import { expect, test } from 'vitest';
import { savedMoment } from '#renderer/features/start/saved-moment.ts';
import { day, moment } from '#test/support/rows.ts';

test('savedMoment says today, yesterday or the day, in the time of the machine', () => {
  // 22.30 in UTC is half past midnight the next day in Sweden.
  const at = moment('2026-05-30T22:30:00.000Z');
  expect(savedMoment(at, day('2026-05-31'))).toBe('I dag kl. 00.30');
  expect(savedMoment(at, day('2026-06-01'))).toBe('I går kl. 00.30');
  expect(savedMoment(at, day('2026-06-02'))).toBe('31 maj 2026 kl. 00.30');
  expect(savedMoment(null, day('2026-06-02'))).toBe('Inte ändrad');
});
