import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  exactAmount,
  formatAmount,
  isShownRounded,
  MAX_AMOUNT,
  parseAmount,
  shownAmount,
  shownStep,
} from '#shared/domain/basics/amounts.ts';
import { formatFte, fte, parseFte } from '#shared/domain/basics/fte.ts';
import { kronor, type MoneyUnit } from '#shared/domain/basics/money.ts';
import { ok } from '#shared/domain/basics/result.ts';

const amounts = fc.integer({ min: -MAX_AMOUNT, max: MAX_AMOUNT }).map(kronor);
const units = fc.constantFrom<MoneyUnit>('kr', 'tkr', 'mnkr');
const decimalCounts = fc.integer({ min: 0, max: 3 });

describe('amounts as text', () => {
  it('read back as themselves when written exactly', () => {
    fc.assert(
      fc.property(amounts, units, (amount, unit) => {
        expect(parseAmount(exactAmount(amount, unit), unit)).toEqual(ok(amount));
      }),
    );
  });

  it('read back as what is shown when written with few decimals', () => {
    fc.assert(
      fc.property(amounts, units, decimalCounts, (amount, unit, decimals) => {
        const shown = shownAmount(amount, unit, decimals);
        fc.pre(Math.abs(shown) <= MAX_AMOUNT);
        expect(parseAmount(formatAmount(amount, unit, decimals), unit)).toEqual(ok(shown));
        expect(shown === amount).toBe(!isShownRounded(amount, unit, decimals));
      }),
    );
  });

  it('never show more than half a step from the truth', () => {
    fc.assert(
      fc.property(amounts, units, decimalCounts, (amount, unit, decimals) => {
        const error = Math.abs(shownAmount(amount, unit, decimals) - amount);
        expect(error * 2).toBeLessThanOrEqual(shownStep(unit, decimals));
      }),
    );
  });

  it('answer with a value or a code for any text at all', () => {
    fc.assert(
      fc.property(fc.string(), units, (input, unit) => {
        const parsed = parseAmount(input, unit);
        expect(
          parsed.ok ? Number.isSafeInteger(parsed.value) : typeof parsed.error === 'string',
        ).toBe(true);
      }),
    );
  });
});

describe('årsarbetskrafter as text', () => {
  it('read back as themselves', () => {
    fc.assert(
      fc.property(fc.integer({ min: -99_999_999, max: 99_999_999 }).map(fte), (hundredths) => {
        expect(parseFte(formatFte(hundredths))).toEqual(ok(hundredths));
      }),
    );
  });
});
