import { describe, expect, it } from 'vitest';
import { formatFte, fte, parseFte } from '#shared/domain/basics/fte.ts';
import { fail, ok } from '#shared/domain/basics/result.ts';

describe('årsarbetskrafter', () => {
  it('are read in hundredths', () => {
    expect(parseFte('45')).toEqual(ok(4_500));
    expect(parseFte('12,25')).toEqual(ok(1_225));
  });

  it.each([
    ['12,255', 'too-precise'],
    ['1.5', 'ambiguous-dot'],
    ['1 000 000', 'too-large'],
    ['tio', 'not-a-number'],
  ])('are refused when written %j', (input, code) => {
    expect(parseFte(input)).toEqual(fail(code));
  });

  it('are written with one decimal, or two where it takes two', () => {
    expect([4_500, 1_250, 1_225, -50].map((hundredths) => formatFte(fte(hundredths)))).toEqual([
      '45,0',
      '12,5',
      '12,25',
      '\u22120,5',
    ]);
  });

  it('are whole hundredths or a bug', () => {
    expect(() => fte(0.5)).toThrow(RangeError);
  });
});
