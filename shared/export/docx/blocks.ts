import { Paragraph, type FileChild } from 'docx';
import type { DocBlock, DocParagraph } from '#shared/document/document-model.ts';
import { visitBlock, type BlockVisitor } from '#shared/document/visit-block.ts';
import { renderBox, type RenderInBox } from './boxes.ts';
import { renderFacts } from './facts.ts';
import { renderFigure } from './figures.ts';
import { renderHeading } from './headings.ts';
import { keepNextIf } from './keep-next.ts';
import { renderList } from './lists.ts';
import { renderRuns } from './runs.ts';
import { renderByline, renderQuote, renderRuledPage } from './set-apart.ts';
import { renderSignatures } from './signatures.ts';
import { STYLE } from './style-ids.ts';
import { renderTable, tableEnd } from './tables.ts';

/** Renders the blocks of one document. The counter of lists lives as long as the function returned. */
export function createBlockRenderer(): (block: DocBlock) => readonly FileChild[] {
  let lists = 0;
  const nextList = () => (lists += 1);
  const visitor: BlockVisitor<readonly FileChild[]> = {
    heading: (heading) => [renderHeading(heading)],
    paragraph: (paragraph) => [renderParagraph(paragraph)],
    list: (list) => renderList(list, nextList),
    table: (table) => renderTable(table),
    // Facts stand above a signature, a table or a text that belongs to them.
    facts: ({ facts }) => [renderFacts(facts, { keepNext: true }), tableEnd({ keepNext: true })],
    signatures: renderSignatures,
    figure: renderFigure,
    quote: renderQuote,
    byline: renderByline,
    ruledPage: renderRuledPage,
    box: (box) => renderBox(box, renderInBox),
  };
  const renderInBox: RenderInBox = (block, width) => {
    if (block.kind === 'table') return renderTable(block, width);
    return block.kind === 'list' ? renderList(block, nextList) : [renderParagraph(block)];
  };
  return (block) => visitBlock(block, visitor);
}

/** A paragraph that ends in a colon announces what follows, and stays with it. */
function renderParagraph({ style, runs }: DocParagraph): Paragraph {
  return new Paragraph({
    ...(style === 'note' ? { style: STYLE.note } : {}),
    ...keepNextIf(runs.at(-1)?.text.trimEnd().endsWith(':') ?? false),
    children: renderRuns(runs),
  });
}
