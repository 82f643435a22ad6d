import type { PastedRow } from '#shared/domain/paste/cell.ts';
import { readGrid } from '#shared/domain/paste/read-grid.ts';
import { splitText, type TextGrid } from '#shared/domain/paste/split-text.ts';
import { readHtmlTable } from './read-html-table.ts';

/** More cells than this are refused: reading them is quick, reviewing them is not. */
export const MOST_CELLS = 400_000;

/** What was put on the clipboard, as text and, by most programs, as HTML too; empty where a kind is lacking. */
type Clipboard = { readonly getData: (kind: string) => string };

/**
 * Reads a pasted table cell by cell; empty when nothing was pasted. Plain text is exact where a spreadsheet's HTML is
 * rounded, so HTML is used only where it knows better: it has raised notes, or cells with several paragraphs, which
 * plain text breaks into rows.
 */
export function readClipboard(clipboard: Clipboard): readonly PastedRow[] {
  const plain = splitText(clipboard.getData('text/plain').normalize('NFC'));
  const html = clipboard.getData('text/html');
  const table = mayKnowBetter(html, plain) ? readHtmlTable(html.normalize('NFC')) : null;
  const isBetter = table !== null && (table.raised || !sameShape(plain, table.texts));
  return readGrid(isBetter ? table.texts : plain);
}

/** How many cells were pasted. */
export function cellCount(grid: readonly PastedRow[]): number {
  return grid.reduce((sum, row) => sum + row.length, 0);
}

/** Reading HTML is dear, so not that of a large sheet: it has rows of one width and no raised notes. */
function mayKnowBetter(html: string, plain: TextGrid): boolean {
  const width = plain[0]?.length ?? 0;
  const isSheet = width > 1 && plain.every((row) => row.length === width);
  return html.includes('<table') && (!isSheet || /<sup\b/i.test(html));
}

function sameShape(one: TextGrid, other: TextGrid): boolean {
  return (
    one.length === other.length && one.every((row, index) => row.length === other[index]?.length)
  );
}
