import { expect, it } from 'vitest';
import { excerpt, findEntries, searchEntries } from '#renderer/app/frame/search-entries.ts';
import { anAction } from '#test/support/actions.ts';
import { aGoal } from '#test/support/goals.ts';
import { aPriority } from '#test/support/priorities.ts';
import { aSection, planState } from '#test/support/rows.ts';

const entries = searchEntries(
  planState({
    sections: [aSection('s', { heading: 'Trafik på vägarna' })],
    priorities: [aPriority('p', { heading: 'Trafiksäkerhet' })],
    goals: [aGoal('g', { heading: 'Färre olyckor', description: 'Trafiken ska bli lugnare.' })],
    actions: [anAction('a', { what: 'Mät hastighet\nvid trafikljusen' })],
  }),
);

it('finds chapters, priorities, goals and actions, and knows which row to show', () => {
  const found = findEntries(entries, 'TRAFIK');
  expect(found.map(({ group, label, rowId }) => [group, label, rowId ?? null])).toEqual([
    ['sections', '1 Trafik på vägarna', null],
    ['priorities', 'Trafiksäkerhet', 'p'],
    ['goals', 'Färre olyckor', 'g'],
    ['actions', 'Mät hastighet', 'a'],
  ]);
});

it('shows a piece of the text where the word is not in the name', () => {
  const [goal] = findEntries(entries, 'lugnare');
  expect(goal === undefined ? null : excerpt(goal, 'lugnare')).toBe(
    '… Trafiken ska bli lugnare. …',
  );
});
