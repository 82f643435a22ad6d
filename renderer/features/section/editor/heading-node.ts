import { Node } from '@tiptap/core';
import { IN_CELL, NODES } from './doc-node.ts';

/**
 * A heading inside a section, level 1 or 2. On screen they are h3 and h4, below the section's own h2.
 * Pasted h1 becomes level 1 and all others level 2; in a table cell, which holds only text, a heading is a paragraph.
 */
export const HeadingNode = Node.create({
  name: NODES.heading,
  group: 'block',
  content: 'inline*',
  defining: true,
  addAttributes: () => ({ level: { default: 1, rendered: false } }),
  parseHTML: () => [
    { tag: 'h1, h2, h3, h4, h5, h6', context: IN_CELL, node: NODES.paragraph },
    { tag: 'h3[data-level="1"]', attrs: { level: 1 } },
    { tag: 'h1', attrs: { level: 1 } },
    { tag: 'h2, h3, h4, h5, h6', attrs: { level: 2 } },
  ],
  renderHTML: ({ node }) =>
    node.attrs['level'] === 1 ? ['h3', { 'data-level': '1' }, 0] : ['h4', { 'data-level': '2' }, 0],
});
