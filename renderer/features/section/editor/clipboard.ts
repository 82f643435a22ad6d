import { Extension } from '@tiptap/core';
import { DOMSerializer, Fragment, Node as EditorNode, Slice, type Schema } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import { FOOTNOTE_SIGN } from '#shared/domain/section/blocks.ts';
import { NODES, type DocNode } from './doc-node.ts';
import { nestListLines } from './nested-lists.ts';
import { spreadSpans } from './table-spans.ts';

/**
 * What goes in and out by copying, pasting and dropping. Pasted HTML is parsed in a document of its own, which loads
 * and runs nothing, and only what the schema knows comes in: scripts, styles, pictures and odd links stay outside.
 */
export const Clipboard = Extension.create({
  name: 'clipboard',
  addProseMirrorPlugins() {
    const { schema } = this.editor;
    return [
      new Plugin({
        props: {
          clipboardSerializer: new ListSerializer(schema),
          // Macs paste å as a and a ring; the two must not look the same and be searched as different letters.
          transformPastedHTML: (html) => html.normalize('NFC').replaceAll(FOOTNOTE_SIGN, ''),
          // The sign for an object is a footnote's, and only a footnote's.
          transformPastedText: (text) => text.normalize('NFC').replaceAll(FOOTNOTE_SIGN, ''),
          transformPasted: (slice) => withoutSpans(slice, schema),
          handleDOMEvents: {
            beforeinput: (_view, event) => isNativeUndo(event) && prevented(event),
          },
        },
      }),
    ];
  },
});

/** Writes runs of list lines as nested lists. */
class ListSerializer extends DOMSerializer {
  constructor(schema: Schema) {
    super(DOMSerializer.nodesFromSchema(schema), DOMSerializer.marksFromSchema(schema));
  }

  override serializeFragment(
    fragment: Fragment,
    options: { document?: Document } = {},
    target?: HTMLElement | DocumentFragment,
  ): HTMLElement | DocumentFragment {
    const dom = super.serializeFragment(fragment, options, target);
    const page = options.document ?? document;
    nestListLines(dom, (tag) => page.createElement(tag));
    return dom;
  }
}

/** A pasted slice whose tables have no merged cells. */
export function withoutSpans(slice: Slice, schema: Schema): Slice {
  const nodes = slice.content.content.map((node) => {
    if (node.type.name !== NODES.table) return node;
    // The node comes from this schema, so its JSON has the shape of a DocNode.
    const table = node.toJSON() as DocNode;
    return EditorNode.fromJSON(schema, { ...table, content: spreadSpans(table.content ?? []) });
  });
  return new Slice(Fragment.fromArray(nodes), slice.openStart, slice.openEnd);
}

/** The browser's own undo, from its context menu, knows nothing of the plan's history. */
function isNativeUndo(event: InputEvent): boolean {
  return event.inputType === 'historyUndo' || event.inputType === 'historyRedo';
}

function prevented(event: Event): true {
  event.preventDefault();
  return true;
}
