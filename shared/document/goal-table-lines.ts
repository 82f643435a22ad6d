import type { DocCell, DocRow, DocTable } from './document-model.ts';
import { plainRuns } from './doc-runs.ts';
import { toPrintable } from './printable-text.ts';
import { askWidth, fitColumns } from './table-widths.ts';

/** A row of texts; the first of each names it. */
export type TableLine = {
  readonly header: boolean;
  readonly cells: readonly string[];
  /** Adds up the rows above it. */
  readonly sum?: boolean;
};

/** How much narrower the text inside a box is than the page's: its sides and its rules. */
const BOX_SHARE = 0.94;

/** A table of short figures inside a box: names to the left, figures to the right, never on a turned page. */
export function boxTable(lines: readonly TableLine[], caption: string | null): DocTable {
  const { columns, share, dense, landscape } = fitColumns(
    askColumns(lines).map((column) => ({
      ...column,
      least: column.least / BOX_SHARE,
      wanted: column.wanted / BOX_SHARE,
    })),
  );
  return {
    kind: 'table',
    caption: caption === null ? null : toPrintable(caption),
    columns,
    rows: lines.map(composeLine),
    share,
    dense: dense || landscape,
    landscape: false,
  };
}

function askColumns(lines: readonly TableLine[]) {
  const width = Math.max(...lines.map(({ cells }) => cells.length));
  return Array.from({ length: width }, (_, index) =>
    askWidth(
      lines.map(({ cells }) => cells[index] ?? ''),
      index === 0 ? 'left' : 'right',
    ),
  );
}

function composeLine({ header, cells, sum = false }: TableLine): DocRow {
  return {
    style: header ? 'header' : sum ? 'sum' : 'body',
    cells: cells.map((words, index) => cell(words, header || index === 0)),
  };
}

function cell(words: string, header: boolean): DocCell {
  return { header, paragraphs: [plainRuns(words)] };
}
