import { Editor, type JSONContent } from '@tiptap/core';
import { afterEach, describe, expect, it } from 'vitest';
import type { Run } from '#shared/domain/section/blocks.ts';
import { blocksFromDoc } from '#renderer/features/section/editor/blocks-from-doc.ts';
import { docFromBlocks } from '#renderer/features/section/editor/doc-from-blocks.ts';
import type { DocNode } from '#renderer/features/section/editor/doc-node.ts';
import { markComplete } from '#renderer/features/section/editor/mark-complete.ts';
import { schemaExtensions } from '#renderer/features/section/editor/schema.ts';
import { text } from '#shared/text/text.ts';
import { aParagraph } from '#test/support/blocks.ts';
import { countingIds } from '#test/support/rows.ts';

let opened: Editor | null = null;
afterEach(() => opened?.destroy());

const REMINDER = text.section.editor.completeText;

/** An editor on one paragraph, with the cursor at its end. */
function open(...runs: readonly (Run | string)[]) {
  const editor = new Editor({
    element: document.createElement('div'),
    extensions: schemaExtensions(),
    // The editor's own type for this JSON differs in being mutable.
    content: docFromBlocks([aParagraph('p', ...runs)], countingIds('blank')) as JSONContent,
  });
  opened = editor;
  editor.commands.setTextSelection(editor.state.doc.content.size - 1);
  /** Letter by letter, as keys come, since the look of each depends on the one before. */
  const type = (letters: string): void => {
    for (const letter of letters) {
      const { tr } = editor.state;
      editor.view.dispatch(tr.replaceSelectionWith(editor.schema.text(letter), true));
    }
  };
  const runsNow = (): unknown => {
    // The document follows the schema, whose JSON has the shape of a DocNode.
    const [block] = blocksFromDoc(editor.getJSON() as DocNode);
    return block?.kind === 'paragraph' ? block.runs : null;
  };
  return { editor, type, runsNow };
}

describe('Komplettera with nothing selected', () => {
  it('writes a reminder, and marks the whole of what is typed in its place', () => {
    const { editor, type, runsNow } = open('Antal: ');
    markComplete(editor);
    expect(runsNow()).toEqual([{ text: 'Antal: ' }, { text: REMINDER, complete: true }]);
    type('hämta');
    expect(runsNow()).toEqual([{ text: 'Antal: ' }, { text: 'hämta', complete: true }]);
  });

  it('ends the mark at the end of a marked stretch', () => {
    const { editor, type, runsNow } = open({ text: 'hämta', complete: true });
    markComplete(editor);
    type(' nu');
    expect(runsNow()).toEqual([{ text: 'hämta', complete: true }, { text: ' nu' }]);
  });

  it('takes the mark away inside a marked stretch', () => {
    const { editor, runsNow } = open({ text: 'hämta', complete: true });
    editor.commands.setTextSelection(3);
    markComplete(editor);
    expect(runsNow()).toEqual([{ text: 'hämta' }]);
  });
});
