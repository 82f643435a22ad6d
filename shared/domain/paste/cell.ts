import type { IsoDate } from '../basics/dates.ts';

/** `scaled` × 10^-`decimals`, exactly as written: "12,50" has two decimals, so that it is shown as it stood. */
export type WrittenNumber = { readonly scaled: number; readonly decimals: number };

/** What a pasted cell says, when it says one thing. */
export type Reading =
  | ({ readonly kind: 'number' | 'percent' } & WrittenNumber)
  | { readonly kind: 'date'; readonly date: IsoDate }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'missing' };

/**
 * Why a cell can be read in more than one way: a dot ("3.933"), digits that may be a footnote ("7,5 % 5"), several
 * values in one cell, a minus that may separate ("0,0-1,7"), words around a number ("ca 170"), a month without a day,
 * day and month in unknown order, a number in parentheses, commas between thousands, an error of the spreadsheet.
 */
export type QuestionReason =
  | 'dot'
  | 'footnote'
  | 'several'
  | 'minus'
  | 'words'
  | 'month'
  | 'day-order'
  | 'parentheses'
  | 'commas'
  | 'spreadsheet-error';

/** How an alternative reads the cell; the same rule answers all cells that ask alike. */
export type ReadingRule =
  | 'thousands'
  | 'decimal'
  | 'without-note'
  | 'whole'
  | 'split'
  | 'without-words'
  | 'first-day'
  | 'last-day'
  | 'day-first'
  | 'month-first'
  | 'negative'
  | 'positive'
  | 'missing'
  | 'as-text';

/** One way to read a cell. Several readings go into the cell and those to its right. */
export type Alternative = {
  readonly rule: ReadingRule;
  readonly readings: readonly [Reading, ...Reading[]];
};

/** What must be asked about a cell before it can be used as anything but text. */
export type Question = {
  readonly reason: QuestionReason;
  readonly alternatives: readonly Alternative[];
};

/** A pasted cell: what stood there, and what it says or what must be asked. */
export type PastedCell = {
  readonly raw: string;
  readonly reading: Reading | null;
  readonly question: Question | null;
};

/** Cells row by row; rows may be of different length. */
export type PastedRow = readonly PastedCell[];

/** The reading of an empty cell and of a dash. */
export const MISSING: Reading = { kind: 'missing' };
