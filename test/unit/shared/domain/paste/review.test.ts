import { describe, expect, it } from 'vitest';
import {
  alikePlaces,
  answerAll,
  chooseAlike,
  chooseAlternative,
} from '#shared/domain/paste/answer-alike.ts';
import type { FieldAlternative, PasteField } from '#shared/domain/paste/field.ts';
import { createReviewReader, nextOpen, type ReadReview } from '#shared/domain/paste/read-review.ts';
import {
  leaveRowOut,
  mapColumn,
  startReview,
  type Place,
  type Review,
} from '#shared/domain/paste/review.ts';
import { inShort, pastedGrid } from '#test/support/paste.ts';

const FIELDS: readonly PasteField[] = ['a', 'b', 'c', 'd'].map((id) => ({
  id,
  repeats: false,
  takes: { kind: 'number', digits: 4, most: 1e12, least: -1e12, percent: 'refused' },
}));

function open(...lines: readonly string[]): {
  review: Review;
  read: (review: Review) => ReadReview;
} {
  const grid = pastedGrid(...lines);
  const columns = (grid[0] ?? []).map((_, index) => FIELDS[index]?.id ?? null);
  return {
    review: startReview(grid, { headerRows: 0, columns }),
    read: createReviewReader(FIELDS, () => new Map()),
  };
}

/** What the cells are read as; "?" for a question, "!" for what is refused, "x" for what is left out. */
const shown = ({ rows }: ReadReview) =>
  rows.map((row) =>
    row.map((verdict) => {
      if (verdict.kind === 'asked') return '?';
      if (verdict.kind === 'refused') return '!';
      if (verdict.kind === 'left-out') return 'x';
      return verdict.value.kind === 'name' ? verdict.value.label : inShort(verdict.value);
    }),
  );

function alternative(read: ReadReview, { row, column }: Place, index: number): FieldAlternative {
  const verdict = read.rows[row]?.[column];
  const found = verdict?.kind === 'asked' ? verdict.question.alternatives[index] : undefined;
  if (found === undefined) throw new Error('No such alternative');
  return found;
}

describe('a cell that is split', () => {
  it('fills the empty cells after it', () => {
    const { review, read } = open('-15,7-16,0-23,7-23,7\t\t\t', '1\t2\t3\t4');
    const at = { row: 0, column: 0 };
    const split = chooseAlternative(review, at, alternative(read(review), at, 0));
    expect(shown(read(split))).toEqual([
      ['-15.7', '-16', '-23.7', '-23.7'],
      ['1', '2', '3', '4'],
    ]);
  });

  it('moves what had slid into its place back to the right', () => {
    const { review, read } = open('1\t2\t3\t4', '-3,0\t0,0-1,7\t0,0');
    const at = { row: 1, column: 1 };
    const split = chooseAlternative(review, at, alternative(read(review), at, 0));
    expect(shown(read(split))[1]).toEqual(['-3', '0', '-1.7', '0']);
  });

  it('makes room for new columns, which are not used until they are given a field', () => {
    const { review, read } = open('10-12');
    const at = { row: 0, column: 0 };
    const split = chooseAlternative(review, at, alternative(read(review), at, 0));
    expect(shown(read(split))).toEqual([['10', 'x']]);
    const second = FIELDS[1];
    expect(shown(read(mapColumn(split, 1, second ?? null)))).toEqual([['10', '-12']]);
  });
});

describe('an answer to all that ask alike', () => {
  it('goes by the rule, each cell with its own value', () => {
    const { review, read } = open('3.933\t5.200', '7\t1.000', '2.5\t1.5');
    const at = { row: 0, column: 0 };
    const now = read(review);
    const alike = alikePlaces(review, now, at);
    expect(alike).toEqual([
      { row: 0, column: 1 },
      { row: 1, column: 1 },
    ]);
    const chosen = alternative(now, at, 0);
    const answered = chooseAlike(chooseAlternative(review, at, chosen), now, alike, chosen);
    expect(shown(read(answered))).toEqual([
      ['3933', '5200'],
      ['7', '1000'],
      ['?', '?'],
    ]);
  });

  it('that is refused goes only to the very same text', () => {
    const { review, read } = open('e.u.', 'många', 'e.u.');
    const now = read(review);
    const alike = alikePlaces(review, now, { row: 0, column: 0 });
    const answered = answerAll(review, [{ row: 0, column: 0 }, ...alike], { kind: 'missing' });
    expect(shown(read(answered))).toEqual([['\u2013'], ['!'], ['\u2013']]);
  });
});

describe('a review', () => {
  it('counts what is read, asked, refused, missing and left out', () => {
    const { review, read } = open('1\t3.933', 'x\t-', '4\t5');
    expect(read(leaveRowOut(review, 2, true)).counts).toEqual({
      read: 1,
      asked: 1,
      refused: 1,
      missing: 1,
      leftOut: 2,
      remarked: 0,
    });
  });

  it('goes to the next question and round to the first', () => {
    const { review, read } = open('1\t3.933', 'x\t-');
    const { open: places } = read(review);
    const [first, second] = places;
    expect([
      nextOpen(places, null, 1),
      nextOpen(places, first ?? null, 1),
      nextOpen(places, second ?? null, 1),
      nextOpen(places, first ?? null, -1),
    ]).toEqual([first, second, first, second]);
  });

  it('reads only the row that was answered anew', () => {
    const { review, read } = open('1', '3.933', '3');
    const before = read(review);
    const after = read(answerAll(review, [{ row: 1, column: 0 }], { kind: 'typed', text: '5' }));
    expect(after.rows.map((row, index) => row === before.rows[index])).toEqual([true, false, true]);
  });

  it('gives a field to one column alone', () => {
    const { review } = open('1\t2');
    expect(mapColumn(review, 1, FIELDS[0] ?? null).columns).toEqual([null, 'a']);
  });
});
