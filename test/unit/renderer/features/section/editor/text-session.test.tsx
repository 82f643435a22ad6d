import { Editor, type JSONContent } from '@tiptap/core';
import { afterEach, describe, expect, it } from 'vitest';
import type { Block } from '#shared/domain/section/blocks.ts';
import { NewBlockIds } from '#renderer/features/section/editor/block-ids.ts';
import { docFromBlocks } from '#renderer/features/section/editor/doc-from-blocks.ts';
import { insertBlock } from '#renderer/features/section/editor/block-commands.ts';
import { isInsertion } from '#renderer/features/section/editor/insertion.ts';
import { isFromOutside } from '#renderer/features/section/editor/outside-edits.ts';
import { schemaExtensions } from '#renderer/features/section/editor/schema.ts';
import {
  createTextSession,
  type TextStep,
} from '#renderer/features/section/editor/text-session.ts';
import { aParagraph } from '#test/support/blocks.ts';
import { fakeTimers } from '#test/support/fake-timers.ts';
import { countingIds } from '#test/support/rows.ts';

let opened: Editor | null = null;
afterEach(() => opened?.destroy());

/** An editor in step with a plan that takes everything, or refuses it. */
function open(blocks: readonly Block[], takes = true) {
  const sent: (readonly Block[])[] = [];
  const steps: TextStep[] = [];
  const timers = fakeTimers();
  const newId = countingIds('blank');
  const editor = new Editor({
    element: document.createElement('div'),
    extensions: [...schemaExtensions(), NewBlockIds.configure({ newId })],
    // The editor's own type for this JSON differs in being mutable.
    content: docFromBlocks(blocks, newId) as JSONContent,
  });
  opened = editor;
  const session = createTextSession({
    editor,
    timers,
    newId,
    commit(written, step) {
      sent.push(written);
      steps.push(step);
      return takes;
    },
  });
  editor.on('update', ({ transaction }) => {
    if (isFromOutside(transaction)) return;
    if (isInsertion(transaction)) session.inserted(transaction.before);
    else session.typed();
  });
  const type = (text: string): void => void editor.commands.insertContentAt(1, text);
  return { editor, session, sent, steps, timers, type };
}

describe('a text session', () => {
  it('sends what is written after a pause', () => {
    const { sent, timers, type } = open([aParagraph('a', 'x')]);
    type('y');
    timers.pass(399);
    expect(sent).toEqual([]);
    timers.pass(1);
    expect(sent).toEqual([[aParagraph('a', 'yx')]]);
  });

  it('sends what is put in at once as a step of its own, after what was typed before it', () => {
    const { editor, sent, steps, timers, type } = open([aParagraph('a', 'x')]);
    type('y');
    const page = editor.schema.node('ruledPage', { id: 'r' });
    insertBlock(page)(editor.state, editor.view.dispatch);
    timers.pass(1_000);
    expect(steps).toEqual(['typed', 'inserted']);
    expect(sent.map((blocks) => blocks.map(({ kind }) => kind).join(' '))).toEqual([
      'paragraph',
      'paragraph ruledPage paragraph',
    ]);
  });

  it('takes what is pasted for put in', () => {
    const { editor, steps } = open([aParagraph('a', 'x')]);
    editor.view.pasteText('ny');
    expect(steps).toEqual(['inserted']);
  });

  it('sends what is written at once when asked to, and only once', () => {
    const { sent, session, timers, type } = open([aParagraph('a', 'x')]);
    type('y');
    session.flush();
    timers.pass(1_000);
    expect(sent).toHaveLength(1);
  });

  it('takes no notice of its own text coming back from the plan', () => {
    const { editor, session, type } = open([aParagraph('a', 'x')]);
    type('y');
    session.flush();
    type('z');
    session.show([aParagraph('a', 'yx')]);
    expect(editor.state.doc.textContent).toBe('zyx');
  });

  it('shows what the plan undoes, without sending it back', () => {
    const { editor, session, sent, timers, type } = open([aParagraph('a', 'x')]);
    type('y');
    session.flush();
    session.show([aParagraph('a', 'x')]);
    timers.pass(1_000);
    expect([editor.state.doc.textContent, sent.length]).toEqual(['x', 1]);
  });

  it('keeps a draft beside what the plan changes elsewhere in the text', () => {
    const { editor, session, sent, type } = open([aParagraph('a', 'x'), aParagraph('b', 'x')]);
    type('y');
    session.show([aParagraph('a', 'x'), aParagraph('b', 'ny')]);
    session.flush();
    expect(editor.state.doc.textContent).toBe('yxny');
    expect(sent).toEqual([[aParagraph('a', 'yx'), aParagraph('b', 'ny')]]);
  });

  it('keeps the text, and tries again, when the plan refused it', () => {
    const { editor, session, sent, type } = open([aParagraph('a', 'x')], false);
    type('y');
    session.flush();
    type('z');
    session.flush();
    expect([editor.state.doc.textContent, sent.length]).toEqual(['zyx', 2]);
  });

  it('takes the one empty paragraph of an empty text for nothing, also after undo and redo', () => {
    const { editor, session, sent, type } = open([]);
    type('y');
    session.flush();
    const [written = []] = sent;
    session.show([]);
    session.show(written);
    editor.commands.clearContent(true);
    session.flush();
    expect(editor.state.doc.childCount).toBe(1);
    expect(sent.at(-1)).toEqual([]);
  });
});
