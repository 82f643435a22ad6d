import { HeightRule, Paragraph, Table, TableCell, TableLayoutType, TableRow } from 'docx';
import { VerticalAlignTable, WidthType, type FileChild } from 'docx';
import type { DocParty, DocSignatures } from '#shared/document/document-model.ts';
import { text } from '#shared/text/text.ts';
import { COLORS } from './colors.ts';
import { keepNextIf } from './keep-next.ts';
import { mm, textWidth } from './measures.ts';
import { NO_TABLE_RULES, rule } from './rules.ts';
import { plainRun } from './runs.ts';
import { STYLE } from './style-ids.ts';
import { tableEnd } from './tables.ts';

const GAP = mm(8);
const LINE = Math.floor((textWidth(false) - GAP) / 2);
const COLUMN_WIDTHS = [LINE, GAP, textWidth(false) - LINE - GAP];
/** Room to write by hand. */
const SIGNING_HEIGHT = mm(15);
const NAME_HEIGHT = mm(9);

/** A block per party: the lines to write on, each with what belongs there in small print beneath it. */
export function renderSignatures({ parties }: DocSignatures): readonly FileChild[] {
  return parties.flatMap((party) => [
    new Paragraph({
      keepNext: true,
      spacing: { before: 240, after: 0 },
      children: [plainRun(party.organisation)],
    }),
    partyTable(party),
    tableEnd(),
  ]);
}

function partyTable({ title, name }: DocParty): Table {
  const words = text.document.signature;
  return new Table({
    width: { size: textWidth(false), type: WidthType.DXA },
    columnWidths: COLUMN_WIDTHS,
    layout: TableLayoutType.FIXED,
    borders: NO_TABLE_RULES,
    margins: { top: mm(0.5), bottom: mm(0.5), left: 0, right: 0 },
    rows: [
      writingRow(SIGNING_HEIGHT, ['', '']),
      labelRow([words.placeAndDate, words.signature], true),
      writingRow(NAME_HEIGHT, [title, name]),
      labelRow([words.title, words.name], false),
    ],
  });
}

type Pair = readonly [left: string, right: string];

function writingRow(height: number, [left, right]: Pair): TableRow {
  const cells = [left, '', right].map((words, index) => {
    const line = index === 1 ? {} : { borders: { bottom: rule(6, COLORS.rule) } };
    return { ...line, verticalAlign: VerticalAlignTable.BOTTOM, words };
  });
  return new TableRow({
    cantSplit: true,
    keepNext: true,
    height: { value: height, rule: HeightRule.ATLEAST },
    children: cells.map(({ words, ...look }, index) =>
      signatureCell(words, STYLE.tableText, index, look),
    ),
  });
}

function labelRow([left, right]: Pair, keepNext: boolean): TableRow {
  const children = [left, '', right].map((words, index) =>
    signatureCell(words, STYLE.label, index, {}),
  );
  return new TableRow({ cantSplit: true, ...keepNextIf(keepNext), children });
}

type CellLook = Omit<ConstructorParameters<typeof TableCell>[0], 'children'>;

function signatureCell(words: string, style: string, index: number, look: CellLook): TableCell {
  return new TableCell({
    ...look,
    width: { size: COLUMN_WIDTHS[index] ?? 0, type: WidthType.DXA },
    children: [new Paragraph({ style, children: [plainRun(words)] })],
  });
}
