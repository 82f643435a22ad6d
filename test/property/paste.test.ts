import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDecimal } from '#shared/domain/basics/decimal.ts';
import { formatLongDate, isoDateSchema } from '#shared/domain/basics/dates.ts';
import { readCell } from '#shared/domain/paste/read-cell.ts';
import { readGrid } from '#shared/domain/paste/read-grid.ts';
import { splitText } from '#shared/domain/paste/split-text.ts';
import { writeTsv } from '#shared/domain/paste/write-grid.ts';
import type { Reading } from '#shared/domain/paste/cell.ts';

/** A cell as the program writes it, and what it must be read as. */
type Written = { readonly text: string; readonly reading: Reading };

const figures = fc
  .record({
    scaled: fc.integer({ min: -999_999_999_999, max: 999_999_999_999 }),
    decimals: fc.integer({ min: 0, max: 4 }),
    percent: fc.boolean(),
  })
  .map(({ scaled, decimals, percent }): Written => {
    const number = formatDecimal(scaled, decimals, decimals);
    const whole = scaled === 0 ? 0 : scaled;
    return {
      text: percent ? `${number}\u00A0%` : number,
      reading: { kind: percent ? 'percent' : 'number', scaled: whole, decimals },
    };
  });

const days = fc
  .record({
    year: fc.integer({ min: 1900, max: 2199 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    inWords: fc.boolean(),
  })
  .map(({ year, month, day, inWords }): Written => {
    const two = (part: number) => String(part).padStart(2, '0');
    const date = isoDateSchema.parse(`${year}-${two(month)}-${two(day)}`);
    return { text: inWords ? formatLongDate(date) : date, reading: { kind: 'date', date } };
  });

const words = fc
  .stringMatching(/^[A-ZÅÄÖa-zåäö][a-zåäö ]{0,20}[a-zåäö]$/)
  .filter((text) => !/^(uppgift )?saknas$/i.test(text))
  .map((text): Written => ({ text, reading: { kind: 'text', text } }));

const nothing = fc.constantFrom<Written>(
  { text: '\u2013', reading: { kind: 'missing' } },
  { text: '', reading: { kind: 'missing' } },
);

const grids = fc.array(
  fc.array(fc.oneof(figures, days, words, nothing), { minLength: 3, maxLength: 3 }),
  { minLength: 1, maxLength: 6 },
);

describe('a grid that the program has written', () => {
  it('is read back equal, without a question', () => {
    fc.assert(
      fc.property(grids, (grid) => {
        // A text in the last row, for empty rows at the end are left out.
        const last: Written = { text: 'slut', reading: { kind: 'text', text: 'slut' } };
        const whole = [...grid, [last]];
        const read = readGrid(splitText(writeTsv(whole.map((row) => row.map(({ text }) => text)))));
        expect(read.map((row) => row.map(({ reading }) => reading))).toEqual(
          whole.map((row) => row.map(({ reading }) => reading)),
        );
      }),
    );
  });
});

describe('any text at all', () => {
  it('is read or asked about, never both and never neither', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[-−0-9 .,%()*]{0,14}$/)), (raw) => {
        const { reading, question } = readCell(raw);
        expect(reading === null).toBe(question !== null);
        expect(question?.alternatives.length).not.toBe(0);
      }),
    );
  });

  it('with a note after its value is never read together with it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 999 }),
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 1, max: 99 }),
        (whole, tenth, note) => {
          const { reading, question } = readCell(`${whole},${tenth} % ${note}`);
          expect(reading).toBeNull();
          expect(question?.alternatives[0]?.readings).toEqual([
            { kind: 'percent', scaled: whole * 10 + tenth, decimals: 1 },
          ]);
        },
      ),
    );
  });
});
