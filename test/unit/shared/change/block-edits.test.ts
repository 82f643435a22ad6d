import { describe, expect, it } from 'vitest';
import { applyBlockEdits, diffBlocks, invertBlockEdits } from '#shared/change/block-edits.ts';
import type { Block } from '#shared/domain/section/blocks.ts';
import { aParagraph, idsOf } from '#test/support/blocks.ts';

const [a, b, c, d] = [
  aParagraph('a', 'A'),
  aParagraph('b', 'B'),
  aParagraph('c', 'C'),
  aParagraph('d', 'D'),
];

const touched = (before: readonly Block[], after: readonly Block[]): readonly string[] =>
  diffBlocks(before, after).map(({ blockId }) => blockId);

describe('diffBlocks', () => {
  it('finds no edit between equal texts', () => {
    expect(diffBlocks([a, b], [{ ...a }, { ...b }])).toEqual([]);
  });

  it('tells a new block with its place, and leaves those it pushes down alone', () => {
    expect(diffBlocks([a, b], [c, a, b])).toEqual([
      { blockId: 'c', before: null, after: { index: 0, block: c } },
    ]);
  });

  it('tells a removed block with its place', () => {
    expect(diffBlocks([a, b, c], [a, c])).toEqual([
      { blockId: 'b', before: { index: 1, block: b }, after: null },
    ]);
  });

  it('tells a rewritten block with both its texts', () => {
    const rewritten = aParagraph('b', 'B2');
    expect(diffBlocks([a, b], [a, rewritten])).toEqual([
      { blockId: 'b', before: { index: 1, block: b }, after: { index: 1, block: rewritten } },
    ]);
  });

  it('tells only the block that moved past the others', () => {
    expect([touched([a, b, c, d], [d, a, b, c]), touched([a, b, c, d], [b, c, a, d])]).toEqual([
      ['d'],
      ['a'],
    ]);
  });
});

describe('applyBlockEdits', () => {
  it('refuses an edit of a block that has been rewritten since', () => {
    const edits = diffBlocks([a, b], [a, aParagraph('b', 'B2')]);
    expect(applyBlockEdits([a, aParagraph('b', 'mine')], edits)).toBeNull();
  });

  it('refuses to add a block that is there already, and to remove one that is gone', () => {
    expect([
      applyBlockEdits([a, b], diffBlocks([a], [a, b])),
      applyBlockEdits([a], diffBlocks([a, b], [a])),
    ]).toEqual([null, null]);
  });

  it('puts a block at the place that the edit names, whatever has been added beside it', () => {
    const merged = applyBlockEdits([a, d, b], diffBlocks([a, b], [a, aParagraph('b', 'B2')]));
    expect(idsOf(merged ?? [])).toEqual(['a', 'b', 'd']);
  });
});

describe('invertBlockEdits', () => {
  it('takes every kind of edit back at once', () => {
    const before = [a, b, c];
    const after = [c, aParagraph('a', 'A2'), d];
    expect(applyBlockEdits(after, invertBlockEdits(diffBlocks(before, after)))).toEqual(before);
  });
});
