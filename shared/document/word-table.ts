import { wordsOf, writtenRuns } from './doc-runs.ts';
import type { DocCell, DocRow, DocTable } from './document-model.ts';
import { askWidth, fitColumns } from './table-widths.ts';

/** How much less room a text takes in the small print of a dense table. */
const DENSE_SHARE = 0.88;

/**
 * A table of words: each row is named by its first cell, and each cell is a list of short paragraphs. In small print
 * where it is told to be dense, or has to be.
 */
export function wordTable(
  heads: readonly string[],
  rows: readonly (readonly (readonly string[])[])[],
  { dense = false }: { readonly dense?: boolean } = {},
): DocTable {
  const composed: DocRow[] = [
    { style: 'header', cells: heads.map((head) => cell([head], true)) },
    ...rows.map((cells): DocRow => ({
      style: 'body',
      cells: cells.map((lines, index) => cell(lines, index === 0)),
    })),
  ];
  const scale = dense ? DENSE_SHARE : 1;
  const asked = heads.map((_, index) => {
    const texts = composed.flatMap(({ cells }) => cells[index]?.paragraphs.map(wordsOf) ?? []);
    const { least, wanted, align } = askWidth(texts, 'left');
    return { least: least * scale, wanted: wanted * scale, align };
  });
  const fitted = fitColumns(asked);
  return {
    kind: 'table',
    caption: null,
    rows: composed,
    ...fitted,
    share: 1,
    dense: dense || fitted.dense,
  };
}

function cell(lines: readonly string[], header: boolean): DocCell {
  const written = lines.map((line) => line.trim()).filter((line) => line !== '');
  return { header, paragraphs: written.length === 0 ? [[]] : written.map(writtenRuns) };
}
