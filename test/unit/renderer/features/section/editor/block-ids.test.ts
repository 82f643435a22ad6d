import { splitBlock } from '@tiptap/pm/commands';
import type { EditorState } from '@tiptap/pm/state';
import { describe, expect, it } from 'vitest';
import type { Block } from '#shared/domain/section/blocks.ts';
import { splitListLine } from '#renderer/features/section/editor/block-commands.ts';
import { blockIdsPlugin } from '#renderer/features/section/editor/block-ids.ts';
import { aListLine, aParagraph } from '#test/support/blocks.ts';
import { countingIds } from '#test/support/rows.ts';
import { after, editorDoc, editorState } from '#test/support/section-editor.ts';

const open = (blocks: readonly Block[], cursor: number): EditorState =>
  editorState(blocks, [cursor], [blockIdsPlugin(countingIds())]);

const idsAndWords = ({ doc }: EditorState) =>
  doc.children.map((node): unknown => [node.attrs['id'], node.textContent]);

describe('block ids', () => {
  it('give the second half of a split block a new id', () => {
    expect(idsAndWords(after(open([aParagraph('a', 'etttvå')], 4), splitBlock))).toEqual([
      ['a', 'ett'],
      ['new-1', 'två'],
    ]);
  });

  it('stay with the text when Enter is pressed at its start', () => {
    expect(idsAndWords(after(open([aParagraph('a', 'ett')], 1), splitBlock))).toEqual([
      ['new-1', ''],
      ['a', 'ett'],
    ]);
  });

  it('are new on a new list line too', () => {
    expect(idsAndWords(after(open([aListLine('a', true, 0, 'ett')], 4), splitListLine))).toEqual([
      ['a', 'ett'],
      ['new-1', ''],
    ]);
  });

  it('are new where a copy of a block is put in, and where a block has none', () => {
    const state = open([aParagraph('a', 'ett')], 4);
    const copy = editorDoc([aParagraph('a', 'två')]).child(0);
    const fresh = copy.type.create({ id: null });
    const pasted = state.apply(state.tr.insert(5, [copy, fresh]));
    expect(idsAndWords(pasted)).toEqual([
      ['a', 'ett'],
      ['new-1', 'två'],
      ['new-2', ''],
    ]);
  });

  it('do not change while text is being written', () => {
    const state = open([aParagraph('a', 'ett'), aParagraph('b', 'två')], 4);
    expect(idsAndWords(state.apply(state.tr.insertText('x')))).toEqual([
      ['a', 'ettx'],
      ['b', 'två'],
    ]);
  });
});
