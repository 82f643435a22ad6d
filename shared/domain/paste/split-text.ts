/** Texts row by row, as they came. */
export type TextGrid = readonly (readonly string[])[];

const QUOTE = '"';
/** Ends of lines as Windows, Mac and old Mac write them; Word's line inside a cell (U+000B) is none. */
const LINE_END = /\r\n|\n|\r/;

/**
 * Splits what a spreadsheet or word processor put on the clipboard as plain text: tabs between cells, a line a row.
 * A quoted cell may hold tabs and line ends, with its own quotes doubled. A last line end begins no row.
 */
export function splitText(text: string): TextGrid {
  if (!text.includes(QUOTE)) return splitLines(text).map((line) => line.split('\t'));
  return splitQuoted(text);
}

function splitLines(text: string): readonly string[] {
  const lines = splitAtEnds(text);
  if (lines.length > 1 && lines.at(-1) === '') lines.pop();
  return lines;
}

/** One kind of line end all through, as every program writes, is split several times faster than three. */
function splitAtEnds(text: string): string[] {
  if (!text.includes('\r')) return text.split('\n');
  const lines = text.split('\r\n');
  return lines.some((line) => line.includes('\n') || line.includes('\r'))
    ? text.split(LINE_END)
    : lines;
}

function splitQuoted(text: string): TextGrid {
  const rows: string[][] = [[]];
  let at = 0;
  while (at < text.length) {
    const cell = text[at] === QUOTE ? readQuoted(text, at) : readPlain(text, at);
    rows.at(-1)?.push(cell.text);
    const [end, width] = separatorAt(text, cell.end);
    if (end === 'row' && cell.end + width < text.length) rows.push([]);
    at = cell.end + Math.max(1, width);
    if (end === 'column' && at === text.length) rows.at(-1)?.push('');
  }
  return rows;
}

type Cell = { readonly text: string; readonly end: number };

function readPlain(text: string, start: number): Cell {
  SEPARATOR.lastIndex = start;
  const end = SEPARATOR.exec(text)?.index ?? text.length;
  return { text: text.slice(start, end), end };
}

const SEPARATOR = /[\t\r\n]/g;
/** A quote inside a quoted cell is written twice. */
const QUOTED = /"((?:[^"]|"")*)"(?=[\t\r\n]|$)/y;

/** A cell that only begins with a quote is read as it stands. */
function readQuoted(text: string, start: number): Cell {
  QUOTED.lastIndex = start;
  const match = QUOTED.exec(text);
  if (match === null) return readPlain(text, start);
  return { text: (match[1] ?? '').replaceAll('""', QUOTE), end: start + match[0].length };
}

function separatorAt(text: string, at: number): readonly ['column' | 'row' | 'end', number] {
  if (text.startsWith('\r\n', at)) return ['row', 2];
  const character = text[at];
  if (character === undefined) return ['end', 0];
  return [character === '\t' ? 'column' : 'row', 1];
}
