/** A block of texts, row by row. */
export type TextBlock = readonly (readonly string[])[];

const QUOTE = '"';

/** A block as the text that spreadsheets exchange: tabs between columns, line breaks between rows. */
export function writeTsv(block: TextBlock): string {
  return block.map((row) => row.map(quoted).join('\t')).join('\n');
}

/** A block as an HTML table, which word processors take as one. */
export function writeHtmlTable(block: TextBlock): string {
  const rows = block.map(
    (row) => `<tr>${row.map((text) => `<td>${escaped(text)}</td>`).join('')}</tr>`,
  );
  return `<table>${rows.join('')}</table>`;
}

/** Reads what a spreadsheet put on the clipboard. Quoted cells may hold tabs and line breaks; a last empty line is none. */
export function readTsv(text: string): TextBlock {
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
  const length = text.slice(start).search(/[\t\r\n]/);
  const end = length === -1 ? text.length : start + length;
  return { text: text.slice(start, end), end };
}

/** A quote inside a quoted cell is written twice. A cell that only begins with a quote is read as it stands. */
function readQuoted(text: string, start: number): Cell {
  const match = /^"((?:[^"]|"")*)"(?=[\t\r\n]|$)/.exec(text.slice(start));
  if (match === null) return readPlain(text, start);
  return { text: (match[1] ?? '').replaceAll('""', QUOTE), end: start + match[0].length };
}

function separatorAt(text: string, at: number): readonly ['column' | 'row' | 'end', number] {
  if (text.startsWith('\r\n', at)) return ['row', 2];
  const character = text[at];
  if (character === undefined) return ['end', 0];
  return [character === '\t' ? 'column' : 'row', 1];
}

function quoted(text: string): string {
  return /["\t\r\n]/.test(text) ? `${QUOTE}${text.replaceAll(QUOTE, '""')}${QUOTE}` : text;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
