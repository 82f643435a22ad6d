import { expect, it } from 'vitest';
import { todayOf } from '#electron/headless/today-of.ts';

it('names the day where the machine is, not the day in Greenwich', () => {
  // The tests run in Swedish time: half past midnight on the second is still the first in UTC.
  expect(todayOf(new Date('2026-03-01T23:30:00Z'))).toBe('2026-03-02');
});
