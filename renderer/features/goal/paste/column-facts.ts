import type { IsoDate } from '#shared/domain/basics/dates.ts';
import type { Named } from '#shared/domain/paste/field.ts';
import { headingsOf } from '#shared/domain/paste/headings.ts';
import {
  headingFacts,
  WHOLE_AREA,
  type HeadingFacts,
} from '#shared/domain/paste/observation-fields.ts';
import { observationColumns, type ColumnFacts } from '#shared/domain/paste/observation-rows.ts';
import type { Review } from '#shared/domain/paste/review.ts';
import { text } from '#shared/text/text.ts';

/** What the user has said about columns, by column; where nothing is said the heading speaks. */
export type SaidOfColumns = ReadonlyMap<number, Partial<ColumnFacts>>;

/** A column of values whose day or unit stands in no column of its own. */
export type ValueColumn = {
  readonly column: number;
  readonly name: string;
  readonly heading: HeadingFacts;
  readonly facts: ColumnFacts;
  readonly asksDate: boolean;
  readonly asksUnit: boolean;
};

/** The columns of values in a review, with what holds for all of each. */
export function valueColumns(
  review: Review,
  units: readonly Named[],
  said: SaidOfColumns,
): readonly ValueColumn[] {
  const columns = observationColumns(review);
  const headings = headingsOf(
    review.rows.map(({ cells }) => cells),
    review.headerRows,
  );
  const anchors = columns.values.length === 0 ? [columns.numerator] : columns.values;
  return anchors
    .filter((column) => column >= 0)
    .map((column) => {
      const written = headings[column] ?? '';
      const heading = headingFacts(written, units);
      const own = said.get(column) ?? {};
      return {
        column,
        name: text.paste.column({ number: column + 1, heading: written }),
        heading,
        facts: {
          date: own.date === undefined ? heading.date : own.date,
          unitId: own.unitId ?? heading.unit?.id ?? WHOLE_AREA,
        },
        asksDate: columns.date === -1,
        asksUnit: columns.unit === -1,
      };
    });
}

/** The same by column, for what is read from the rows. */
export function factsByColumn(columns: readonly ValueColumn[]): (column: number) => ColumnFacts {
  const byColumn = new Map(columns.map(({ column, facts }) => [column, facts]));
  return (column) => byColumn.get(column) ?? NOTHING_SAID;
}

/** The first column whose day is not known, or lies ahead. */
export function columnWithoutDay(
  columns: readonly ValueColumn[],
  today: IsoDate,
): { readonly name: string; readonly problem: 'none' | 'future' } | null {
  for (const { asksDate, facts, name } of columns) {
    if (asksDate && facts.date === null) return { name, problem: 'none' };
    if (asksDate && facts.date !== null && facts.date > today) return { name, problem: 'future' };
  }
  return null;
}

const NOTHING_SAID: ColumnFacts = { date: null, unitId: WHOLE_AREA };
