import { Node } from '@tiptap/core';
import { lineSchema } from '#shared/domain/basics/text-fields.ts';
import { IN_CELL, NODES } from './doc-node.ts';

/** A saying set apart, with who said it. Each paragraph of a pasted quotation becomes one. */
export const QuoteNode = Node.create({
  name: NODES.quote,
  group: 'block',
  content: 'inline*',
  defining: true,
  addAttributes: () => ({ source: { default: '', rendered: false } }),
  parseHTML: () => [
    { tag: 'blockquote > p', context: IN_CELL, node: NODES.paragraph, priority: 60 },
    { tag: 'blockquote > p', getAttrs: readQuoteElement, priority: 60 },
    { tag: 'blockquote', skip: true },
  ],
  renderHTML: ({ node }) => [
    'blockquote',
    { 'data-source': String(node.attrs['source']) },
    ['p', 0],
  ],
});

function readQuoteElement(paragraph: HTMLElement): { readonly source: string } {
  const written = paragraph.parentElement?.getAttribute('data-source') ?? '';
  return { source: lineSchema.safeParse(written).data ?? '' };
}
