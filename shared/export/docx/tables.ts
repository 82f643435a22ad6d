import { Paragraph, Table, TableLayoutType, WidthType } from 'docx';
import type { DocTable } from '#shared/document/document-model.ts';
import { keepNextIf } from './keep-next.ts';
import { mm, shareWidth, textWidth } from './measures.ts';
import { NO_TABLE_RULES } from './rules.ts';
import { plainRun } from './runs.ts';
import { STYLE } from './style-ids.ts';
import { renderRow } from './table-rows.ts';

/** A table of figures is read as one picture: up to this many rows it fits on a page and stays on one. */
const KEPT_WHOLE = { upright: 34, landscape: 20 } as const;

/**
 * A table with its caption, in a room of so many twips. Widths are given in full, so that Word and LibreOffice agree.
 */
export function renderTable(
  table: DocTable,
  room: number = textWidth(table.landscape),
): readonly (Paragraph | Table)[] {
  const caption = table.caption === null ? [] : [captionParagraph(table.caption)];
  return [...caption, tableOf(table, room), tableEnd()];
}

/** Two tables in a row would grow together, and a table has no room of its own below it. */
export function tableEnd({ keepNext = false } = {}): Paragraph {
  return new Paragraph({
    style: STYLE.tableEnd,
    suppressLineNumbers: true,
    ...keepNextIf(keepNext),
  });
}

function captionParagraph(caption: string): Paragraph {
  return new Paragraph({ style: STYLE.caption, children: [plainRun(caption)] });
}

function tableOf(table: DocTable, room: number): Table {
  const width = Math.round(room * table.share);
  const weights = table.columns.map((column) => column.width);
  const widths = shareWidth(width, weights);
  const side = mm(table.dense ? 1.2 : 1.5);
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: NO_TABLE_RULES,
    margins: { top: mm(0.9), bottom: mm(0.9), left: side, right: side },
    rows: table.rows.map((row, index) =>
      renderRow(row, { table, widths, keepNext: keepsNext(table, index) }),
    ),
  });
}

/** Whether the row stays with the one below: header rows do, and no table leaves a single row for the next page. */
function keepsNext({ rows, columns, landscape }: DocTable, index: number): boolean {
  const isLast = index === rows.length - 1;
  const figures = columns.some(({ align }) => align === 'right');
  const most = landscape ? KEPT_WHOLE.landscape : KEPT_WHOLE.upright;
  const keptWhole = figures && rows.length <= most;
  return !isLast && (keptWhole || rows[index]?.style === 'header' || index === rows.length - 2);
}
