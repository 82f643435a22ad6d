import { describe, expect, it } from 'vitest';
import {
  exactAmount,
  formatAmount,
  isShownRounded,
  parseAmount,
  shownAmount,
} from '#shared/domain/basics/amounts.ts';
import { kronor } from '#shared/domain/basics/money.ts';
import { fail, ok } from '#shared/domain/basics/result.ts';

describe('parseAmount', () => {
  it.each([
    ['12500', 12_500],
    ['12 500', 12_500],
    ['12\u00A0500', 12_500],
    ['12\u202F500', 12_500],
    ['12\u2009500', 12_500],
    ['1 234 567', 1_234_567],
    ['  42 ', 42],
    ['-42', -42],
    ['\u221242', -42],
    ['\u2013 42', -42],
    ['0', 0],
    ['-0', 0],
    ['007', 7],
    ['12,00', 12],
  ])('reads %j as kronor', (input, expected) => {
    expect(parseAmount(input, 'kr')).toEqual(ok(expected));
  });

  it.each([
    ['12,5', 'tkr', 12_500],
    ['263 909', 'tkr', 263_909_000],
    ['42,4', 'mnkr', 42_400_000],
    ['\u221215,7', 'mnkr', -15_700_000],
    ['263,909', 'mnkr', 263_909_000],
    ['0,000001', 'mnkr', 1],
  ] as const)('reads %j in %s', (input, unit, expected) => {
    expect(parseAmount(input, unit)).toEqual(ok(expected));
  });

  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['10abc', 'not-a-number'],
    ['--5', 'not-a-number'],
    ['-', 'not-a-number'],
    ['1e9', 'not-a-number'],
    ['12,', 'not-a-number'],
    ['1,2,3', 'not-a-number'],
    ['.', 'not-a-number'],
    ['Infinity', 'not-a-number'],
    ['0x10', 'not-a-number'],
    ['1.234,5', 'ambiguous-dot'],
    ['3.933', 'ambiguous-dot'],
    ['12 5', 'misplaced-space'],
    ['1 2345', 'misplaced-space'],
    ['9'.repeat(30), 'too-large'],
    ['1 000 000 000 000', 'too-large'],
    ['12,5', 'too-precise'],
  ])('refuses %j with %s', (input, code) => {
    expect(parseAmount(input, 'kr')).toEqual(fail(code));
  });

  it('refuses parts of a krona in every unit', () => {
    expect(parseAmount('1,0005', 'tkr')).toEqual(fail('too-precise'));
    expect(parseAmount('1,0000005', 'mnkr')).toEqual(fail('too-precise'));
  });
});

describe('formatAmount', () => {
  it.each([
    [264_900_000, 'mnkr', 1, '264,9'],
    [-1_000_000, 'mnkr', 1, '\u22121,0'],
    [0, 'mnkr', 1, '0,0'],
    [263_909_000, 'mnkr', 1, '263,9'],
    [263_909_000, 'tkr', 0, '263\u00A0909'],
    [1_234_567_890, 'kr', 0, '1\u00A0234\u00A0567\u00A0890'],
    [-999, 'kr', 0, '\u2212999'],
    [12, 'kr', 2, '12,00'],
    [1_250, 'tkr', 3, '1,250'],
    [400, 'tkr', 2, '0,40'],
  ] as const)('writes %d kr in %s with %d decimals as %j', (amount, unit, decimals, expected) => {
    expect(formatAmount(kronor(amount), unit, decimals)).toBe(expected);
  });

  it('rounds halves away from zero, and what rounds to zero has no sign', () => {
    const shown = [50_000, 49_999, -50_000, -49_999].map((amount) =>
      formatAmount(kronor(amount), 'mnkr', 1),
    );
    expect(shown).toEqual(['0,1', '0,0', '\u22120,1', '0,0']);
  });
});

describe('an amount that is shown rounded', () => {
  it('says so, and tells what is shown', () => {
    const amount = kronor(263_909_000);
    expect(isShownRounded(amount, 'mnkr', 1)).toBe(true);
    expect(shownAmount(amount, 'mnkr', 1)).toBe(263_900_000);
    expect(isShownRounded(amount, 'mnkr', 3)).toBe(false);
    expect(isShownRounded(amount, 'kr', 2)).toBe(false);
    expect(isShownRounded(kronor(-16_000_000), 'mnkr', 1)).toBe(false);
  });

  it('is edited with all its decimals', () => {
    expect(exactAmount(kronor(263_909_000), 'mnkr')).toBe('263,909');
    expect(exactAmount(kronor(-16_000_000), 'mnkr')).toBe('\u221216');
    expect(exactAmount(kronor(0), 'tkr')).toBe('0');
  });

  it('is told exactly, with as many decimals as its neighbours at least', () => {
    expect(exactAmount(kronor(9_000), 'mnkr', 1)).toBe('0,009');
    expect(exactAmount(kronor(1_000_000), 'mnkr', 1)).toBe('1,0');
  });
});
