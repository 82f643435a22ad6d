import type { Node as EditorNode } from '@tiptap/pm/model';
import { NodeSelection, TextSelection, type Command, type EditorState } from '@tiptap/pm/state';
import { NODES } from '../doc-node.ts';
import { markInsertion } from '../insertion.ts';

/** Longest footnote; the block model refuses more. */
export const MAX_FOOTNOTE = 2000;

type PlacedFootnote = { readonly note: string; readonly pos: number };

/** The footnote that is selected; null when something else is. */
export function selectedFootnote({ selection }: EditorState): PlacedFootnote | null {
  const isFootnote =
    selection instanceof NodeSelection && selection.node.type.name === NODES.footnote;
  return isFootnote ? { note: String(selection.node.attrs['note']), pos: selection.from } : null;
}

/** True where a footnote can be called: in text, not on a table or a figure. */
export function canHoldFootnote({ selection }: EditorState): boolean {
  return selection.$to.parent.inlineContent;
}

/**
 * Writes a footnote: the selected one anew, or a new one after the selected words. An empty note is none, and takes the
 * selected one away. The cursor ends up behind it.
 */
export function writeFootnote(written: string): Command {
  return (state, dispatch) => {
    const note = written.trim().slice(0, MAX_FOOTNOTE);
    const current = selectedFootnote(state);
    const { tr, selection, schema } = state;
    if (current === null && (note === '' || !canHoldFootnote(state))) return false;
    const pos = current?.pos ?? selection.to;
    if (current !== null && note === '') tr.delete(pos, pos + 1);
    else if (current === null) tr.insert(pos, schema.node(NODES.footnote, { note }));
    else tr.setNodeAttribute(pos, 'note', note);
    tr.setSelection(TextSelection.create(tr.doc, note === '' ? pos : pos + 1));
    dispatch?.(markInsertion(tr).scrollIntoView());
    return true;
  };
}

/** The footnotes of a text in order, each with its place in the document. */
export function listFootnotes(doc: EditorNode): readonly PlacedFootnote[] {
  const found: PlacedFootnote[] = [];
  doc.descendants((node, pos) => {
    if (node.type.name === NODES.footnote) found.push({ note: String(node.attrs['note']), pos });
  });
  return found;
}

/** Where a footnote stands right after another: their numbers must be parted, or 1 and 2 read as 12. */
export function footnotesInRow(doc: EditorNode): readonly number[] {
  return listFootnotes(doc)
    .map(({ pos }) => pos)
    .filter((pos) => doc.resolve(pos).nodeBefore?.type.name === NODES.footnote);
}
