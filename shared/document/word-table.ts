import type { DocRow, DocTable } from './document-model.ts';
import { plainRuns } from './doc-runs.ts';
import { askWidth, fitColumns } from './table-widths.ts';

/** A table of words: a header row, and rows that their first cell names. "\n" in a cell begins a new paragraph. */
export function wordTable(
  header: readonly string[],
  rows: readonly (readonly string[])[],
): DocTable {
  const asked = header.map((head, index) =>
    askWidth([head, ...rows.flatMap((row) => (row[index] ?? '').split('\n'))], 'left'),
  );
  return {
    kind: 'table',
    caption: null,
    ...fitColumns(asked),
    rows: [composeRow(header, 'header'), ...rows.map((row) => composeRow(row, 'body'))],
  };
}

function composeRow(cells: readonly string[], style: 'header' | 'body'): DocRow {
  return {
    style,
    cells: cells.map((words, index) => ({
      header: style === 'header' || index === 0,
      paragraphs: words.split('\n').map(plainRuns),
    })),
  };
}
