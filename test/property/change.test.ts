import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange } from '#shared/change/apply.ts';
import { applyBlockEdits, diffBlocks, invertBlockEdits } from '#shared/change/block-edits.ts';
import type { Change, Operation } from '#shared/change/change.ts';
import { invertChange } from '#shared/change/invert.ts';
import { insertRow, removeRow, rowOperations } from '#shared/change/operations.ts';
import type { PlanState } from '#shared/domain/plan-state.ts';
import type { Section } from '#shared/domain/section/schema.ts';
import { arbitraryBlocks } from '#test/support/arbitrary-blocks.ts';
import { aSection, planState } from '#test/support/rows.ts';

const someSection = fc
  .record({
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    heading: fc.string({ maxLength: 5 }),
    position: fc.integer({ min: 1, max: 9 }),
    ready: fc.boolean(),
    blocks: arbitraryBlocks,
  })
  .map(({ id, blocks, ...fields }) => aSection(id, { ...fields, blocks: [...blocks] }));

const someSections = fc.uniqueArray(someSection, { selector: ({ id }) => id });

/** The change that turns one set of sections into another: what any edit of the program amounts to. */
function changeBetween(before: readonly Section[], after: readonly Section[]): Change {
  const old = new Map<string, Section>(before.map((section) => [section.id, section]));
  const kept = new Set<string>(after.map(({ id }) => id));
  const operations: Operation[] = before.flatMap((row) =>
    kept.has(row.id) ? [] : [removeRow('sections', row)],
  );
  for (const section of after) {
    const known = old.get(section.id);
    operations.push(
      ...(known === undefined
        ? [insertRow('sections', section)]
        : rowOperations('sections', known, section)),
    );
  }
  return { label: { key: 'editSection', params: {} }, operations };
}

function apply(state: PlanState, change: Change): PlanState {
  const applied = applyChange(state, change);
  if (!applied.ok) throw new Error(`Refused: ${applied.error.code}`);
  return applied.value;
}

const sectionsOf = ({ tables }: PlanState): ReadonlyMap<string, Section> =>
  new Map([...tables.sections].toSorted(([left], [right]) => (left < right ? -1 : 1)));

describe('block edits', () => {
  it('turn any text into any other', () => {
    fc.assert(
      fc.property(arbitraryBlocks, arbitraryBlocks, (before, after) => {
        expect(applyBlockEdits(before, diffBlocks(before, after))).toEqual(after);
      }),
    );
  });

  it('turn it back when inverted', () => {
    fc.assert(
      fc.property(arbitraryBlocks, arbitraryBlocks, (before, after) => {
        expect(applyBlockEdits(after, invertBlockEdits(diffBlocks(before, after)))).toEqual(before);
      }),
    );
  });

  it('touch no more blocks than a permutation moves', () => {
    const permuted = arbitraryBlocks.chain((blocks) =>
      fc.tuple(fc.constant(blocks), fc.shuffledSubarray([...blocks], { minLength: blocks.length })),
    );
    fc.assert(
      fc.property(permuted, ([before, after]) => {
        const edits = diffBlocks(before, after);
        expect(applyBlockEdits(before, edits)).toEqual(after);
        expect(edits.length).toBeLessThanOrEqual(Math.max(0, before.length - 1));
      }),
    );
  });
});

describe('a change', () => {
  it('leads to the rows it was made for, and its inverse back to those before', () => {
    fc.assert(
      fc.property(someSections, someSections, (before, after) => {
        const [start, goal] = [planState({ sections: before }), planState({ sections: after })];
        const change = changeBetween(before, after);
        const end = apply(start, change);
        expect(sectionsOf(end)).toEqual(sectionsOf(goal));
        expect(sectionsOf(apply(end, invertChange(change)))).toEqual(sectionsOf(start));
      }),
    );
  });

  it('can be undone and redone step by step through any history', () => {
    fc.assert(
      fc.property(fc.array(someSections, { minLength: 2, maxLength: 6 }), (history) => {
        const changes = history
          .slice(1)
          .map((after, at) => changeBetween(history[at] ?? [], after));
        const start = planState({ sections: history[0] ?? [] });
        const end = changes.reduce(apply, start);
        const undone = changes
          .toReversed()
          .reduce((state, change) => apply(state, invertChange(change)), end);
        expect(sectionsOf(undone)).toEqual(sectionsOf(start));
        expect(sectionsOf(changes.reduce(apply, undone))).toEqual(sectionsOf(end));
      }),
    );
  });
});
