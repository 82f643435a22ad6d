import { Extension } from '@tiptap/core';
import { NodeSelection, Plugin } from '@tiptap/pm/state';
import { NODES } from '../doc-node.ts';
import { selectedFootnote } from './footnote-commands.ts';

/**
 * The ways to a footnote's text: Ctrl+Alt+F as in Word (which on a Swedish keyboard writes no sign), Enter on a selected
 * footnote, or a click on one.
 */
export const FootnoteOpening = Extension.create<{ readonly onOpen: () => void }>({
  name: 'footnoteOpening',
  // Before the list's Enter.
  priority: 1001,
  addKeyboardShortcuts() {
    const { onOpen } = this.options;
    return {
      'Mod-Alt-f': () => {
        onOpen();
        return true;
      },
      Enter: ({ editor }) => {
        const isOnFootnote = selectedFootnote(editor.state) !== null;
        if (isOnFootnote) onOpen();
        return isOnFootnote;
      },
    };
  },
  addProseMirrorPlugins() {
    const { onOpen } = this.options;
    return [
      new Plugin({
        props: {
          handleClickOn: (view, _pos, node, nodePos) => {
            if (node.type.name !== NODES.footnote || !view.editable) return false;
            view.dispatch(
              view.state.tr.setSelection(NodeSelection.create(view.state.doc, nodePos)),
            );
            onOpen();
            return true;
          },
        },
      }),
    ];
  },
});
