import type { Answer, FieldAlternative, Verdict } from './field.ts';
import { plainName } from './match-name.ts';
import type { ReadReview } from './read-review.ts';
import { answerCells, splitCell, type Place, type Review } from './review.ts';

/**
 * The other cells of a column that wait for the same answer: they ask for the same reason, or cannot be read and hold
 * the very same text. Names are alike only when they are the same name.
 */
export function alikePlaces(review: Review, read: ReadReview, place: Place): readonly Place[] {
  const verdict = verdictAt(read, place);
  return read.open.filter(
    (other) =>
      other.column === place.column &&
      other.row !== place.row &&
      isAlike(verdict, verdictAt(read, other)) &&
      (isByReason(verdict) || rawAt(review, other) === rawAt(review, place)),
  );
}

/** Answers a cell with one of its alternatives; one of several values spreads to the right. */
export function chooseAlternative(
  review: Review,
  place: Place,
  { rule, values }: FieldAlternative,
): Review {
  const [value] = values;
  return values.length > 1
    ? splitCell(review, place, values)
    : answerCells(review, [{ place, answer: { kind: 'chosen', rule, value } }]);
}

/** Answers cells that ask alike by the same rule, each with its own value. Cells that have no such alternative stay open. */
export function chooseAlike(
  review: Review,
  read: ReadReview,
  places: readonly Place[],
  chosen: FieldAlternative,
): Review {
  return places.reduce((current, place) => {
    const alternative = alternativeLike(verdictAt(read, place), chosen);
    return alternative === undefined ? current : chooseAlternative(current, place, alternative);
  }, review);
}

/** Gives cells one and the same answer. */
export function answerAll(review: Review, places: readonly Place[], answer: Answer): Review {
  return answerCells(
    review,
    places.map((place) => ({ place, answer })),
  );
}

function alternativeLike(
  verdict: Verdict | undefined,
  { rule, values }: FieldAlternative,
): FieldAlternative | undefined {
  if (verdict?.kind !== 'asked') return undefined;
  const same = verdict.question.alternatives.filter((other) => other.rule === rule);
  if (rule === 'name') return same.find((other) => isSameName(other, values));
  return same.find((other) => other.values.length === values.length) ?? undefined;
}

function isSameName(other: FieldAlternative, values: FieldAlternative['values']): boolean {
  const [one, another] = [other.values[0], values[0]];
  return one.kind === 'name' && another.kind === 'name' && one.id === another.id;
}

function isAlike(one: Verdict | undefined, other: Verdict | undefined): boolean {
  if (one?.kind === 'asked' && other?.kind === 'asked')
    return one.question.reason === other.question.reason;
  return one?.kind === 'refused' && other?.kind === 'refused' && one.code === other.code;
}

/** Cells that ask for a reason of the writing are answered by rule; names and what is refused only by the same text. */
function isByReason(verdict: Verdict | undefined): boolean {
  return verdict?.kind === 'asked' && verdict.question.reason !== 'unknown-name';
}

function verdictAt({ rows }: ReadReview, { row, column }: Place): Verdict | undefined {
  return rows[row]?.[column];
}

function rawAt({ rows }: Review, { row, column }: Place): string {
  return plainName(rows[row]?.cells[column]?.raw ?? '');
}
