import { describe, expect, it } from 'vitest';
import { fail, ok } from '#shared/domain/basics/result.ts';
import { parseCell } from '#shared/domain/budget/cell-input.ts';

const budget = { displayUnit: 'mnkr' } as const;

describe('parseCell', () => {
  it('reads an amount in the unit of the table', () => {
    expect(parseCell('43,4', budget, { measure: 'money' })).toEqual(ok(43_400_000));
  });

  it('reads årsarbetskrafter in rows of those', () => {
    expect(parseCell('45,5', budget, { measure: 'fte' })).toEqual(ok(4_550));
  });

  it.each(['', '  ', '-', '\u2013', ' \u2212 '])('takes %j for no amount', (input) => {
    expect(parseCell(input, budget, { measure: 'money' })).toEqual(ok(null));
  });

  it('refuses what is not a number, in either measure', () => {
    expect(parseCell('10abc', budget, { measure: 'money' })).toEqual(fail('not-a-number'));
    expect(parseCell('1.5', budget, { measure: 'fte' })).toEqual(fail('ambiguous-dot'));
  });
});
