import { Paragraph, Table, TableCell, TableLayoutType, TableRow } from 'docx';
import { WidthType, type FileChild } from 'docx';
import { countCharacters } from '#shared/document/block-paragraphs.ts';
import type { DocBox } from '#shared/document/document-model.ts';
import { COLORS } from './colors.ts';
import { mm, textWidth } from './measures.ts';
import { NO_TABLE_RULES, rule } from './rules.ts';
import { plainRun, renderRuns } from './runs.ts';
import { STYLE } from './style-ids.ts';
import { tableEnd } from './tables.ts';

/** Renders a block inside a box, whose text is so many twips wide. */
export type RenderInBox = (
  block: DocBox['blocks'][number],
  width: number,
) => readonly (Paragraph | Table)[];

const SIDE = mm(4);
/** A box with this many characters fits on half a page, and a page break inside it would look like a slip. */
const KEPT_WHOLE = 1_200;

/**
 * A box: a table of one cell, since rules around paragraphs follow the indents of lists and cannot hold a table. A
 * thick rule to the left tells it from the tables of figures.
 */
export function renderBox(box: DocBox, renderInBox: RenderInBox): readonly FileChild[] {
  const width = { size: textWidth(false), type: WidthType.DXA };
  const content = box.blocks.flatMap((block) => renderInBox(block, textWidth(false) - 2 * SIDE));
  const cell = new TableCell({
    width,
    margins: { top: mm(2.5), bottom: mm(1.5), left: SIDE, right: SIDE },
    borders: {
      top: rule(4, COLORS.hairline),
      bottom: rule(4, COLORS.hairline),
      right: rule(4, COLORS.hairline),
      left: rule(24, COLORS.accent),
    },
    children: [
      new Paragraph({ style: STYLE.boxLabel, children: [plainRun(box.label)] }),
      new Paragraph({ style: STYLE.boxTitle, children: renderRuns(box.title) }),
      ...content,
    ],
  });
  const kept = countCharacters([box]) <= KEPT_WHOLE ? { cantSplit: true } : {};
  const table = new Table({
    width,
    columnWidths: [textWidth(false)],
    layout: TableLayoutType.FIXED,
    borders: NO_TABLE_RULES,
    rows: [new TableRow({ ...kept, children: [cell] })],
  });
  return [table, tableEnd()];
}
