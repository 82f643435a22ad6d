import { Extension } from '@tiptap/core';
import type { Node as EditorNode } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { footnotesInRow } from './footnote-commands.ts';

/** Marks the footnotes that stand right after another, for the style sheet to part their numbers. */
export const FootnoteRows = Extension.create({
  name: 'footnoteRows',
  addProseMirrorPlugins: () => [
    new Plugin<DecorationSet>({
      state: {
        init: (_config, { doc }) => markRows(doc),
        apply: (tr, marked) => (tr.docChanged ? markRows(tr.doc) : marked),
      },
      props: {
        decorations(state) {
          return this.getState(state);
        },
      },
    }),
  ],
});

function markRows(doc: EditorNode): DecorationSet {
  const marks = footnotesInRow(doc).map((pos) =>
    Decoration.node(pos, pos + 1, { 'data-in-row': '' }),
  );
  return DecorationSet.create(doc, marks);
}
