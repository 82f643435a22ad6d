import { Extension } from '@tiptap/core';
import type { Node as EditorNode } from '@tiptap/pm/model';
import { Plugin, type EditorState, type Transaction } from '@tiptap/pm/state';
import type { NewId } from '#shared/domain/basics/ids.ts';
import { NODES } from './doc-node.ts';

const BLOCKS = [
  NODES.paragraph,
  NODES.heading,
  NODES.listLine,
  NODES.table,
  NODES.live,
  NODES.figure,
  NODES.quote,
  NODES.byline,
  NODES.ruledPage,
];

/** The id that every block has. It is never read from HTML, so pasted text cannot bring another block's id. */
export const BlockId = Extension.create({
  name: 'blockId',
  addGlobalAttributes: () => [
    {
      types: [...BLOCKS],
      attributes: { id: { default: null, rendered: false, parseHTML: () => null } },
    },
  ],
});

/** Keeps ids apart: a block made by a split, a paste or a drop gets a new one. */
export const NewBlockIds = Extension.create<{ readonly newId: NewId }>({
  name: 'newBlockIds',
  addProseMirrorPlugins() {
    return [blockIdsPlugin(this.options.newId)];
  },
});

/** Gives ids to the blocks that lack one or share one, after each edit. */
export function blockIdsPlugin(newId: NewId): Plugin {
  return new Plugin({
    appendTransaction: (transactions, _before, state) =>
      transactions.some(({ docChanged }) => docChanged) ? giveIds(state, newId) : null,
  });
}

function giveIds(state: EditorState, newId: NewId): Transaction | null {
  const { tr } = state;
  const seen = new Set<unknown>();
  let before: { readonly node: EditorNode; readonly pos: number } | null = null;
  state.doc.forEach((node, pos) => {
    const id: unknown = node.attrs['id'];
    const taken = id === null || seen.has(id);
    const splitFrom =
      before !== null && before.node.attrs['id'] === id && isBlank(before.node) ? before : null;
    if (taken)
      tr.setNodeAttribute(id !== null && splitFrom !== null ? splitFrom.pos : pos, 'id', newId());
    seen.add(id);
    before = { node, pos };
  });
  return tr.docChanged ? tr : null;
}

/** Enter at the start of a block leaves an empty one behind: the id then stays with the text and not with the gap. */
function isBlank(node: EditorNode): boolean {
  return node.isTextblock && node.content.size === 0;
}
