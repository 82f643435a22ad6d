import type { TableBlock } from '#shared/domain/section/blocks.ts';
import type { DocCell, DocRow, DocTable } from './document-model.ts';
import { toDocRuns, wordsOf } from './doc-runs.ts';
import type { RunningNumbers } from './running-numbers.ts';
import { askWidth, fitColumns, type AskedColumn } from './table-widths.ts';

/** A number with or without a unit, or the dash that stands for none. At most one space before the unit: see the test. */
const FIGURE =
  /^(?:[\u2212\u2013-]|[\u2212\u2013-]?\d[\d\s\u00A0]*(?:,\d+)?[\s\u00A0]?(?:%|kr|tkr|mnkr)?)$/;
const NO_CELL: DocCell = { header: false, paragraphs: [[]] };

/** A free table as it is printed: header rows first, columns as wide as their words ask for, figures to the right. */
export function composeTextTable(block: TableBlock, numbers: RunningNumbers): DocTable {
  const width = Math.max(...block.rows.map(({ cells }) => cells.length));
  const headerRows = block.rows.findIndex(({ cells }) => cells.some(({ header }) => !header));
  const rows = block.rows.map(({ cells }, index) =>
    composeRow(cells, { width, header: headerRows === -1 || index < headerRows, numbers }),
  );
  return {
    kind: 'table',
    caption: null,
    ...fitColumns(Array.from({ length: width }, (_, index) => askColumn(rows, index))),
    rows,
  };
}

type Cells = TableBlock['rows'][number]['cells'];

function composeRow(
  cells: Cells,
  {
    width,
    header,
    numbers,
  }: { readonly width: number; readonly header: boolean; readonly numbers: RunningNumbers },
): DocRow {
  const composed = Array.from({ length: width }, (_, index) =>
    composeCell(cells[index], header, numbers),
  );
  return { style: header ? 'header' : 'body', cells: composed };
}

/** A cell that names its row is bold; a whole header row gets its weight from the row. */
function composeCell(
  cell: Cells[number] | undefined,
  inHeader: boolean,
  numbers: RunningNumbers,
): DocCell {
  if (cell === undefined || cell.runs.length === 0) return NO_CELL;
  const bold = cell.header && !inHeader;
  const paragraphs = cell.runs.map((runs) =>
    toDocRuns(runs, numbers).map((run) => (bold ? { ...run, bold } : run)),
  );
  return { header: cell.header, paragraphs };
}

function askColumn(rows: readonly DocRow[], index: number): AskedColumn {
  const texts = rows.map(({ cells, style }) => ({ style, words: cellWords(cells[index]) }));
  const figures = texts.filter(({ style, words }) => style !== 'header' && words.trim() !== '');
  const isFigures = figures.length > 0 && figures.every(({ words }) => FIGURE.test(words.trim()));
  return askWidth(
    texts.map(({ words }) => words),
    isFigures ? 'right' : 'left',
  );
}

function cellWords(cell: DocCell = NO_CELL): string {
  return cell.paragraphs.map(wordsOf).join(' ');
}
