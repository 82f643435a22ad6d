import { describe, expect, it } from 'vitest';
import { fail, ok } from '#shared/domain/basics/result.ts';
import { placeSection, stepPlace, type SectionStep } from '#shared/domain/section/moves.ts';
import { buildSectionTree } from '#shared/domain/section/tree.ts';
import { aSection } from '#test/support/rows.ts';
import { anOutline, sid } from '#test/support/sections.ts';

const tree = buildSectionTree(anOutline('a', 'b', 'b.c', 'b.d', 'e'));

describe('stepPlace', () => {
  const step = (id: string, how: SectionStep) => stepPlace(tree, sid(id), how);

  it('steps up and down among siblings', () => {
    expect([step('b', 'up'), step('b', 'down')]).toEqual([
      ok({ parentId: null, index: 0 }),
      ok({ parentId: null, index: 2 }),
    ]);
  });

  it('indents below the section above, last there', () => {
    expect(step('e', 'indent')).toEqual(ok({ parentId: 'b', index: 2 }));
  });

  it('outdents to right after the parent', () => {
    expect(step('c', 'outdent')).toEqual(ok({ parentId: null, index: 2 }));
  });

  it('says why there is no step to take', () => {
    const refusals = [
      step('a', 'up'),
      step('e', 'down'),
      step('a', 'indent'),
      step('a', 'outdent'),
      step('x', 'up'),
    ];
    expect(refusals).toEqual([
      fail('already-first'),
      fail('already-last'),
      fail('nothing-above'),
      fail('already-outermost'),
      fail('section-missing'),
    ]);
  });
});

describe('placeSection', () => {
  it('moves a section by changing its own place alone', () => {
    const placed = placeSection(tree, sid('e'), { parentId: sid('b'), index: 1 });
    const [c, d, e] = [3, 4, 5];
    expect(placed).toEqual(
      ok([{ section: aSection('e', { position: e }), parentId: 'b', position: (c + d) / 2 }]),
    );
  });

  it('refuses to put a section into itself or below itself', () => {
    expect([
      placeSection(tree, sid('b'), { parentId: sid('b'), index: 0 }),
      placeSection(tree, sid('b'), { parentId: sid('c'), index: 0 }),
    ]).toEqual([fail('into-itself'), fail('into-itself')]);
  });

  it('counts what is below a section when it checks the depth', () => {
    const deep = buildSectionTree(anOutline('a', 'a.b', 'a.b.c', 'd', 'd.e', 'f'));
    expect([
      placeSection(deep, sid('d'), { parentId: sid('c'), index: 0 }),
      placeSection(deep, sid('f'), { parentId: sid('c'), index: 0 }).ok,
    ]).toEqual([fail('too-deep'), true]);
  });

  it('refuses a parent that is gone', () => {
    expect(placeSection(tree, sid('a'), { parentId: sid('gone'), index: 0 })).toEqual(
      fail('section-missing'),
    );
  });

  it('spreads the siblings out when the gap between two is used up', () => {
    const tight = buildSectionTree([
      aSection('a', { position: 1 }),
      aSection('b', { position: 1 }),
      aSection('c', { position: 2 }),
    ]);
    const placed = placeSection(tight, sid('c'), { parentId: null, index: 1 });
    expect(
      placed.ok && placed.value.map(({ section, position }) => [section.id, position]),
    ).toEqual([
      ['a', 1024],
      ['c', 2048],
      ['b', 3072],
    ]);
  });
});
