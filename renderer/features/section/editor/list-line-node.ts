import { InputRule, Node } from '@tiptap/core';
import { turnBlocksInto } from './block-commands.ts';
import { IN_CELL, NODES } from './doc-node.ts';
import { readListElement, readWordListParagraph } from './pasted-lists.ts';

/**
 * One line of a list. Flat like the stored block, not nested like HTML: so each line keeps its id when it is indented,
 * and the editor's document is the block list itself. Nested HTML is taken apart on paste and put together on copy.
 */
export const ListLineNode = Node.create({
  name: NODES.listLine,
  group: 'block',
  content: 'inline*',
  defining: true,
  addAttributes: () => ({
    ordered: { default: false, rendered: false },
    depth: { default: 0, rendered: false },
  }),
  parseHTML: () => [
    { tag: 'li', context: IN_CELL, node: NODES.paragraph },
    { tag: 'li', getAttrs: readListElement },
    { tag: 'p[style*="mso-list"]', getAttrs: readWordListParagraph, priority: 60 },
    // Word writes the bullet itself as text; ours is drawn.
    { tag: 'span[style*="mso-list"]', ignore: true, priority: 60 },
    // The line's own paragraph is the line; only those after it are paragraphs.
    { tag: 'li > p:first-child', skip: true, priority: 60 },
  ],
  renderHTML: ({ node }) => [
    'p',
    {
      'data-list': node.attrs['ordered'] === true ? 'ordered' : 'bullet',
      'data-depth': String(node.attrs['depth']),
    },
    0,
  ],
  addInputRules: () => [listRule(/^\s*[-*]\s$/, false), listRule(/^\s*1[.)]\s$/, true)],
});

/** Turns a paragraph that begins with a bullet or "1." into a list line, as Word does. */
function listRule(find: RegExp, ordered: boolean): InputRule {
  return new InputRule({
    find,
    handler: ({ state: { selection }, range, chain }) => {
      const { parent, depth } = selection.$from;
      if (parent.type.name !== NODES.paragraph || depth !== 1) return;
      const turn = turnBlocksInto({ kind: NODES.listLine, ordered });
      chain()
        .deleteRange(range)
        .command(({ state, dispatch }) => turn(state, dispatch))
        .run();
    },
  });
}
