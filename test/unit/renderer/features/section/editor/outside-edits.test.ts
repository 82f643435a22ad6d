import { describe, expect, it } from 'vitest';
import type { Block } from '#shared/domain/section/blocks.ts';
import { docFromBlocks } from '#renderer/features/section/editor/doc-from-blocks.ts';
import {
  isFromOutside,
  keepDraft,
  showDocument,
} from '#renderer/features/section/editor/outside-edits.ts';
import { aHeading, aParagraph, aTable } from '#test/support/blocks.ts';
import { countingIds } from '#test/support/rows.ts';
import { blocksOf, editorState } from '#test/support/section-editor.ts';

/** Shows other blocks in an editor, and tells what stands there then and where the cursor is. */
function show(before: readonly Block[], cursor: number, after: readonly Block[]) {
  const state = editorState(before, [cursor]);
  const tr = showDocument(state, docFromBlocks(after, countingIds()));
  const next = tr === null ? state : state.apply(tr);
  return { blocks: blocksOf(next.doc), cursor: next.selection.from, tr };
}

describe('showDocument', () => {
  const text = [aParagraph('a', 'Första stycket.'), aParagraph('b', 'Andra stycket.')];

  it('leaves the cursor in its place in the text when something before it changes', () => {
    const changed = [aParagraph('a', 'Det första stycket.'), aParagraph('b', 'Andra stycket.')];
    // Before: 17 positions of block a, then "A|ndra". The cursor moves on by the four letters that came.
    expect(show(text, 19, changed)).toMatchObject({ blocks: changed, cursor: 23 });
  });

  it('leaves the cursor alone between two places that change', () => {
    const three = [...text, aParagraph('c', 'Tredje.')];
    const changed = [
      aParagraph('a', 'Xörsta stycket.'),
      aParagraph('b', 'Andra stycket.'),
      aParagraph('c', 'Xredje.'),
    ];
    expect(show(three, 25, changed)).toMatchObject({ blocks: changed, cursor: 25 });
  });

  it('puts the cursor where the text was when that is taken away', () => {
    expect(show(text, 25, [aParagraph('a', 'Första stycket.')]).cursor).toBeLessThanOrEqual(17);
  });

  it('shows blocks that came, went, moved and changed their kind', () => {
    const changed = [
      aTable('t', ['ny', 'tabell']),
      aHeading('b', 2, 'Andra'),
      aParagraph('a', 'Första'),
    ];
    expect(show(text, 1, changed).blocks).toEqual(changed);
  });

  it('finds the change where the same letters stand twice', () => {
    expect(show([aParagraph('a', 'aaa')], 4, [aParagraph('a', 'aa')]).blocks).toEqual([
      aParagraph('a', 'aa'),
    ]);
    expect(show([aParagraph('a', 'aa')], 1, [aParagraph('a', 'aaa')]).blocks).toEqual([
      aParagraph('a', 'aaa'),
    ]);
  });

  it('makes nothing of a document that is shown already', () => {
    expect(
      show(
        text,
        1,
        text.map((block) => ({ ...block })),
      ).tr,
    ).toBeNull();
  });

  it('marks its transaction, so that it is not sent back to the plan as typing', () => {
    const { tr } = show(text, 1, [aParagraph('a', 'Ny')]);
    expect(tr !== null && isFromOutside(tr)).toBe(true);
  });
});

describe('keepDraft', () => {
  const [a, b] = [aParagraph('a', 'A'), aParagraph('b', 'B')];

  it('shows the plan when no draft is waiting', () => {
    expect(keepDraft([a, b], [a, b], [b])).toEqual([b]);
  });

  it('keeps what is being written beside what the plan has changed', () => {
    expect(keepDraft([a, b], [aParagraph('a', 'A draft'), b], [a, aParagraph('b', 'B2')])).toEqual([
      aParagraph('a', 'A draft'),
      aParagraph('b', 'B2'),
    ]);
  });

  it('keeps the draft when both changed the same block', () => {
    const draft = [aParagraph('a', 'A draft'), b];
    expect(keepDraft([a, b], draft, [aParagraph('a', 'A2'), b])).toEqual(draft);
  });
});
