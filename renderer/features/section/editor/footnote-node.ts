import { Node } from '@tiptap/core';
import { runSchema } from '#shared/domain/section/blocks.ts';
import { NODES } from './doc-node.ts';

/** Where a footnote is called. The note itself is an attribute: one sign in the text, wherever it is moved. */
export const FootnoteNode = Node.create({
  name: NODES.footnote,
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => ({ note: { default: '', rendered: false } }),
  parseHTML: () => [{ tag: 'sup[data-footnote]', getAttrs: readFootnoteElement }],
  // The note is there to be read where the text can only be read.
  renderHTML: ({ node }) => {
    const note = String(node.attrs['note']);
    return ['sup', { 'data-footnote': note, title: note }];
  },
});

function readFootnoteElement(element: HTMLElement): { readonly note: string } | false {
  const note = runSchema.shape.footnote.safeParse(element.getAttribute('data-footnote'));
  return note.success && note.data !== undefined && { note: note.data };
}
