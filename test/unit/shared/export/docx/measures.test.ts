import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { mm, pt, shareWidth, textWidth } from '#shared/export/docx/measures.ts';

it('knows A4, its margins and the units of the file format', () => {
  expect([mm(25.4), pt(10.5), textWidth(false), textWidth(true)]).toEqual([1440, 21, 9072, 14004]);
});

it('shares a width without losing or inventing a twip', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 20_000 }),
      fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 1, maxLength: 14 }),
      (total, weights) => {
        const shares = shareWidth(total, weights);
        return (
          shares.length === weights.length &&
          shares.reduce((sum, share) => sum + share, 0) === total
        );
      },
    ),
  );
});
