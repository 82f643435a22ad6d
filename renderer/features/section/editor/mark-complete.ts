import type { Editor } from '@tiptap/core';
import { text } from '#shared/text/text.ts';
import { MARKS } from './doc-node.ts';

/**
 * Marks the selected text "Komplettera", or takes the mark away. With nothing selected it writes a marked reminder and
 * selects it, so that the next thing typed takes its place; at the end of a marked stretch it ends the mark.
 */
export function markComplete(editor: Editor): void {
  const { empty, from } = editor.state.selection;
  if (empty && isAtMarkEnd(editor)) {
    editor.chain().focus().unsetMark(MARKS.complete).run();
    return;
  }
  if (!empty || editor.isActive(MARKS.complete)) {
    editor.chain().focus().toggleMark(MARKS.complete, {}, { extendEmptyMarkRange: true }).run();
    return;
  }
  const reminder = text.section.editor.completeText;
  editor
    .chain()
    .focus()
    .insertContent({ type: 'text', text: reminder, marks: [{ type: MARKS.complete }] })
    .setTextSelection({ from, to: from + reminder.length })
    .run();
}

/** Whether the next letter would be marked although no marked letter follows. */
function isAtMarkEnd(editor: Editor): boolean {
  const { nodeBefore, nodeAfter } = editor.state.selection.$from;
  const isMarked = (node: typeof nodeAfter): boolean =>
    node?.marks.some(({ type }) => type.name === MARKS.complete) ?? false;
  return editor.isActive(MARKS.complete) && isMarked(nodeBefore) && !isMarked(nodeAfter);
}
