import { describe, expect, test } from 'vitest';
import { checkPeriod, coversDay, holdersOf, holdersOn } from '#shared/domain/area/holders.ts';
import { aHolder, day } from '#test/support/rows.ts';

describe('checkPeriod', () => {
  test('refuses a period that ends before it starts', () => {
    expect(checkPeriod({ from: day('2026-03-02'), to: day('2026-03-01') })).toBe(
      'ends-before-starts',
    );
  });

  test('takes a single day and open ends', () => {
    expect(checkPeriod({ from: day('2026-03-01'), to: day('2026-03-01') })).toBeNull();
    expect(checkPeriod({ from: day('2026-03-01'), to: null })).toBeNull();
    expect(checkPeriod({ from: null, to: day('2026-03-01') })).toBeNull();
  });
});

test('coversDay counts the first and the last day', () => {
  const period = { from: day('2026-01-01'), to: day('2026-01-31') };
  expect(
    ['2025-12-31', '2026-01-01', '2026-01-31', '2026-02-01'].map((on) =>
      coversDay(period, day(on)),
    ),
  ).toEqual([false, true, true, false]);
});

describe('holdersOn', () => {
  const holders = [
    aHolder('first', 'chef', { to: day('2026-03-31') }),
    aHolder('second', 'chef', { from: day('2026-03-31') }),
    aHolder('other', 'samordnare'),
  ];

  test('finds both at a handover, one before and after it', () => {
    const on = (text: string) => holdersOn(holders, 'chef', day(text)).map(({ id }) => id);
    expect(on('2026-03-30')).toEqual(['first']);
    expect(on('2026-03-31')).toEqual(['second', 'first']);
    expect(on('2026-04-01')).toEqual(['second']);
  });

  test('finds nobody in a vacancy', () => {
    expect(
      holdersOn([aHolder('gone', 'chef', { to: day('2025-12-31') })], 'chef', day('2026-01-01')),
    ).toEqual([]);
  });
});

test('holdersOf puts the latest first and an unknown start last', () => {
  const holders = [
    aHolder('unknown', 'chef'),
    aHolder('old', 'chef', { from: day('2020-01-01') }),
    aHolder('new', 'chef', { from: day('2024-01-01') }),
  ];
  expect(holdersOf(holders, 'chef').map(({ id }) => id)).toEqual(['new', 'old', 'unknown']);
});
