import { expect, test } from 'vitest';
import { parseYear } from '#shared/domain/plan/plan-year.ts';

test('parseYear reads four digits', () => {
  expect(parseYear(' 2027 ')).toEqual({ ok: true, value: 2027 });
});

test.each(['', '27', '2027.5', '2 027', '20270', 'år 1'])(
  'parseYear refuses %j as no year',
  (input) => {
    expect(parseYear(input)).toEqual({ ok: false, error: 'not-a-year' });
  },
);

test.each(['0000', '1899', '2200'])('parseYear refuses %j as out of range', (input) => {
  expect(parseYear(input)).toEqual({ ok: false, error: 'out-of-range' });
});
