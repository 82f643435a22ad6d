import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange } from '#shared/change/apply.ts';
import { moveSection } from '#shared/change/section-changes.ts';
import { findText } from '#shared/domain/section/find-text.ts';
import { placeSections } from '#shared/domain/section/numbering.ts';
import { replaceHits } from '#shared/domain/section/replace-text.ts';
import { joinRuns, replaceInRuns, runsText } from '#shared/domain/section/runs.ts';
import { buildSectionTree, depthOf, MAX_SECTION_DEPTH } from '#shared/domain/section/tree.ts';
import { blocksText } from '#shared/domain/section/block-text.ts';
import { arbitraryBlocks, arbitraryRuns } from '#test/support/arbitrary-blocks.ts';
import { aSection, planState } from '#test/support/rows.ts';
import { sid } from '#test/support/sections.ts';

const NAMES = ['a', 'b', 'c', 'd', 'e', 'f', 'g'] as const;
const name = fc.constantFrom(...NAMES);

/** Sections with any parents at all: missing ones, loops, themselves. */
const anyTangle = fc
  .array(
    fc.record({
      parentId: fc.option(fc.constantFrom(...NAMES, 'gone').map(sid), { nil: null }),
      position: fc.integer(),
    }),
    {
      minLength: NAMES.length,
      maxLength: NAMES.length,
    },
  )
  .map((rows) => rows.map((row, index) => aSection(NAMES[index] ?? 'a', row)));

const anyMove = fc.record({
  id: name,
  parentId: fc.option(name, { nil: null }),
  index: fc.integer({ min: 0, max: NAMES.length }),
});

describe('the section tree', () => {
  it('shows every section exactly once, whatever their parents', () => {
    fc.assert(
      fc.property(anyTangle, (sections) => {
        const shown = placeSections(sections).map(({ section }) => section.id);
        expect(shown.toSorted((left, right) => (left < right ? -1 : 1))).toEqual(NAMES);
      }),
    );
  });

  it('keeps every section, its depth limit and the asked-for place through any series of moves', () => {
    const start = planState({
      sections: NAMES.map((id, index) => aSection(id, { position: index })),
    });
    fc.assert(
      fc.property(fc.array(anyMove, { maxLength: 30 }), (moves) => {
        let state = start;
        for (const { id, parentId, index } of moves) {
          const place = { parentId: parentId === null ? null : sid(parentId), index };
          const change = moveSection(state, sid(id), place);
          const applied = change.ok ? applyChange(state, change.value) : null;
          if (applied?.ok !== true) continue;
          state = applied.value;
          const tree = buildSectionTree(state.tables.sections.values());
          const siblings = (tree.children.get(place.parentId) ?? []).map((section) => section.id);
          expect(siblings.indexOf(sid(id))).toBe(Math.min(index, siblings.length - 1));
          expect(Math.max(...NAMES.map((each) => depthOf(tree, sid(each))))).toBeLessThanOrEqual(
            MAX_SECTION_DEPTH,
          );
        }
        expect(placeSections(state.tables.sections.values())).toHaveLength(NAMES.length);
      }),
    );
  });
});

describe('find and replace', () => {
  const query = { text: 'a', matchCase: true, wholeWord: false };

  it('replaces as a plain replace of the words would', () => {
    fc.assert(
      fc.property(arbitraryBlocks, fc.constantFrom('', 'x', 'aa'), (blocks, replacement) => {
        const section = aSection('s', { heading: '', blocks: [...blocks] });
        const replaced = replaceHits(
          section,
          findText(placeSections([section]), query),
          replacement,
        );
        expect(replaced.ok && blocksText(replaced.value.blocks)).toBe(
          blocksText(blocks).replaceAll('a', replacement),
        );
      }),
    );
  });

  it('changes nothing when a text is replaced by itself', () => {
    fc.assert(
      fc.property(arbitraryBlocks, (blocks) => {
        const section = aSection('s', { heading: '', blocks: [...blocks] });
        // A hit across a change of look takes the look of its first letter; a single letter has only one.
        const replaced = replaceHits(section, findText(placeSections([section]), query), 'a');
        expect(replaced.ok && replaced.value).toEqual(section);
      }),
    );
  });

  it('keeps the look of all text outside the hit', () => {
    const somewhere = arbitraryRuns.chain((runs) => {
      const end = runsText(runs).length;
      return fc.tuple(
        fc.constant(runs),
        fc.integer({ min: 0, max: end }),
        fc.integer({ min: 0, max: end }),
      );
    });
    fc.assert(
      fc.property(somewhere, ([runs, from, to]) => {
        const [start, end] = [Math.min(from, to), Math.max(from, to)];
        const kept = replaceInRuns(runs, [{ start, end }], '');
        const letters = runs.flatMap((run) => run.text.split('').map((text) => ({ ...run, text })));
        expect(kept).toEqual(joinRuns(letters.filter((_, at) => at < start || at >= end)));
      }),
    );
  });
});
