import { Node } from '@tiptap/core';
import { NODES } from './doc-node.ts';

/** A page of ruled lines to write on by hand. */
export const RuledPageNode = Node.create({
  name: NODES.ruledPage,
  group: 'block',
  atom: true,
  draggable: true,
  parseHTML: () => [{ tag: 'div[data-ruled-page]' }],
  renderHTML: () => ['div', { 'data-ruled-page': '' }],
});
