import { blockParagraphs } from '#shared/document/block-paragraphs.ts';
import type { DocBlock } from '#shared/document/document-model.ts';
import { text } from '#shared/text/text.ts';
import { element, type HtmlElement } from './html-node.ts';

/** The footnotes called in the blocks, to stand below them; nothing where there are none. */
export function renderFootnotes(blocks: readonly DocBlock[]): readonly HtmlElement[] {
  const notes = blocks
    .flatMap((block) => blockParagraphs(block).flat())
    .flatMap(({ footnote }) => (footnote === undefined ? [] : [footnote]));
  if (notes.length === 0) return [];
  const lines = notes.map((note) =>
    element('p', [element('sup', [String(note.number)]), ` ${note.text}`]),
  );
  const label = element('p', [text.document.footnotes], { looks: ['label'] });
  return [element('div', [label, ...lines], { looks: ['footnotes'] })];
}
