import type { Answer, FieldAlternative, Verdict } from './field.ts';
import { plainName } from './match-name.ts';
import type { ReadReview } from './read-review.ts';
import { answerCells, splitCell, type Place, type Review } from './review.ts';

/**
 * The other cells that wait for the same answer: they ask for the same reason and can be read by the same rules, or
 * cannot be used and hold the very same text. Names are alike only when they are the same name of the same field.
 */
export function alikePlaces(review: Review, read: ReadReview, place: Place): readonly Place[] {
  const likeness = likenessOf(review, read, place);
  const kind = kindOf(verdictAt(read, place));
  return read.open.filter(
    (other) =>
      (other.row !== place.row || other.column !== place.column) &&
      // The cheap comparison first: thousands of cells may wait.
      kindOf(verdictAt(read, other)) === kind &&
      likenessOf(review, read, other) === likeness,
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
  const found = places.flatMap((place) => {
    const alternative = alternativeLike(verdictAt(read, place), chosen);
    return alternative === undefined ? [] : [{ place, alternative }];
  });
  const single = found.filter(({ alternative }) => alternative.values.length === 1);
  const answered = answerCells(
    review,
    single.map(({ place, alternative: { rule, values } }) => {
      const answer = { kind: 'chosen', rule, value: values[0] } as const;
      return { place, answer };
    }),
  );
  // From the right, so that what a split moves has been answered before.
  return found
    .filter(({ alternative }) => alternative.values.length > 1)
    .toReversed()
    .reduce(
      (current, { place, alternative }) => splitCell(current, place, alternative.values),
      answered,
    );
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

/** The reason or code alone. */
function kindOf(verdict: Verdict | undefined): string | null {
  if (verdict?.kind === 'asked') return verdict.question.reason;
  return verdict?.kind === 'refused' ? verdict.code : null;
}

/** What cells that wait for the same answer have in common. "3.2" and "3.933" differ: one can be read in one way only. */
function likenessOf(review: Review, read: ReadReview, place: Place): string {
  const verdict = verdictAt(read, place);
  if (verdict?.kind === 'refused') return ['refused', verdict.code, rawAt(review, place)].join(' ');
  if (verdict?.kind !== 'asked') return '';
  const { reason, alternatives } = verdict.question;
  if (reason === 'unknown-name')
    return [reason, review.columns[place.column], rawAt(review, place)].join(' ');
  return [reason, ...new Set(alternatives.map(({ rule }) => rule))].join(' ');
}

function verdictAt({ rows }: ReadReview, { row, column }: Place): Verdict | undefined {
  return rows[row]?.[column];
}

function rawAt({ rows }: Review, { row, column }: Place): string {
  return plainName(rows[row]?.cells[column]?.raw ?? '');
}
