import { NodeSelection, type EditorState } from '@tiptap/pm/state';
import { describe, expect, it } from 'vitest';
import {
  canHoldFootnote,
  footnotesInRow,
  listFootnotes,
  selectedFootnote,
  writeFootnote,
} from '#renderer/features/section/editor/footnote/footnote-commands.ts';
import { aFootnote, aParagraph, aRuledPage, aTable } from '#test/support/blocks.ts';
import { after, blocksOf, editorState } from '#test/support/section-editor.ts';

const withNote = [aParagraph('p', 'ett', aFootnote('Brå.'), ' två')];

/** The text with its footnote selected. */
function onFootnote(): EditorState {
  const state = editorState(withNote, [1]);
  return state.apply(state.tr.setSelection(NodeSelection.create(state.doc, 4)));
}

describe('writing a footnote', () => {
  it('calls it behind the selected words, which stay, and leaves the cursor behind it', () => {
    const state = after(editorState([aParagraph('p', 'ett två')], [1, 4]), writeFootnote(' Brå. '));
    expect(blocksOf(state.doc)).toEqual(withNote);
    expect([state.selection.from, state.selection.to]).toEqual([5, 5]);
  });

  it('writes the selected one anew', () => {
    const state = after(onFootnote(), writeFootnote('NTU.'));
    expect(blocksOf(state.doc)).toEqual([aParagraph('p', 'ett', aFootnote('NTU.'), ' två')]);
  });

  it('takes the selected one away when it is emptied', () => {
    expect(blocksOf(after(onFootnote(), writeFootnote(' ')).doc)).toEqual([
      aParagraph('p', 'ett två'),
    ]);
  });

  it('does nothing with an empty note, or where there is no text to call it from', () => {
    const empty = editorState([aParagraph('p', 'ett')], [4]);
    expect(after(empty, writeFootnote('')).doc).toBe(empty.doc);
    const state = editorState([aRuledPage('r'), aParagraph('p')], [2]);
    const onPage = state.apply(state.tr.setSelection(NodeSelection.create(state.doc, 0)));
    expect(canHoldFootnote(onPage)).toBe(false);
    expect(after(onPage, writeFootnote('Brå.')).doc).toBe(onPage.doc);
  });
});

it('tells which footnote is selected, and lists them all in order', () => {
  expect(selectedFootnote(onFootnote())).toEqual({ note: 'Brå.', pos: 4 });
  expect(selectedFootnote(editorState(withNote, [1]))).toBeNull();
  const cell = { header: false, runs: [[aFootnote('i cell')]] };
  const table = { ...aTable('t', ['']), rows: [{ cells: [cell] }] };
  expect(listFootnotes(editorState([...withNote, table], [1]).doc)).toEqual([
    { note: 'Brå.', pos: 4 },
    { note: 'i cell', pos: 14 },
  ]);
});

it('tells which footnotes stand right after another, whose numbers must be parted', () => {
  const text = aParagraph('p', aFootnote('a'), aFootnote('b'), ' x ', aFootnote('c'));
  expect(footnotesInRow(editorState([text], [1]).doc)).toEqual([2]);
});
