import type { PastedCell, PastedRow } from './cell.ts';
import type { PasteField } from './field.ts';
import { plainName } from './match-name.ts';

const MOST_HEADER_ROWS = 3;
/** What a table is like shows in its first rows. */
export const MOST_SAMPLED = 200;

/** Words that a field's column may be headed with, by field id. */
export type HeadingWords = Readonly<Record<string, readonly string[]>>;

/** How many rows at the top are headings: one that names the fields, or those above the first figures. */
export function countHeaderRows(grid: readonly PastedRow[], words: HeadingWords): number {
  const [first] = grid;
  if (first === undefined || grid.length < 2) return 0;
  if (isRowOfDays(first) && headsNumbers(first, grid[1] ?? [])) return 1;
  if (first.some(isFigure)) return 0;
  if (first.some(({ raw }) => scoreOf(plainName(raw), Object.values(words).flat()) > 0)) {
    return headedBelow(grid, words);
  }
  const above = grid.findIndex((row) => row.some(isFigure));
  return above > 0 && above <= MOST_HEADER_ROWS && headsFigures(grid, above) ? above : 0;
}

/** Days from the second cell on, and no numbers: "", "2026-06-30", "2026-09-30", "Mål". */
function isRowOfDays([corner, ...others]: PastedRow): boolean {
  return (
    corner !== undefined &&
    !isFigure(corner) &&
    others.some(isDay) &&
    others.every((cell) => isDay(cell) || !isFigure(cell))
  );
}

/** True when there are numbers right below the days: below the day of an action stands another day. */
function headsNumbers(days: PastedRow, below: PastedRow): boolean {
  return below.some((cell, column) => {
    const head = days[column];
    return head !== undefined && isDay(head) && isFigure(cell) && !isDay(cell);
  });
}

/** True when words stand right above figures, and most rows below have figures too. */
function headsFigures(grid: readonly PastedRow[], above: number): boolean {
  const [heading, first] = [grid[above - 1] ?? [], grid[above] ?? []];
  const rest = grid.slice(above, above + MOST_SAMPLED);
  const isHeaded = first.some(
    (cell, column) => isFigure(cell) && (heading[column]?.raw.trim() ?? '') !== '',
  );
  return isHeaded && rest.filter((row) => row.some(isFigure)).length * 2 > rest.length;
}

/** A second row of headings has neither figures nor anything in its first column. */
function headedBelow(grid: readonly PastedRow[], words: HeadingWords): number {
  const next = grid
    .slice(1, MOST_HEADER_ROWS)
    .findIndex(
      (row) =>
        row.some(isFigure) ||
        (row[0]?.raw.trim() ?? '') !== '' ||
        !row.some(({ raw }) => scoreOf(plainName(raw), Object.values(words).flat()) > 0),
    );
  return next === -1 ? 1 : next + 1;
}

/** The heading of every column: what its header rows say, with a spanning heading carried to the columns it spans. */
export function headingsOf(grid: readonly PastedRow[], headerRows: number): readonly string[] {
  const width = Math.max(0, ...grid.map((row) => row.length));
  const rows = grid
    .slice(0, headerRows)
    .map((row, index) => (index < headerRows - 1 ? carried(row, width) : texts(row, width)));
  return Array.from({ length: width }, (_, column) =>
    rows
      .map((row) => row[column] ?? '')
      .filter((text) => text !== '')
      .join(' '),
  );
}

/** The field that each column is for, as its heading tells; null where it tells nothing. */
export function guessColumns(
  headings: readonly string[],
  fields: readonly PasteField[],
  words: HeadingWords,
): readonly (string | null)[] {
  const guesses = headings
    .flatMap((heading, column) =>
      fields.map(({ id, repeats }) => ({
        id,
        repeats,
        column,
        score: scoreOf(plainName(heading), words[id] ?? []),
      })),
    )
    .filter(({ score }) => score > 0)
    .toSorted((left, right) => right.score - left.score);
  const chosen = new Map<number, string>();
  const taken = new Set<string>();
  for (const { id, repeats, column } of guesses) {
    if (chosen.has(column) || (taken.has(id) && !repeats)) continue;
    chosen.set(column, id);
    taken.add(id);
  }
  return headings.map((_, column) => chosen.get(column) ?? null);
}

/** 3 for the very word, 2 for a beginning, 1 for a word inside, 0 for none. */
function scoreOf(heading: string, words: readonly string[]): number {
  if (heading === '') return 0;
  const scores = words.map((word) => {
    if (heading === word) return 3;
    if (heading.startsWith(word)) return 2;
    return ` ${heading} `.includes(` ${word} `) ? 1 : 0;
  });
  return Math.max(0, ...scores);
}

/** A number or a day, or what may be one. A year alone is as often a heading. */
function isFigure({ reading, question }: PastedCell): boolean {
  if (question !== null) return question.reason !== 'words' && question.reason !== 'month';
  if (reading?.kind === 'number')
    return reading.decimals > 0 || reading.scaled < 1900 || reading.scaled > 2199;
  return reading?.kind === 'percent' || reading?.kind === 'date';
}

function isDay({ reading, question }: PastedCell): boolean {
  return (
    reading?.kind === 'date' || question?.reason === 'month' || question?.reason === 'day-order'
  );
}

function texts(row: PastedRow, width: number): readonly string[] {
  return Array.from({ length: width }, (_, column) => oneLine(row[column]?.raw ?? ''));
}

/** A heading may be broken into lines where its column is narrow. */
function oneLine(text: string): string {
  return text.replaceAll(/[\s\u00A0]+/g, ' ').trim();
}

function carried(row: PastedRow, width: number): readonly string[] {
  let last = '';
  return texts(row, width).map((text) => {
    if (text !== '') last = text;
    return last;
  });
}
