import type { PastedRow } from './cell.ts';
import type { FieldKind, Named, PasteField } from './field.ts';
import {
  countHeaderRows,
  guessColumns,
  headingsOf,
  MOST_SAMPLED,
  type HeadingWords,
} from './headings.ts';
import type { Review } from './review.ts';

/** The names that cells of an action may hold. Those of choices have the stored value as their id. */
export type ActionNames = Readonly<
  Record<'goals' | 'roles' | 'statuses' | 'horizons' | 'rhythms', readonly Named[]>
>;

const NOTE: FieldKind = { kind: 'text', mostCharacters: 4000 };
const DAY: FieldKind = { kind: 'date' };

/**
 * The fields of a pasted action. A function that the plan does not know is asked about: who is responsible is
 * not to be lost unseen. Another unknown name is left empty, and it is said.
 */
export function actionFields(names: ActionNames): readonly PasteField[] {
  const named = (choices: readonly Named[]): FieldKind => ({
    kind: 'name',
    names: choices,
    unknown: 'left-empty',
  });
  const role: FieldKind = { kind: 'name', names: names.roles, unknown: 'asked-or-empty' };
  return Object.entries({
    what: NOTE,
    goal: named(names.goals),
    operativeTarget: NOTE,
    responsible: role,
    from: DAY,
    to: DAY,
    status: named(names.statuses),
    horizon: named(names.horizons),
    rhythm: named(names.rhythms),
    resources: NOTE,
    financing: NOTE,
    followUp: NOTE,
    reportTo: role,
    reportBy: DAY,
    followUpNote: NOTE,
  }).map(([id, takes]) => ({ id, repeats: false, takes }));
}

/** How a review of actions begins: columns by their headings; a paste without any is a list of what is to be done. */
export function startActions(
  grid: readonly PastedRow[],
  fields: readonly PasteField[],
  words: HeadingWords,
): Pick<Review, 'headerRows' | 'columns'> {
  const headerRows = countHeaderRows(grid, words);
  const guessed = guessColumns(headingsOf(grid, headerRows), fields, words);
  const first = guessed.includes('what')
    ? -1
    : firstOfTexts(grid.slice(headerRows, headerRows + MOST_SAMPLED), guessed);
  return { headerRows, columns: guessed.map((id, column) => (column === first ? 'what' : id)) };
}

/** The first column without a field whose cells are mostly texts of some length. */
function firstOfTexts(data: readonly PastedRow[], guessed: readonly (string | null)[]): number {
  const isWords = (row: PastedRow, column: number): boolean =>
    row[column]?.reading?.kind !== 'missing' && /\p{L}{3}/u.test(row[column]?.raw ?? '');
  return guessed.findIndex(
    (id, column) =>
      id === null && data.filter((row) => isWords(row, column)).length * 2 > data.length,
  );
}
