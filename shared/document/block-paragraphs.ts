import type { DocBlock, DocRuns } from './document-model.ts';
import { plainRuns } from './doc-runs.ts';
import { visitBlock } from './visit-block.ts';

/** The paragraphs of running text in a block: none in facts, bylines and signatures, which are names and labels. */
export function blockParagraphs(block: DocBlock): readonly DocRuns[] {
  return visitBlock<readonly DocRuns[]>(block, {
    heading: ({ runs }) => [runs],
    paragraph: ({ runs }) => [runs],
    list: ({ lines }) => lines.map(({ runs }) => runs),
    table: ({ rows }) => rows.flatMap(({ cells }) => cells.flatMap(({ paragraphs }) => paragraphs)),
    facts: () => [],
    signatures: () => [],
    figure: ({ caption }) => [plainRuns(caption)],
    quote: ({ runs }) => [runs],
    byline: () => [],
    ruledPage: () => [],
    box: ({ title, blocks }) => [title, ...blocks.flatMap(blockParagraphs)],
  });
}

/** How many characters the text of a document has, about 2 000 a page. */
export function countCharacters(blocks: readonly DocBlock[]): number {
  const runs = blocks.flatMap((block) => blockParagraphs(block).flat());
  return runs.reduce((total, { text }) => total + text.length, 0);
}
