import { describe, expect, it } from 'vitest';
import { functionIdSchema } from '#shared/domain/basics/ids.ts';
import { flattenSections, sectionsFromTemplate } from '#shared/domain/plan/template-sections.ts';
import { countingIds, PLAN_ID } from '#test/support/rows.ts';
import { aBodyContext, aTemplate } from '#test/support/templates.ts';

const { sections } = aTemplate({
  sections: [
    { key: 'a', heading: 'A {år}', owner: 'chef', ready: true, body: ['Text.'] },
    {
      key: 'b',
      heading: 'B',
      numbered: false,
      children: [
        { key: 'c', heading: 'C', owner: 'stranger', children: [{ key: 'd', heading: 'D' }] },
      ],
    },
  ],
});

const made = sectionsFromTemplate(sections, {
  ...aBodyContext({ newId: countingIds('s') }),
  planId: PLAN_ID,
  functionIds: new Map([['chef', functionIdSchema.parse('boss')]]),
  unitIds: new Map(),
});

describe('sectionsFromTemplate', () => {
  it('makes the whole row of a section', () => {
    expect(made[0]).toEqual({
      id: 's-1',
      planId: PLAN_ID,
      parentId: null,
      position: 1024,
      heading: 'A 2027',
      numbered: true,
      guide: '',
      ownerId: 'boss',
      ready: true,
      blocks: [{ id: 's-2', kind: 'paragraph', runs: [{ text: 'Text.' }] }],
    });
  });

  it('keeps the tree, each level in its order', () => {
    const tree = made.map(({ heading, parentId, position }) => [heading, parentId, position]);
    expect(tree.slice(1)).toEqual([
      ['B', null, 2048],
      ['C', made[1]?.id, 1024],
      ['D', made[2]?.id, 1024],
    ]);
  });

  it('leaves a section without owner when the area lacks the function', () => {
    expect(made[2]?.ownerId).toBeNull();
  });
});

describe('flattenSections', () => {
  it('lists every section once, parents before children', () => {
    expect(flattenSections(sections).map(({ key }) => key)).toEqual(['a', 'b', 'c', 'd']);
  });
});
