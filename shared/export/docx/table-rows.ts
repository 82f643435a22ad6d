import { AlignmentType, Paragraph, ShadingType, TableCell, TableRow } from 'docx';
import { VerticalAlignTable, WidthType, type ITableCellOptions } from 'docx';
import type { DocCell, DocRow, DocRowStyle, DocTable } from '#shared/document/document-model.ts';
import { COLORS } from './colors.ts';
import { keepNextIf } from './keep-next.ts';
import { mm } from './measures.ts';
import { NO_RULE, rule } from './rules.ts';
import { renderRuns } from './runs.ts';
import { STYLE } from './style-ids.ts';

const OF_WHICH_INDENT = mm(4);

/** What a row must know of the table it stands in. */
export type RowPlace = {
  readonly table: DocTable;
  /** Of each column, in twips. */
  readonly widths: readonly number[];
  readonly keepNext: boolean;
};

type CellPlace = {
  readonly row: DocRow;
  readonly table: DocTable;
  readonly index: number;
};

/** The lines and shading of each kind of row: hairlines between rows, rules around what is summed up. */
const ROW_LOOKS: Readonly<Record<DocRowStyle, Pick<ITableCellOptions, 'borders' | 'shading'>>> = {
  header: {
    borders: { top: rule(4, COLORS.rule), bottom: rule(8, COLORS.accent) },
    shading: { type: ShadingType.CLEAR, fill: COLORS.headerFill },
  },
  body: { borders: { top: rule(4, COLORS.hairline), bottom: rule(4, COLORS.hairline) } },
  sum: { borders: { top: rule(6, COLORS.rule), bottom: rule(6, COLORS.rule) } },
  ofWhich: { borders: { top: NO_RULE, bottom: rule(4, COLORS.hairline) } },
};

/** A row that no page break splits; header rows are repeated on each page. */
export function renderRow(row: DocRow, { table, widths, keepNext }: RowPlace): TableRow {
  return new TableRow({
    cantSplit: true,
    ...keepNextIf(keepNext),
    // Left out rather than false: some readers take w:val="false" for a header row all the same.
    ...(row.style === 'header' ? { tableHeader: true } : {}),
    children: row.cells.map((cell, index) =>
      renderCell(cell, widths[index] ?? 0, { row, table, index }),
    ),
  });
}

function renderCell({ paragraphs }: DocCell, width: number, place: CellPlace): TableCell {
  const { style } = place.row;
  return new TableCell({
    ...ROW_LOOKS[style],
    width: { size: width, type: WidthType.DXA },
    verticalAlign: style === 'header' ? VerticalAlignTable.BOTTOM : VerticalAlignTable.TOP,
    children: paragraphs.map((runs) => renderCellParagraph(runs, place)),
  });
}

function renderCellParagraph(
  runs: DocCell['paragraphs'][number],
  { row, table, index }: CellPlace,
): Paragraph {
  const bold = row.style === 'header' || row.style === 'sum';
  const indented = row.style === 'ofWhich' && index === 0;
  return new Paragraph({
    style: textStyleOf(row, table),
    alignment: table.columns[index]?.align === 'right' ? AlignmentType.RIGHT : AlignmentType.LEFT,
    ...(indented ? { indent: { left: OF_WHICH_INDENT } } : {}),
    children: renderRuns(bold ? runs.map((run) => ({ ...run, bold })) : runs),
  });
}

function textStyleOf({ style }: DocRow, { dense }: DocTable): string {
  if (style === 'ofWhich') return STYLE.tableOfWhich;
  return dense ? STYLE.denseText : STYLE.tableText;
}
