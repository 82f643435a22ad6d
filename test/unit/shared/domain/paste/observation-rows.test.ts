import { describe, expect, it } from 'vitest';
import { headingsOf } from '#shared/domain/paste/headings.ts';
import { judgeObservations } from '#shared/domain/paste/judge-observations.ts';
import {
  headingFacts,
  observationFields,
  startObservations,
  WHOLE_AREA,
} from '#shared/domain/paste/observation-fields.ts';
import { pastedObservations } from '#shared/domain/paste/observation-rows.ts';
import { createReviewReader } from '#shared/domain/paste/read-review.ts';
import { startReview, type Review } from '#shared/domain/paste/review.ts';
import { text } from '#shared/text/text.ts';
import { pastedGrid } from '#test/support/paste.ts';
import { day } from '#test/support/rows.ts';

const UNITS = [
  { id: WHOLE_AREA, label: 'Hela området' },
  { id: 'kalmar', label: 'Kalmar' },
  { id: 'kronoberg', label: 'Kronoberg' },
];
const FIELDS = observationFields('number', UNITS);
const { headings: WORDS, targetHeading } = text.paste.observations;

/** The outcomes of a pasted table, "unit date value of numerator/denominator", and how many cells must be answered. */
function outcomes(...lines: readonly string[]): readonly [readonly string[], number] {
  const grid = pastedGrid(...lines);
  const start = startObservations(grid, {
    fields: FIELDS,
    units: UNITS,
    words: WORDS,
    targetWord: targetHeading,
  });
  const review: Review = startReview(grid, start);
  const headings = headingsOf(grid, start.headerRows);
  const factsOf = (column: number) => {
    const { date, unit } = headingFacts(headings[column] ?? '', UNITS);
    return { date, unitId: unit?.id ?? WHOLE_AREA };
  };
  const read = createReviewReader(FIELDS, (now, rows) =>
    judgeObservations(now, rows, { today: day('2026-03-02'), factsOf, known: () => null }),
  )(review);
  const found = pastedObservations(review, read.rows, factsOf);
  return [
    found.map(({ unitId, date, value, numerator, denominator, n }) =>
      [unitId ?? 'all', date, value, numerator, denominator, n]
        .filter((part) => part !== null)
        .join(' '),
    ),
    read.open.length,
  ];
}

describe('a pasted table of outcomes', () => {
  it('may have its units and days in the rows', () => {
    expect(
      outcomes(
        'Enhet\tDatum\tAntal\tAntal svar',
        'Kalmar\t2026-01-31\t1 377\t40',
        'Kronoberg\t2026-01-31\tsaknas\t',
      ),
    ).toEqual([['kalmar 2026-01-31 13770000 40'], 0]);
  });

  it('may have its days in the headings', () => {
    expect(outcomes('\tUtfall 2025-12-31\tUtfall 31 januari 2026', 'Kalmar\t1\t2')).toEqual([
      ['kalmar 2025-12-31 10000', 'kalmar 2026-01-31 20000'],
      0,
    ]);
  });

  it('may have its units in the headings', () => {
    expect(outcomes('Datum\tKalmar\tKronoberg', '2026-01-31\t1\t2')).toEqual([
      ['kalmar 2026-01-31 10000', 'kronoberg 2026-01-31 20000'],
      0,
    ]);
  });

  it('may be of the whole area, and give parts rather than a value', () => {
    expect(outcomes('Datum\tRedovisade\tInkomna\tAndel', '2026-01-31\t8\t100\t8')).toEqual([
      ['all 2026-01-31 80000 1000000'],
      0,
    ]);
  });

  it('is never of the whole area because a unit is missing', () => {
    expect(outcomes('Enhet\tDatum\tAntal', 'Kalmar\t2026-01-31\t5', '\t2026-02-28\t6')[1]).toBe(1);
    expect(outcomes('Enhet\tDatum\tAntal', 'Hela området\t2026-02-28\t6')).toEqual([
      ['all 2026-02-28 60000'],
      0,
    ]);
  });

  it('has no outcome for a day that cannot be read, and asks instead', () => {
    expect(outcomes('Enhet\tDatum\tAntal', 'Kalmar\tjanuari 2026\t5', 'Kalmar\tsnart\t6')).toEqual([
      ['kalmar 50000', 'kalmar 60000'],
      2,
    ]);
  });
});
