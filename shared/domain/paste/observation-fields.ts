import type { IsoDate } from '../basics/dates.ts';
import { MAX_QUANTITY } from '../basics/quantity.ts';
import { MAX_LINE_LENGTH } from '../basics/text-fields.ts';
import type { IndicatorKind } from '../goal/schema.ts';
import type { PastedRow, Question } from './cell.ts';
import type { FieldKind, Named, PasteField } from './field.ts';
import {
  countHeaderRows,
  guessColumns,
  headingsOf,
  MOST_SAMPLED,
  type HeadingWords,
} from './headings.ts';
import { findNamed, plainName } from './match-name.ts';
import type { Review } from './review.ts';
import { findDateInWords } from './written-date.ts';

/** Decimals that a quantity is kept with. */
const DIGITS = 4;
/** Stands for the whole area among the names of units, which have ids of their own. */
export const WHOLE_AREA = '';

const figures = (digits: number, percent: 'same' | 'asked' | 'refused'): FieldKind => ({
  kind: 'number',
  digits,
  most: digits === 0 ? Number.MAX_SAFE_INTEGER : MAX_QUANTITY,
  least: digits === 0 ? 0 : -MAX_QUANTITY,
  percent,
});

/** The fields of outcomes of one indicator; values may stand in several columns, a day or a unit each. */
export function observationFields(
  kind: IndicatorKind,
  units: readonly Named[],
): readonly PasteField[] {
  return [
    { id: 'unit', repeats: false, takes: { kind: 'name', names: units, unknown: 'asked' } },
    { id: 'date', repeats: false, takes: { kind: 'date' } },
    { id: 'value', repeats: true, takes: figures(DIGITS, kind === 'percent' ? 'same' : 'asked') },
    { id: 'numerator', repeats: false, takes: figures(DIGITS, 'refused') },
    { id: 'denominator', repeats: false, takes: figures(DIGITS, 'refused') },
    { id: 'n', repeats: false, takes: figures(0, 'refused') },
    { id: 'note', repeats: false, takes: { kind: 'text', mostCharacters: MAX_LINE_LENGTH } },
  ];
}

/** What the heading of a column of values tells about all of them: "Kalmar 2013 (1 november)". */
export type HeadingFacts = {
  readonly date: IsoDate | null;
  /** A month that may stand for one of its days. */
  readonly month: Question | null;
  readonly unit: Named | null;
};

/** Reads the day and the unit out of a heading. */
export function headingFacts(heading: string, units: readonly Named[]): HeadingFacts {
  const found = findDateInWords(heading);
  const isReading = found !== null && 'kind' in found;
  return {
    date: isReading && found.kind === 'date' ? found.date : null,
    month: found === null || isReading ? null : found,
    unit: unitIn(heading, units),
  };
}

/**
 * How a review of outcomes begins: columns by their headings, then the column of units and the column of days by what
 * they hold, and the remaining columns of figures as values. A column headed as a target is no outcome.
 */
export function startObservations(
  grid: readonly PastedRow[],
  {
    fields,
    units,
    words,
    targetWord,
  }: {
    readonly fields: readonly PasteField[];
    readonly units: readonly Named[];
    readonly words: HeadingWords;
    /** What a heading of target values begins with. */
    readonly targetWord: string;
  },
): Pick<Review, 'headerRows' | 'columns'> {
  const headerRows = countHeaderRows(grid, words);
  const headings = headingsOf(grid, headerRows);
  const byHeading = guessColumns(headings, fields, words);
  const data = grid.slice(headerRows, headerRows + MOST_SAMPLED);
  const taken = new Set(byHeading);
  const columns = headings.map((heading, column) => {
    const known = byHeading[column] ?? null;
    if (known !== null) return known;
    if (plainName(heading).startsWith(targetWord)) return null;
    const guess = guessByContent(data, column, units);
    if (guess !== null && (guess === 'value' || !taken.has(guess))) {
      taken.add(guess);
      return guess;
    }
    return null;
  });
  return { headerRows, columns };
}

/** What most cells of a column are: words, days, or figures. */
function guessByContent(
  data: readonly PastedRow[],
  column: number,
  units: readonly Named[],
): 'unit' | 'date' | 'value' | null {
  const tally = { unit: 0, date: 0, value: 0 };
  let filled = 0;
  for (const row of data) {
    const cell = row[column];
    if (cell === undefined || cell.reading?.kind === 'missing') continue;
    filled += 1;
    const kind = cell.reading?.kind;
    if (kind === 'date' || cell.question?.reason === 'month') tally.date += 1;
    // Names that are not known are asked about; a column of words is hardly anything else.
    else if (kind === 'text' || findNamed(units, cell.raw).length > 0) tally.unit += 1;
    else tally.value += 1;
  }
  const likeliest = (['unit', 'date', 'value'] as const).find((kind) => tally[kind] * 2 > filled);
  return likeliest ?? null;
}

/** The unit whose name stands as words of its own in a heading; the longest when several do. */
function unitIn(heading: string, units: readonly Named[]): Named | null {
  const wanted = ` ${plainName(heading).replaceAll(/[(),:;]/g, ' ')} `;
  const found = units.filter(({ id, label }) => {
    const name = plainName(label);
    return id !== WHOLE_AREA && name !== '' && wanted.includes(` ${name} `);
  });
  return found.toSorted((left, right) => right.label.length - left.label.length)[0] ?? null;
}
