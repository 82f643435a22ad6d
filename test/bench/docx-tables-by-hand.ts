import * as docx from 'docx';
import type { DocBlock, DocumentModel } from '#shared/document/document-model.ts';

const { Paragraph, Table, TableCell, TableRow, TextRun, WidthType } = docx;

const NONE = { style: docx.BorderStyle.NONE };
const NO_LINES = {
  top: NONE,
  bottom: NONE,
  left: NONE,
  right: NONE,
  insideHorizontal: NONE,
  insideVertical: NONE,
};
/** The width of the text of a page. */
export const WIDTH = 9072;
const FIXED = docx.TableLayoutType.FIXED;

/** A block of one kind. */
export type Block<Kind extends DocBlock['kind']> = Extract<DocBlock, { kind: Kind }>;
type Runs = Block<'paragraph'>['runs'];

/** Text with its looks and links. */
export function runsOf(runs: Runs, isBold = false): docx.ParagraphChild[] {
  return runs.map(({ text, bold, italic, marked, link }) => {
    const look = {
      ...(bold === true || isBold ? { bold: true } : {}),
      ...(italic === true ? { italics: true } : {}),
      ...(marked === true ? { highlight: docx.HighlightColor.YELLOW } : {}),
    };
    if (link === undefined) return new TextRun({ ...look, text });
    return new docx.ExternalHyperlink({
      link,
      children: [new TextRun({ ...look, style: 'Hyperlink', text })],
    });
  });
}

const rule = (size: number, color: string) => ({ style: docx.BorderStyle.SINGLE, size, color });
const ROWS = {
  header: {
    borders: { top: rule(4, '8C8C8C'), bottom: rule(8, '1F3A5F') },
    shading: { type: docx.ShadingType.CLEAR, fill: 'EEF2F7' },
  },
  body: { borders: { top: rule(4, 'D0D0D0'), bottom: rule(4, 'D0D0D0') } },
  sum: { borders: { top: rule(6, '8C8C8C'), bottom: rule(6, '8C8C8C') } },
  ofWhich: { borders: { top: NONE, bottom: rule(4, 'D0D0D0') } },
};

/** A table with its caption. */
export function tableOf(table: Block<'table'>): docx.FileChild[] {
  const { caption, columns, rows, share, dense } = table;
  const width = Math.round(WIDTH * share);
  const total = columns.reduce((sum, column) => sum + column.width, 0);
  let before = 0;
  const ends = columns.map((column) => Math.round((width * (before += column.width)) / total));
  const columnWidths = ends.map((end, index) => end - (ends[index - 1] ?? 0));
  const whole = columns.some(({ align }) => align === 'right') && rows.length <= 34;
  const side = dense ? 68 : 85;
  const built = rows.map((row, rowIndex) => {
    const isLast = rowIndex === rows.length - 1;
    const keeps = whole || row.style === 'header' || rowIndex === rows.length - 2;
    return new TableRow({
      cantSplit: true,
      ...(keeps && !isLast ? { keepNext: true } : {}),
      ...(row.style === 'header' ? { tableHeader: true } : {}),
      children: row.cells.map(({ paragraphs }, index) =>
        cellOf(table, row, { index, paragraphs, width: columnWidths[index] ?? 0 }),
      ),
    });
  });
  return [
    ...(caption === null
      ? []
      : [new Paragraph({ style: 'Caption', children: [new TextRun({ text: caption })] })]),
    new Table({
      width: { size: width, type: WidthType.DXA },
      columnWidths,
      layout: FIXED,
      borders: NO_LINES,
      margins: { top: 51, bottom: 51, left: side, right: side },
      rows: built,
    }),
    new Paragraph({ style: 'TableEnd', suppressLineNumbers: true }),
  ];
}

type Row = Block<'table'>['rows'][number];
type Cell = {
  readonly index: number;
  readonly paragraphs: readonly Runs[];
  readonly width: number;
};

function cellOf(
  { columns, dense }: Block<'table'>,
  { style }: Row,
  { index, paragraphs, width }: Cell,
): docx.TableCell {
  const bold = style === 'header' || style === 'sum';
  const ofWhich = style === 'ofWhich';
  const { TOP, BOTTOM } = docx.VerticalAlignTable;
  return new TableCell({
    ...ROWS[style],
    width: { size: width, type: WidthType.DXA },
    verticalAlign: style === 'header' ? BOTTOM : TOP,
    children: paragraphs.map(
      (runs) =>
        new Paragraph({
          style: ofWhich ? 'TableOfWhich' : dense ? 'TableTextDense' : 'TableText',
          alignment:
            columns[index]?.align === 'right' ? docx.AlignmentType.RIGHT : docx.AlignmentType.LEFT,
          ...(ofWhich && index === 0 ? { indent: { left: 227 } } : {}),
          children: runsOf(runs, bold),
        }),
    ),
  });
}

/** Labelled facts. */
export function factsOf(facts: DocumentModel['facts'], keepNext: boolean): docx.Table {
  const columnWidths = [2721, WIDTH - 2721];
  const cell = (text: string, style: string, index: number) =>
    new TableCell({
      width: { size: columnWidths[index] ?? 0, type: WidthType.DXA },
      children: [new Paragraph({ style, children: [new TextRun({ text })] })],
    });
  return new Table({
    width: { size: WIDTH, type: WidthType.DXA },
    columnWidths,
    layout: FIXED,
    borders: NO_LINES,
    margins: { top: 45, bottom: 45, left: 0, right: 170 },
    rows: facts.map(
      ({ label, value }, index) =>
        new TableRow({
          cantSplit: true,
          ...(keepNext || index < facts.length - 1 ? { keepNext: true } : {}),
          children: [cell(label, 'Label', 0), cell(value, 'TableText', 1)],
        }),
    ),
  });
}

/** Lines to sign on. */
export function signaturesOf({ parties }: Block<'signatures'>): docx.FileChild[] {
  const columnWidths = [4309, 454, 4309];
  const row = (texts: readonly string[], style: string, height: number | null, keepNext = true) =>
    new TableRow({
      cantSplit: true,
      ...(keepNext ? { keepNext } : {}),
      ...(height === null ? {} : { height: { value: height, rule: docx.HeightRule.ATLEAST } }),
      children: texts.map(
        (text, index) =>
          new TableCell({
            ...(height === null || index === 1 ? {} : { borders: { bottom: rule(6, '8C8C8C') } }),
            ...(height === null ? {} : { verticalAlign: docx.VerticalAlignTable.BOTTOM }),
            width: { size: columnWidths[index] ?? 0, type: WidthType.DXA },
            children: [new Paragraph({ style, children: [new TextRun({ text })] })],
          }),
      ),
    });
  return parties.flatMap(({ organisation, title, name }) => [
    new Paragraph({
      keepNext: true,
      spacing: { before: 240, after: 0 },
      children: [new TextRun({ text: organisation })],
    }),
    new Table({
      width: { size: WIDTH, type: WidthType.DXA },
      columnWidths,
      layout: FIXED,
      borders: NO_LINES,
      margins: { top: 28, bottom: 28, left: 0, right: 0 },
      rows: [
        row(['', '', ''], 'TableText', 850),
        row(['Ort och datum', '', 'Underskrift'], 'Label', null),
        row([title, '', name], 'TableText', 510),
        row(['Befattning', '', 'Namnförtydligande'], 'Label', null, false),
      ],
    }),
    new Paragraph({ style: 'TableEnd', suppressLineNumbers: true }),
  ]);
}
