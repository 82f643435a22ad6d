import type { Command } from '@tiptap/pm/state';
import { describe, expect, it } from 'vitest';
import type { Block } from '#shared/domain/section/blocks.ts';
import {
  changeDepth,
  hasShape,
  insertBlock,
  leaveListAtStart,
  splitListLine,
  turnBlocksInto,
} from '#renderer/features/section/editor/block-commands.ts';
import { aHeading, aListLine, aLiveBudget, aParagraph, aTable } from '#test/support/blocks.ts';
import { after, blocksOf, editorSchema, editorState } from '#test/support/section-editor.ts';

/** What the blocks are after a command on a selection; ids are still missing where the editor gives them later. */
function run(command: Command, blocks: readonly Block[], selection: readonly [number, number?]) {
  const { doc } = after(editorState(blocks, selection), command);
  return doc.children.map((node): readonly unknown[] => [
    node.type.name,
    node.attrs['id'],
    node.textContent,
    node.attrs['depth'] ?? null,
  ]);
}

const bullets: Command = turnBlocksInto({ kind: 'listLine', ordered: false });

describe('turnBlocksInto', () => {
  const blocks = [aParagraph('a', 'ett'), aHeading('b', 1, 'två'), aListLine('c', false, 2, 'tre')];

  it('gives every selected block the shape and leaves its id and its depth', () => {
    const { doc } = after(editorState(blocks, [2, 12]), bullets);
    expect(blocksOf(doc)).toEqual([
      aListLine('a', false, 0, 'ett'),
      aListLine('b', false, 0, 'två'),
      aListLine('c', false, 2, 'tre'),
    ]);
  });

  it('touches only the block of the cursor when nothing is selected', () => {
    const { doc } = after(editorState(blocks, [2]), turnBlocksInto({ kind: 'heading', level: 2 }));
    expect(blocksOf(doc)).toEqual([aHeading('a', 2, 'ett'), ...blocks.slice(1)]);
  });

  it('turns blocks that have the shape already back into paragraphs', () => {
    const { doc } = after(
      editorState([aListLine('a', true, 1, 'ett')], [2]),
      turnBlocksInto({ kind: 'listLine', ordered: true }),
    );
    expect(blocksOf(doc)).toEqual([aParagraph('a', 'ett')]);
  });

  it('tells bullets from numbers', () => {
    const state = editorState([aListLine('a', true, 0, 'ett')], [2]);
    expect([
      hasShape(state, { kind: 'listLine', ordered: true }),
      hasShape(state, { kind: 'listLine', ordered: false }),
    ]).toEqual([true, false]);
  });

  it('does nothing to the text of a table', () => {
    const state = editorState([aTable('t', ['a'])], [4]);
    expect(bullets(state)).toBe(false);
  });
});

describe('changeDepth', () => {
  const list = [
    aListLine('a', false, 0, 'ett'),
    aListLine('b', false, 0, 'två'),
    aListLine('c', false, 0, 'tre'),
  ];

  it('moves a line in below the one before it, and out again', () => {
    const inwards = after(editorState(list, [8]), changeDepth(1));
    expect(blocksOf(inwards.doc)[1]).toEqual(aListLine('b', false, 1, 'två'));
    expect(blocksOf(after(inwards, changeDepth(-1)).doc)).toEqual(list);
  });

  it('goes at most one level deeper than the line before, and never in on a first line', () => {
    expect(run(changeDepth(1), list, [2, 13])).toEqual([
      ['listLine', 'a', 'ett', 0],
      ['listLine', 'b', 'två', 1],
      ['listLine', 'c', 'tre', 1],
    ]);
  });

  it('stops at the fourth level', () => {
    const deep = [0, 1, 2, 3, 3].map((depth, index) => aListLine(`l${index}`, false, depth, 'x'));
    expect(run(changeDepth(1), deep, [14]).at(-1)).toEqual(['listLine', 'l4', 'x', 3]);
  });

  it('leaves the key to the browser outside lists', () => {
    expect(changeDepth(1)(editorState([aParagraph('a', 'ett')], [2]))).toBe(false);
  });
});

describe('Enter and Backspace in a list', () => {
  it('splits a line into two of the same kind', () => {
    const { doc } = after(editorState([aListLine('a', true, 1, 'etttvå')], [4]), splitListLine);
    expect(
      doc.children.map(({ textContent, attrs }): unknown => [
        textContent,
        attrs['ordered'],
        attrs['depth'],
      ]),
    ).toEqual([
      ['ett', true, 1],
      ['två', true, 1],
    ]);
  });

  it('goes out one level on an empty line, and at last out of the list', () => {
    const inner = [aListLine('a', false, 1)];
    const outer = after(editorState(inner, [1]), splitListLine);
    expect(blocksOf(outer.doc)).toEqual([aListLine('a', false, 0)]);
    expect(blocksOf(after(outer, splitListLine).doc)).toEqual([aParagraph('a')]);
  });

  it('goes out at the start of a line by Backspace, and nowhere else', () => {
    const line = [aListLine('a', false, 0, 'ett')];
    expect(blocksOf(after(editorState(line, [1]), leaveListAtStart).doc)).toEqual([
      aParagraph('a', 'ett'),
    ]);
    expect(leaveListAtStart(editorState(line, [2]))).toBe(false);
  });
});

describe('insertBlock', () => {
  const live = (): Command => insertBlock(editorSchema.node('live'));

  it('puts the block after the one with the cursor, and a paragraph below to go on in', () => {
    expect(run(live(), [aParagraph('a', 'ett')], [2]).map(([kind]) => kind)).toEqual([
      'paragraph',
      'live',
      'paragraph',
    ]);
  });

  it('takes the place of an empty paragraph', () => {
    expect(
      run(live(), [aParagraph('a'), aParagraph('b', 'två')], [1]).map(([kind]) => kind),
    ).toEqual(['live', 'paragraph']);
  });

  it('goes after a table when the cursor is in one', () => {
    expect(
      run(live(), [aTable('t', ['a']), aLiveBudget('x', 'y')], [4]).map(([kind]) => kind),
    ).toEqual(['table', 'live', 'live']);
  });
});
