import type { TextGrid } from '#shared/domain/paste/split-text.ts';

/** Nothing of these is text that a reader of the table sees. */
const UNSEEN = 'script, style, template, noscript, title, del';
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const LINE_BREAK_AFTER = 'p, div, br, li';

/** The texts of an HTML table, and whether it held raised digits, which plain text would glue to their values. */
export type HtmlTable = { readonly texts: TextGrid; readonly raised: boolean };

/**
 * The texts of the largest table in pasted HTML; null when there is none. The HTML is parsed in a document of its own,
 * which loads and runs nothing, and only texts leave it. Cells that span others leave these empty.
 */
export function readHtmlTable(html: string): HtmlTable | null {
  const page = new DOMParser().parseFromString(html, 'text/html');
  for (const element of page.querySelectorAll(UNSEEN)) element.remove();
  const tables = [...page.querySelectorAll('table')];
  const [largest] = tables.toSorted((left, right) => right.rows.length - left.rows.length);
  if (largest === undefined) return null;
  const raised = raiseNotes(largest);
  return { texts: spread([...largest.rows]), raised };
}

/** Raised digits become characters that are raised in themselves, so that "600" with note 1 is not 6001. */
function raiseNotes(table: HTMLTableElement): boolean {
  const notes = [...table.querySelectorAll('sup')];
  for (const note of notes) {
    note.textContent = (note.textContent ?? '').replaceAll(/\d/g, (digit) =>
      RAISED.charAt(Number(digit)),
    );
  }
  return notes.length > 0;
}

/** Rows with an empty text for every place that a cell spans. */
function spread(rows: readonly HTMLTableRowElement[]): TextGrid {
  const grid: string[][] = rows.map(() => []);
  for (const [row, { cells }] of rows.entries()) {
    let column = 0;
    for (const cell of cells) {
      while (grid[row]?.[column] !== undefined) column += 1;
      fill(grid, { row, column }, cell);
      column += Math.max(1, cell.colSpan);
    }
  }
  return grid.map((texts) => Array.from(texts, (text) => text ?? ''));
}

function fill(
  grid: string[][],
  { row, column }: { readonly row: number; readonly column: number },
  cell: HTMLTableCellElement,
): void {
  for (let down = 0; down < Math.max(1, cell.rowSpan); down += 1) {
    for (let across = 0; across < Math.max(1, cell.colSpan); across += 1) {
      const target = grid[row + down];
      if (target !== undefined) target[column + across] = '';
    }
  }
  const home = grid[row];
  if (home !== undefined) home[column] = textOf(cell);
}

/** A cell's text: lines where it has paragraphs, spaces where the source only wrapped. Hard spaces stay. */
function textOf(cell: HTMLTableCellElement): string {
  for (const element of cell.querySelectorAll(LINE_BREAK_AFTER)) element.append('\u2028');
  return (cell.textContent ?? '')
    .replaceAll(/[ \t\r\n]+/g, ' ')
    .replaceAll(/ ?\u2028 ?/g, '\n')
    .trim();
}
