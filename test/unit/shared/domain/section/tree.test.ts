import { describe, expect, it } from 'vitest';
import {
  buildSectionTree,
  childrenOf,
  depthOf,
  heightOf,
  subtreeOf,
} from '#shared/domain/section/tree.ts';
import { aSection } from '#test/support/rows.ts';
import { anOutline, sid } from '#test/support/sections.ts';

const ids = (sections: readonly { readonly id: string }[]): readonly string[] =>
  sections.map(({ id }) => id);

describe('buildSectionTree', () => {
  it('orders children by position, not by the order they were stored in', () => {
    const tree = buildSectionTree(anOutline('a', 'a.b', 'a.c').toReversed());
    expect(ids(childrenOf(tree, sid('a')))).toEqual(['b', 'c']);
  });

  it('shows a section whose parent is gone last at the top level', () => {
    const orphan = aSection('orphan', { parentId: sid('gone'), position: 0 });
    expect(ids(childrenOf(buildSectionTree([orphan, ...anOutline('a', 'b')]), null))).toEqual([
      'a',
      'b',
      'orphan',
    ]);
  });

  it('cuts a loop of parents once, so that every section in it is still reached', () => {
    const loop = [
      aSection('a', { parentId: sid('c'), position: 1 }),
      aSection('b', { parentId: sid('a'), position: 2 }),
      aSection('c', { parentId: sid('b'), position: 3 }),
      aSection('below', { parentId: sid('b'), position: 4 }),
    ];
    const tree = buildSectionTree(loop);
    const [top] = childrenOf(tree, null);
    expect(ids(childrenOf(tree, null))).toEqual(['a']);
    expect(top === undefined ? [] : ids(subtreeOf(tree, top))).toEqual(['a', 'b', 'c', 'below']);
  });

  it('shows a section that is its own parent at the top level', () => {
    const tree = buildSectionTree([aSection('a', { parentId: sid('a') })]);
    expect(ids(childrenOf(tree, null))).toEqual(['a']);
  });
});

describe('depthOf and heightOf', () => {
  const tree = buildSectionTree(anOutline('a', 'a.b', 'a.b.c', 'd'));

  it('counts a chapter as depth 1', () => {
    expect([null, 'a', 'b', 'c'].map((id) => depthOf(tree, id === null ? null : sid(id)))).toEqual([
      0, 1, 2, 3,
    ]);
  });

  it('counts the levels that a section takes with what is below it', () => {
    expect(['a', 'b', 'c', 'd'].map((id) => heightOf(tree, sid(id)))).toEqual([3, 2, 1, 1]);
  });
});
