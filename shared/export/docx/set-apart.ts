import { HeightRule, Paragraph, Table, TableCell, TableLayoutType, TableRow } from 'docx';
import { WidthType, type FileChild } from 'docx';
import type { DocByline, DocQuote, DocRuledPage } from '#shared/document/document-model.ts';
import { COLORS } from './colors.ts';
import { keepNextIf } from './keep-next.ts';
import { mm, textWidth } from './measures.ts';
import { NO_TABLE_RULES, rule } from './rules.ts';
import { plainRun, renderRuns } from './runs.ts';
import { STYLE } from './style-ids.ts';
import { tableEnd } from './tables.ts';

/** A saying in Word's own style for it, with who said it below. */
export function renderQuote({ runs, source }: DocQuote): readonly FileChild[] {
  const saying = new Paragraph({
    style: STYLE.quote,
    ...keepNextIf(source !== ''),
    children: renderRuns(runs),
  });
  const below = new Paragraph({ style: STYLE.quoteSource, children: [plainRun(source)] });
  return source === '' ? [saying] : [saying, below];
}

/** Name and title under a text, kept on one page. */
export function renderByline({ name, title }: DocByline): readonly FileChild[] {
  const lines = [name, title].filter((words) => words !== '');
  return lines.map(
    (words, index) =>
      new Paragraph({
        style: words === name ? STYLE.bylineName : STYLE.byline,
        ...keepNextIf(index < lines.length - 1),
        children: [plainRun(words)],
      }),
  );
}

/** Fills a page below a heading of two lines. */
const RULED_LINES = 22;
const RULED_HEIGHT = mm(9.2);

/** Lines to write on by hand. A table, since Word draws one line for several paragraphs that look the same. */
export function renderRuledPage({ title }: DocRuledPage): readonly FileChild[] {
  const heading =
    title === null ? [] : [new Paragraph({ style: STYLE.bylineName, children: [plainRun(title)] })];
  return [...heading, ruledTable(), tableEnd()];
}

function ruledTable(): Table {
  const width = { size: textWidth(false), type: WidthType.DXA };
  const line = () =>
    new TableRow({
      cantSplit: true,
      height: { value: RULED_HEIGHT, rule: HeightRule.EXACT },
      children: [
        new TableCell({
          width,
          borders: { bottom: rule(4, COLORS.rule) },
          children: [new Paragraph({ style: STYLE.tableText })],
        }),
      ],
    });
  return new Table({
    width,
    columnWidths: [textWidth(false)],
    layout: TableLayoutType.FIXED,
    borders: NO_TABLE_RULES,
    rows: Array.from({ length: RULED_LINES }, line),
  });
}
