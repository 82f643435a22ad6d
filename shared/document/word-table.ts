import { plainRuns, wordsOf } from './doc-runs.ts';
import type { DocCell, DocRow, DocTable } from './document-model.ts';
import { askWidth, fitColumns } from './table-widths.ts';

/** A table of words: each row is named by its first cell, and each cell is a list of short paragraphs. */
export function wordTable(
  heads: readonly string[],
  rows: readonly (readonly (readonly string[])[])[],
): DocTable {
  const composed: DocRow[] = [
    { style: 'header', cells: heads.map((head) => cell([head], true)) },
    ...rows.map((cells): DocRow => ({
      style: 'body',
      cells: cells.map((lines, index) => cell(lines, index === 0)),
    })),
  ];
  const asked = heads.map((_, index) =>
    askWidth(
      composed.flatMap(({ cells }) => cells[index]?.paragraphs.map(wordsOf) ?? []),
      'left',
    ),
  );
  return { kind: 'table', caption: null, rows: composed, ...fitColumns(asked), share: 1 };
}

function cell(lines: readonly string[], header: boolean): DocCell {
  const written = lines.map((line) => line.trim()).filter((line) => line !== '');
  return { header, paragraphs: written.length === 0 ? [[]] : written.map(plainRuns) };
}
