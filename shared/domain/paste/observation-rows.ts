import type { IsoDate } from '../basics/dates.ts';
import { quantity, type Quantity } from '../basics/quantity.ts';
import type { FieldValue, Verdict } from './field.ts';
import type { RowVerdicts } from './read-review.ts';
import type { Place, Review } from './review.ts';
import { scaleNumber } from './scale-number.ts';
import { WHOLE_AREA } from './observation-fields.ts';

/** What all values of a column have in common, where no column of the paste says it. */
export type ColumnFacts = { readonly date: IsoDate | null; readonly unitId: string };

/** An outcome as it was pasted; its parts go before its value, which follows from them. */
export type PastedObservation = {
  /** The cell that it stands or falls with: its value, or its numerator. */
  readonly place: Place;
  /** Where its day stands; null when the column says it. */
  readonly datePlace: Place | null;
  readonly unitId: string | null;
  /** Where its unit should stand and does not; an empty cell is no whole area. */
  readonly unitGap: Place | null;
  /** Null when it is not known yet. */
  readonly date: IsoDate | null;
  readonly value: Quantity | null;
  readonly numerator: Quantity | null;
  readonly denominator: Quantity | null;
  readonly n: number | null;
  readonly note: string;
};

/** The columns of a review by what they are for; −1 for a field that no column has. */
export type ObservationColumns = Readonly<
  Record<'unit' | 'date' | 'numerator' | 'denominator' | 'n' | 'note', number>
> & { readonly values: readonly number[] };

/** Which columns are mapped to what. */
export function observationColumns({ columns }: Pick<Review, 'columns'>): ObservationColumns {
  const at = (id: string) => columns.indexOf(id);
  return {
    unit: at('unit'),
    date: at('date'),
    numerator: at('numerator'),
    denominator: at('denominator'),
    n: at('n'),
    note: at('note'),
    values: columns.flatMap((id, column) => (id === 'value' ? [column] : [])),
  };
}

/** The outcomes that a review holds: one for every value that is there, or for its parts. What is missing makes none. */
export function pastedObservations(
  review: Review,
  rows: readonly RowVerdicts[],
  factsOf: (column: number) => ColumnFacts,
): readonly PastedObservation[] {
  const columns = observationColumns(review);
  const single = columns.values.length <= 1;
  const anchors = columns.values.length === 0 ? [columns.numerator] : columns.values;
  return rows.flatMap((verdicts, row) =>
    anchors.flatMap((column) => {
      const at = { row, column };
      const observation = observationAt(at, { verdicts, columns, single, facts: factsOf(column) });
      return observation === null ? [] : [observation];
    }),
  );
}

type Source = {
  readonly verdicts: RowVerdicts;
  readonly columns: ObservationColumns;
  /** True when a row is one outcome, so that its parts and n belong to it. */
  readonly single: boolean;
  readonly facts: ColumnFacts;
};

function observationAt(
  place: Place,
  { verdicts, columns, single, facts }: Source,
): PastedObservation | null {
  const part = (column: number) => (single ? numberOf(verdicts[column], 4) : null);
  const numerator = part(columns.numerator);
  const denominator = part(columns.denominator);
  const value = numberOf(verdicts[place.column], 4);
  const hasParts = numerator !== null || denominator !== null;
  if (isLeftOut(verdicts, columns) || (value === null && !hasParts)) return null;
  return {
    place,
    datePlace: columns.date === -1 ? null : { row: place.row, column: columns.date },
    unitId: columns.unit === -1 ? facts.unitId || null : unitOf(verdicts[columns.unit]),
    unitGap: isGap(verdicts[columns.unit]) ? { row: place.row, column: columns.unit } : null,
    date: columns.date === -1 ? facts.date : dateOf(verdicts[columns.date]),
    value: hasParts || value === null ? null : quantity(value),
    numerator: numerator === null ? null : quantity(numerator),
    denominator: denominator === null ? null : quantity(denominator),
    n: single ? numberOf(verdicts[columns.n], 0) : null,
    note: textOf(verdicts[columns.note]),
  };
}

/** A row whose unit or day the user has left out is left out: it would otherwise land on another. */
function isLeftOut(verdicts: RowVerdicts, { unit, date }: ObservationColumns): boolean {
  return verdicts[unit]?.kind === 'left-out' || verdicts[date]?.kind === 'left-out';
}

function isGap(verdict: Verdict | undefined): boolean {
  return valueOf(verdict)?.kind === 'missing';
}

function valueOf(verdict: Verdict | undefined): FieldValue | null {
  return verdict?.kind === 'read' ? verdict.value : null;
}

function numberOf(verdict: Verdict | undefined, digits: number): number | null {
  const value = valueOf(verdict);
  if (value?.kind !== 'number') return null;
  const scaled = scaleNumber(value, digits);
  return scaled.ok ? scaled.value : null;
}

function dateOf(verdict: Verdict | undefined): IsoDate | null {
  const value = valueOf(verdict);
  return value?.kind === 'date' ? value.date : null;
}

function unitOf(verdict: Verdict | undefined): string | null {
  const value = valueOf(verdict);
  return value?.kind === 'name' && value.id !== WHOLE_AREA ? value.id : null;
}

function textOf(verdict: Verdict | undefined): string {
  const value = valueOf(verdict);
  // A note is one line, a cell from a word processor may be several.
  return value?.kind === 'text' ? value.text.replaceAll(/\s*[\r\n]+\s*/g, ' ') : '';
}
