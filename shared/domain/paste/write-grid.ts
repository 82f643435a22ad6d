import type { TextGrid } from './split-text.ts';

const QUOTE = '"';

/** A grid as the text that spreadsheets exchange: tabs between columns, line breaks between rows. */
export function writeTsv(grid: TextGrid): string {
  return grid.map((row) => row.map(quoted).join('\t')).join('\n');
}

/** A grid as an HTML table, which word processors and mail take as one. */
export function writeHtmlTable(grid: TextGrid): string {
  const rows = grid.map(
    (row) => `<tr>${row.map((text) => `<td>${escaped(text)}</td>`).join('')}</tr>`,
  );
  return `<table>${rows.join('')}</table>`;
}

function quoted(text: string): string {
  return /["\t\r\n]/.test(text) ? `${QUOTE}${text.replaceAll(QUOTE, '""')}${QUOTE}` : text;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
