import type { IsoDate } from '../basics/dates.ts';
import type { Observation } from '../goal/schema.ts';
import type { RefusalCode, Verdict } from './field.ts';
import {
  observationColumns,
  pastedObservations,
  type ColumnFacts,
  type PastedObservation,
} from './observation-rows.ts';
import type { Judgement, RowVerdicts } from './read-review.ts';
import type { Place, Review } from './review.ts';
import { writtenNumber } from './scale-number.ts';

type Figures = Pick<Observation, 'value' | 'numerator' | 'denominator'>;

/** What pasted outcomes are held against. */
export type ObservationContext = {
  readonly today: IsoDate;
  readonly factsOf: (column: number) => ColumnFacts;
  /** What the plan has for the unit and day already; null when it has nothing. */
  readonly known: (unitId: string | null, date: IsoDate) => Figures | null;
};

/**
 * What only the whole can tell of pasted outcomes: no day, a day to come, the same unit and day twice or in the plan
 * already, a numerator without its denominator, a denominator of zero.
 */
export function judgeObservations(
  review: Review,
  rows: readonly RowVerdicts[],
  context: ObservationContext,
): Judgement {
  const judgement = new Map<number, Map<number, Verdict>>();
  const say = ({ row, column }: Place, verdict: Verdict): void => {
    if (!isSettled(rows[row]?.[column])) return;
    const verdicts = judgement.get(row) ?? new Map<number, Verdict>();
    judgement.set(row, verdicts.set(column, verdict));
  };
  const seen = new Set<string>();
  for (const observation of pastedObservations(review, rows, context.factsOf)) {
    const found = findProblem(review, observation, context, seen);
    if (found !== null) say(found.place, found.verdict);
  }
  return judgement;
}

type Problem = { readonly place: Place; readonly verdict: Verdict };

function findProblem(
  review: Review,
  observation: PastedObservation,
  { today, known }: ObservationContext,
  seen: Set<string>,
): Problem | null {
  const { place, datePlace, unitId, unitGap, date } = observation;
  const part = partProblem(review, observation);
  if (part !== null) return part;
  if (unitGap !== null) return refusal(unitGap, 'value-required');
  if (date === null) return datePlace === null ? null : refusal(datePlace, 'value-required');
  if (date > today) return refusal(datePlace ?? place, 'in-future');
  const key = `${unitId ?? ''} ${date}`;
  if (seen.has(key)) return refusal(place, 'twice-in-paste');
  seen.add(key);
  const before = known(unitId, date);
  // The same figures once more, as when a longer table is pasted month by month, change nothing.
  return before === null || sameFigures(before, observation) || isReplacing(review, place)
    ? null
    : { place, verdict: replaceQuestion(observation) };
}

function sameFigures(one: Figures, other: Figures): boolean {
  return (
    one.value === other.value &&
    one.numerator === other.numerator &&
    one.denominator === other.denominator
  );
}

function partProblem(
  review: Review,
  { place: { row }, numerator, denominator }: PastedObservation,
): Problem | null {
  const columns = observationColumns(review);
  if (numerator === null && denominator === null) return null;
  // A part whose column is not there cannot be filled in; the other part is what cannot be used.
  const at = (wanted: number, other: number): Place => ({
    row,
    column: wanted < 0 ? other : wanted,
  });
  if (numerator === null)
    return refusal(at(columns.numerator, columns.denominator), 'part-without-whole');
  if (denominator === null)
    return refusal(at(columns.denominator, columns.numerator), 'part-without-whole');
  return denominator === 0
    ? refusal(at(columns.denominator, columns.numerator), 'zero-denominator')
    : null;
}

function replaceQuestion({ value, numerator }: PastedObservation): Verdict {
  const written = { kind: 'number', ...writtenNumber(value ?? numerator ?? 0, 4) } as const;
  return {
    kind: 'asked',
    question: { reason: 'already-there', alternatives: [{ rule: 'replace', values: [written] }] },
  };
}

function isReplacing({ rows }: Review, { row, column }: Place): boolean {
  const answer = rows[row]?.answers.get(column);
  return answer?.kind === 'chosen' && answer.rule === 'replace';
}

/** A cell that is asked about or refused for its own sake says that first. */
function isSettled(verdict: Verdict | undefined): boolean {
  return verdict === undefined || verdict.kind === 'read';
}

function refusal(place: Place, code: RefusalCode): Problem {
  return { place, verdict: { kind: 'refused', code } };
}
