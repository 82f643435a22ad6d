import { describe, expect, it } from 'vitest';
import { applyChange } from '#shared/change/apply.ts';
import type { Change } from '#shared/change/change.ts';
import {
  addSection,
  deleteSection,
  moveSection,
  renameSection,
  setNumbered,
  setOwner,
  setReady,
  stepSection,
} from '#shared/change/section-changes.ts';
import { functionIdSchema } from '#shared/domain/basics/ids.ts';
import { fail, type Result } from '#shared/domain/basics/result.ts';
import type { PlanState } from '#shared/domain/plan-state.ts';
import { placeSections } from '#shared/domain/section/numbering.ts';
import { aSection, planState } from '#test/support/rows.ts';
import { anOutline, sid } from '#test/support/sections.ts';

const state = planState({ sections: anOutline('a', 'a.b', 'a.b.c', 'd') });

/** The outline after a change, "1 a" and so on. */
function outlineAfter(before: PlanState, change: Result<Change, unknown>): readonly string[] {
  const applied = change.ok ? applyChange(before, change.value) : change;
  if (!applied.ok) return [`refused: ${JSON.stringify(applied.error)}`];
  return placeSections(applied.value.tables.sections.values()).map(
    ({ section, number }) => `${number} ${section.id}`,
  );
}

describe('addSection', () => {
  it('adds an empty section where it was asked for', () => {
    const change = addSection(state, {
      id: sid('new'),
      heading: 'Nytt',
      place: { parentId: null, index: 1 },
    });
    expect(outlineAfter(state, change)).toEqual(['1 a', '1.1 b', '1.1.1 c', '2 new', '3 d']);
    expect(change.ok && change.value.label).toEqual({
      key: 'addSection',
      params: { name: 'Nytt' },
    });
  });

  it('makes room where no gap is left', () => {
    const tight = planState({
      sections: [aSection('a', { position: 1 }), aSection('b', { position: 1 })],
    });
    const change = addSection(tight, {
      id: sid('new'),
      heading: '',
      place: { parentId: null, index: 1 },
    });
    expect(outlineAfter(tight, change)).toEqual(['1 a', '2 new', '3 b']);
  });

  it('refuses a fifth level', () => {
    const deep = planState({ sections: anOutline('a', 'a.b', 'a.b.c', 'a.b.c.e') });
    const change = addSection(deep, {
      id: sid('new'),
      heading: '',
      place: { parentId: sid('e'), index: 0 },
    });
    expect(change).toEqual(fail('too-deep'));
  });
});

describe('moveSection and stepSection', () => {
  it('takes what is below a section along', () => {
    const change = moveSection(state, sid('b'), { parentId: sid('d'), index: 0 });
    expect(outlineAfter(state, change)).toEqual(['1 a', '2 d', '2.1 b', '2.1.1 c']);
  });

  it('indents and outdents', () => {
    expect([
      outlineAfter(state, stepSection(state, sid('d'), 'indent')),
      outlineAfter(state, stepSection(state, sid('c'), 'outdent')),
    ]).toEqual([
      ['1 a', '1.1 b', '1.1.1 c', '1.2 d'],
      ['1 a', '1.1 b', '1.2 c', '2 d'],
    ]);
  });

  it('passes on why a step is refused', () => {
    expect(stepSection(state, sid('a'), 'up')).toEqual(fail('already-first'));
  });
});

describe('deleteSection', () => {
  it('removes everything below it in one change', () => {
    const change = deleteSection(state, aSectionIn(state, 'a'));
    expect(outlineAfter(state, { ok: true, value: change })).toEqual(['1 d']);
    expect(change.operations.map((operation) => operation.kind)).toEqual([
      'remove',
      'remove',
      'remove',
    ]);
  });
});

describe('the fields of a section', () => {
  const section = aSection('s');
  const owner = functionIdSchema.parse('chief');

  it('are each changed by an edit of their own, with a label that says what was done', () => {
    const changes = [
      renameSection(section, 'Lägesbild'),
      setOwner(section, owner, 'Lokalpolisområdeschef'),
      setOwner({ ...section, ownerId: owner }, null, null),
      setReady(section, true),
      setNumbered(section, false),
    ];
    expect(changes.map(({ label, operations }) => [label.key, operations])).toEqual([
      ['renameSection', [update({ heading: 's' }, { heading: 'Lägesbild' })]],
      ['setSectionOwner', [update({ ownerId: null }, { ownerId: 'chief' })]],
      ['clearSectionOwner', [update({ ownerId: 'chief' }, { ownerId: null })]],
      ['markSectionReady', [update({ ready: false }, { ready: true })]],
      ['unnumberSection', [update({ numbered: true }, { numbered: false })]],
    ]);
  });
});

function aSectionIn({ tables }: PlanState, id: string) {
  const section = tables.sections.get(id);
  if (section === undefined) throw new Error(`No section ${id}`);
  return section;
}

function update(before: object, after: object): object {
  return { kind: 'update', table: 'sections', id: 's', before, after };
}
