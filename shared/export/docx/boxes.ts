import { Paragraph, Table, TableCell, TableLayoutType, TableRow } from 'docx';
import { WidthType, type ITableCellOptions } from 'docx';
import { countCharacters } from '#shared/document/block-paragraphs.ts';
import type { DocBox } from '#shared/document/document-model.ts';
import { COLORS } from './colors.ts';
import { mm, textWidth } from './measures.ts';
import { NO_RULE, NO_TABLE_RULES, rule } from './rules.ts';
import { plainRun, renderRuns } from './runs.ts';
import { STYLE } from './style-ids.ts';
import { tableEnd } from './tables.ts';

type BoxBlock = DocBox['blocks'][number];
type BoxChild = Paragraph | Table;

/** Renders a block inside a box, whose text is so many twips wide. */
export type RenderInBox = (block: BoxBlock, width: number) => readonly BoxChild[];

const SIDE = mm(4);
/** A box or a part of one with this many characters stands whole: a page break inside it would look like a slip. */
const KEPT_WHOLE = { box: 600, part: 1_200 } as const;

/**
 * A box: a table of one column, since rules around paragraphs follow the indents of lists and cannot hold a table. Its
 * rows are the parts that a page break may come between. A thick rule to the left tells it from the tables of figures.
 */
export function renderBox(box: DocBox, renderInBox: RenderInBox): readonly BoxChild[] {
  const parts = isShort([box], KEPT_WHOLE.box) ? [box.blocks] : splitBlocks(box.blocks);
  const head = [
    new Paragraph({ style: STYLE.boxLabel, children: [plainRun(box.label)] }),
    new Paragraph({ style: STYLE.boxTitle, children: renderRuns(box.title) }),
  ];
  const rows = parts.map((blocks, index) => {
    const content = blocks.flatMap((block) => renderInBox(block, textWidth(false) - 2 * SIDE));
    const place = { isFirst: index === 0, isLast: index === parts.length - 1 };
    return new TableRow({
      ...(isShort(blocks, KEPT_WHOLE.part) ? { cantSplit: true } : {}),
      children: [cellOf([...(index === 0 ? head : []), ...content], place)],
    });
  });
  return [tableOf(rows), tableEnd()];
}

/** Where a page may break: before what is announced with a colon, and before a table. */
function splitBlocks(blocks: readonly BoxBlock[]): readonly (readonly BoxBlock[])[] {
  const parts: BoxBlock[][] = [[]];
  for (const block of blocks) {
    if (isBreak(block, parts.at(-1)?.at(-1))) parts.push([block]);
    else parts.at(-1)?.push(block);
  }
  return parts;
}

function isBreak(block: BoxBlock, before: BoxBlock | undefined): boolean {
  if (before === undefined) return false;
  return block.kind === 'table' ? !announces(before) : announces(block);
}

function announces(block: BoxBlock): boolean {
  return block.kind === 'paragraph' && (block.runs.at(-1)?.text.trimEnd().endsWith(':') ?? false);
}

function isShort(blocks: Parameters<typeof countCharacters>[0], most: number): boolean {
  return countCharacters(blocks) <= most;
}

function tableOf(rows: readonly TableRow[]): Table {
  return new Table({
    width: { size: textWidth(false), type: WidthType.DXA },
    columnWidths: [textWidth(false)],
    layout: TableLayoutType.FIXED,
    borders: NO_TABLE_RULES,
    rows: [...rows],
  });
}

type CellPlace = { readonly isFirst: boolean; readonly isLast: boolean };

function cellOf(children: readonly BoxChild[], { isFirst, isLast }: CellPlace): TableCell {
  const side = rule(4, COLORS.hairline);
  const borders: ITableCellOptions['borders'] = {
    top: isFirst ? side : NO_RULE,
    bottom: isLast ? side : NO_RULE,
    right: side,
    left: rule(24, COLORS.accent),
  };
  return new TableCell({
    width: { size: textWidth(false), type: WidthType.DXA },
    margins: { top: isFirst ? mm(2.5) : 0, bottom: isLast ? mm(1.5) : 0, left: SIDE, right: SIDE },
    borders,
    children: [...children],
  });
}
