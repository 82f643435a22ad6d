import { EditorState, Selection } from '@tiptap/pm/state';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { docFromBlocks } from '#renderer/features/section/editor/doc-from-blocks.ts';
import { showDocument } from '#renderer/features/section/editor/outside-edits.ts';
import { arbitraryBlocks } from '#test/support/arbitrary-blocks.ts';
import { countingIds } from '#test/support/rows.ts';
import { blocksOf, editorDoc } from '#test/support/section-editor.ts';

const someBlocks = arbitraryBlocks.filter((blocks) => blocks.length > 0);

describe('the editor', () => {
  it('gives back the very blocks that it was given, whatever they are', () => {
    fc.assert(
      fc.property(someBlocks, (blocks) => {
        expect(blocksOf(editorDoc(blocks))).toEqual(blocks);
      }),
    );
  });

  it('shows any text in place of any other, with its selection still in the text', () => {
    fc.assert(
      fc.property(someBlocks, someBlocks, fc.nat(), (before, after, anywhere) => {
        const doc = editorDoc(before);
        const cursor = doc.resolve(anywhere % (doc.content.size + 1));
        const state = EditorState.create({ doc, selection: Selection.near(cursor) });
        const tr = showDocument(state, docFromBlocks(after, countingIds()));
        const next = tr === null ? state : state.apply(tr);
        next.doc.check();
        expect(blocksOf(next.doc)).toEqual(after);
        expect(next.selection.to).toBeLessThanOrEqual(next.doc.content.size);
      }),
    );
  });
});
