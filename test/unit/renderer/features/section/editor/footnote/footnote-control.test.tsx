import { RichTextEditor } from '@mantine/tiptap';
import type { JSONContent } from '@tiptap/core';
import { NodeSelection } from '@tiptap/pm/state';
import { Editor } from '@tiptap/react';
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { Block } from '#shared/domain/section/blocks.ts';
import { text } from '#shared/text/text.ts';
import { docFromBlocks } from '#renderer/features/section/editor/doc-from-blocks.ts';
import { FootnoteControl } from '#renderer/features/section/editor/footnote/footnote-control.tsx';
import { useFootnote } from '#renderer/features/section/editor/footnote/use-footnote.ts';
import { schemaExtensions } from '#renderer/features/section/editor/schema.ts';
import { aFootnote, aParagraph } from '#test/support/blocks.ts';
import { renderWithPlan } from '#test/support/render-with-plan.tsx';
import { countingIds } from '#test/support/rows.ts';
import { blocksOf } from '#test/support/section-editor.ts';

const words = text.section.footnote;
let opened: Editor | null = null;
afterEach(() => {
  cleanup();
  opened?.destroy();
});

function Control({ editor }: { readonly editor: Editor }) {
  const footnote = useFootnote(() => editor);
  return (
    <RichTextEditor editor={editor}>
      <FootnoteControl editor={editor} footnote={footnote} />
    </RichTextEditor>
  );
}

/** The footnote's box over a text, with the footnote at a place selected when one is given. */
function open(blocks: readonly Block[], selected?: number): Editor {
  const editor = new Editor({
    element: document.body.appendChild(document.createElement('div')),
    extensions: schemaExtensions(),
    // The editor's own type for this JSON differs in being mutable.
    content: docFromBlocks(blocks, countingIds('blank')) as JSONContent,
  });
  opened = editor;
  const { state, view } = editor;
  if (selected !== undefined)
    view.dispatch(state.tr.setSelection(NodeSelection.create(state.doc, selected)));
  renderWithPlan(<Control editor={editor} />);
  fireEvent.click(screen.getByRole('button', { name: new RegExp(words.name) }));
  return editor;
}

function writeAndEscape(written: string): void {
  const note = screen.getByRole('textbox', { name: words.text });
  fireEvent.change(note, { target: { value: written } });
  fireEvent.keyDown(note, { key: 'Escape' });
}

describe('Esc in the box of a footnote', () => {
  it('calls none, however much was written', () => {
    const editor = open([aParagraph('p', 'ett')]);
    writeAndEscape('Brå.');
    expect(blocksOf(editor.state.doc)).toEqual([aParagraph('p', 'ett')]);
    expect(screen.queryByRole('textbox', { name: words.text })).toBeNull();
  });

  it('leaves one that is there as it was', () => {
    const editor = open([aParagraph('p', 'ett', aFootnote('Brå.'))], 4);
    writeAndEscape('NTU.');
    expect(blocksOf(editor.state.doc)).toEqual([aParagraph('p', 'ett', aFootnote('Brå.'))]);
  });
});
