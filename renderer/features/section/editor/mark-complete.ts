import type { Editor } from '@tiptap/core';
import { text } from '#shared/text/text.ts';
import { MARKS } from './doc-node.ts';
import { runChain } from './run-command.ts';

/**
 * Marks the selected text "Komplettera", or takes the mark away. With nothing selected it writes a marked reminder and
 * selects it, so that the next thing typed takes its place; at the end of a marked stretch it ends the mark.
 */
export function markComplete(editor: Editor): void {
  const { empty, from } = editor.state.selection;
  if (empty && isAtMarkEnd(editor)) {
    runChain(editor, (chain) => chain.unsetMark(MARKS.complete));
    return;
  }
  if (!empty || editor.isActive(MARKS.complete)) {
    runChain(editor, (chain) =>
      chain.toggleMark(MARKS.complete, {}, { extendEmptyMarkRange: true }),
    );
    return;
  }
  const reminder = text.section.editor.completeText;
  runChain(editor, (chain) =>
    chain
      .insertContent({ type: 'text', text: reminder, marks: [{ type: MARKS.complete }] })
      .setTextSelection({ from, to: from + reminder.length }),
  );
}

/** Whether the next letter would be marked although no marked letter follows. */
function isAtMarkEnd(editor: Editor): boolean {
  const { nodeBefore, nodeAfter } = editor.state.selection.$from;
  const isMarked = (node: typeof nodeAfter): boolean =>
    node?.marks.some(({ type }) => type.name === MARKS.complete) ?? false;
  return editor.isActive(MARKS.complete) && isMarked(nodeBefore) && !isMarked(nodeAfter);
}
