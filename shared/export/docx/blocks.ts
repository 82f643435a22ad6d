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

/** Renders a block that another one follows in the document, unless it is the last. */
type RenderBlock = (block: DocBlock, next: DocBlock | undefined) => readonly FileChild[];

/** Renders the blocks of one document. The counter of lists lives as long as the function returned. */
export function createBlockRenderer(): RenderBlock {
  let lists = 0;
  const nextList = () => (lists += 1);
  const visitor: BlockVisitor<readonly FileChild[]> = {
    heading: (heading) => [renderHeading(heading)],
    paragraph: (paragraph) => [renderParagraph(paragraph)],
    list: (list) => renderList(list, nextList),
    table: (table) => renderTable(table),
    facts: (facts) => renderFactsAbove(facts, undefined),
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
  return (block, next) =>
    block.kind === 'facts' ? renderFactsAbove(block, next) : visitBlock(block, visitor);
}

/**
 * Facts stay with the signature, the list or the table that belongs to them, and never with a heading: a heading stays
 * with its own facts, and one subject after the other would be chained together and pushed to the next page.
 */
function renderFactsAbove(
  { facts }: Extract<DocBlock, { readonly kind: 'facts' }>,
  next: DocBlock | undefined,
): readonly FileChild[] {
  // A signature brings its own distance.
  if (next?.kind === 'signatures') return [renderFacts(facts, { keepNext: true })];
  const keepNext = next?.kind === 'list' || next?.kind === 'table';
  return [renderFacts(facts, { keepNext }), tableEnd({ keepNext })];
}

/** A paragraph that ends in a colon announces what follows, and stays with it. */
function renderParagraph({ style, runs }: DocParagraph): Paragraph {
  return new Paragraph({
    ...(style === 'note' ? { style: STYLE.note } : {}),
    ...keepNextIf(runs.at(-1)?.text.trimEnd().endsWith(':') ?? false),
    children: renderRuns(runs),
  });
}
