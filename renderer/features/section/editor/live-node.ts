import { Node } from '@tiptap/core';
import { budgetIdSchema } from '#shared/domain/basics/ids.ts';
import { NODES } from './doc-node.ts';

/** A live block: what the plan already knows, shown where it belongs and never typed twice. */
export const LiveNode = Node.create({
  name: NODES.live,
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () => ({ budgetId: { default: null, rendered: false } }),
  parseHTML: () => [{ tag: 'div[data-live-budget]', getAttrs: readLiveElement }],
  renderHTML: ({ node }) => ['div', { 'data-live-budget': String(node.attrs['budgetId']) }],
});

function readLiveElement(element: HTMLElement): { readonly budgetId: string } | false {
  const budgetId = budgetIdSchema.safeParse(element.getAttribute('data-live-budget'));
  return budgetId.success && { budgetId: budgetId.data };
}
