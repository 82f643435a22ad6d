import { describe, expect, it } from 'vitest';
import {
  LIVE_KINDS,
  liveChoices,
  liveOrigin,
} from '#renderer/features/section/editor/live-sources.ts';
import { priorityIdSchema } from '#shared/domain/basics/ids.ts';
import { aBudget } from '#test/support/budget.ts';
import { aGoal } from '#test/support/goals.ts';
import { aPriority } from '#test/support/priorities.ts';
import { planState } from '#test/support/rows.ts';

const state = planState({
  budgets: [aBudget({ name: 'Budget 2026' })],
  priorities: [aPriority('trygghet', { heading: 'Trygghet' })],
  goals: [aGoal('mer', { heading: 'Fler ska känna sig trygga' }), aGoal('nytt', { heading: ' ' })],
});

describe('what a live block can show', () => {
  it('is all of a kind, or one thing in the order of its own screen', () => {
    const names = LIVE_KINDS.map((kind) => liveChoices(state, kind).map(({ name }) => name));
    expect(names).toEqual([
      ['Alla mål', 'Bara de som gäller Trygghet'],
      ['Fler ska känna sig trygga', 'Utan namn'],
      ['Alla mått', 'Fler ska känna sig trygga', 'Utan namn'],
      ['Alla åtgärder', 'Bara de som gäller Trygghet'],
      ['Alla prioriteringar'],
      [],
      ['Budget 2026'],
      ['Alla begrepp'],
    ]);
  });

  it('has a key of its own for each choice of a kind', () => {
    for (const kind of LIVE_KINDS) {
      const keys = liveChoices(state, kind).map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
    }
  });
});

describe('where a live block comes from', () => {
  it('is the screen where it is written, and the name of what it shows', () => {
    const priorityId = priorityIdSchema.parse('trygghet');
    expect(liveOrigin(state, { kind: 'actions', priorityId })).toMatchObject({
      subject: 'atgarder',
      from: 'från Åtgärder',
      name: 'Bara de som gäller Trygghet',
    });
    expect(liveOrigin(state, { kind: 'glossary' })).toMatchObject({
      subject: 'begrepp',
      name: 'Alla begrepp',
    });
  });
});
