import { expect, test } from 'vitest';
import { describeGroup, describeReport, describeWhen } from '#shared/document/action-words.ts';
import { anAction } from '#test/support/actions.ts';
import { aPriority } from '#test/support/priorities.ts';
import { aRole, day } from '#test/support/rows.ts';

const when = (fields: Parameters<typeof anAction>[1]) => describeWhen(anAction('a', fields), 2026);

test('describeWhen writes days of the plan’s year without the year', () => {
  expect(when({ from: day('2026-03-01'), to: day('2026-06-30') })).toBe('1 mars–30 juni');
  expect(when({ from: day('2025-12-01'), to: day('2026-06-30') })).toBe('1 december 2025–30 juni');
});

test('describeWhen says what is known, and that nothing is', () => {
  expect(when({ from: day('2026-03-01') })).toBe('från 1 mars');
  expect(when({ to: day('2026-03-01') })).toBe('senast 1 mars');
  expect(when({ from: day('2026-03-01'), to: day('2026-03-01') })).toBe('1 mars');
  expect(when({ rhythm: 'monthly' })).toBe('varje månad');
  expect(when({ from: day('2026-03-01'), rhythm: 'weekly' })).toBe('från 1 mars, varje vecka');
  expect(when({})).toBe('ingen tid angiven');
});

test('describeReport says by when, or nothing', () => {
  expect(describeReport({ reportBy: day('2026-12-01') }, 2026)).toBe('redovisas senast 1 december');
  expect(describeReport({ reportBy: null }, 2026)).toBe('');
});

test('describeGroup names each kind of group, also what has no name of its own', () => {
  const headings = [
    { kind: 'priority', priority: aPriority('p', { heading: 'Trafik' }) },
    { kind: 'priority', priority: aPriority('p', { heading: ' ' }) },
    { kind: 'role', role: aRole('Chef') },
    { kind: 'quarter', year: 2026, quarter: 4 },
    { kind: 'noGoal' },
  ] as const;
  expect(headings.map(describeGroup)).toEqual([
    'Trafik',
    'Prioritering utan rubrik',
    'Chef',
    'Oktober–december 2026',
    'Utan mål',
  ]);
});
