import { describe, expect, it } from 'vitest';
import { possibleSlips, type SlipKind } from '#shared/domain/budget/typing-slips.ts';

function meantBy(kind: SlipKind, typed: number, digits = 1): readonly number[] {
  return possibleSlips(typed, digits).flatMap((slip) => (slip.kind === kind ? [slip.meant] : []));
}

describe('possibleSlips', () => {
  it('turns the sign', () => {
    expect(meantBy('sign', -160)).toEqual([160]);
  });

  it('shifts the decimal comma, and to the right only where no digit is lost', () => {
    expect(meantBy('decimal-shift', 424)).toEqual([4_240, 42_400, 424_000]);
    expect(meantBy('decimal-shift', -1_500)).toEqual([-15_000, -150, -150_000, -15, -1_500_000]);
  });

  it('swaps neighbouring digits', () => {
    expect(meantBy('transposition', 1_224)).toEqual([2_124, 1_242]);
    expect(meantBy('transposition', -54)).toEqual([-45]);
  });

  it('changes one digit, and never the length of the number', () => {
    const meant = meantBy('digit', 42);
    expect(meant).toHaveLength(8 + 9);
    expect(meant).toEqual(expect.arrayContaining([12, 92, 40, 49]));
    expect(meant).not.toContain(2);
  });

  it('reads 4 tenths as 0,4, where the zero can be the wrong digit', () => {
    expect(meantBy('digit', 4, 2)).toContain(14);
    expect(meantBy('transposition', 4, 2)).toEqual([40]);
  });

  it('never proposes what was typed', () => {
    expect(possibleSlips(0, 2).map(({ meant }) => meant)).not.toContain(0);
    expect(possibleSlips(11, 1).map(({ meant }) => meant)).not.toContain(11);
  });
});
