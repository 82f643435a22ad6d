import { Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { DocFact } from '#shared/document/document-model.ts';
import { keepNextIf } from './keep-next.ts';
import { mm, textWidth } from './measures.ts';
import { NO_TABLE_RULES } from './rules.ts';
import { plainRun } from './runs.ts';
import { STYLE } from './style-ids.ts';

const LABEL_WIDTH = mm(48);
const PADDING = { top: mm(0.8), bottom: mm(0.8), left: 0, right: mm(3) };

/** Labelled facts: the label quiet, the fact beside it. Kept together, and with what follows when asked to. */
export function renderFacts(
  facts: readonly DocFact[],
  { keepNext }: { readonly keepNext: boolean },
): Table {
  const columnWidths = [LABEL_WIDTH, textWidth(false) - LABEL_WIDTH];
  return new Table({
    width: { size: textWidth(false), type: WidthType.DXA },
    columnWidths,
    layout: TableLayoutType.FIXED,
    borders: NO_TABLE_RULES,
    margins: PADDING,
    rows: facts.map(
      ({ label, value }, index) =>
        new TableRow({
          cantSplit: true,
          ...keepNextIf(keepNext || index < facts.length - 1),
          children: [
            factCell(label, STYLE.label, columnWidths[0]),
            factCell(value, STYLE.tableText, columnWidths[1]),
          ],
        }),
    ),
  });
}

function factCell(words: string, style: string, width = 0): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    children: [new Paragraph({ style, children: [plainRun(words)] })],
  });
}
