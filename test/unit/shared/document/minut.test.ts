import { describe, expect, it } from 'vitest';
import type { DocBlock } from '#shared/document/document-model.ts';
import { composeMinut } from '#shared/document/minut.ts';
import { anAction } from '#test/support/actions.ts';
import { aGoal, anIndicator, aTarget } from '#test/support/goals.ts';
import { aPriority } from '#test/support/priorities.ts';
import { aRole, day, planState } from '#test/support/rows.ts';

const OPTIONS = { today: day('2026-02-15'), workingCopy: false };
const first = aPriority('Trafik', { position: 1 });
const second = aPriority('Inbrott', { position: 2 });
const aside = aPriority('Klotter', { position: 3, standing: 'notPrioritised' });
const chief = aRole('Chef');
const planner = aRole('Planerare', { position: 2 });

function read(blocks: readonly DocBlock[]): readonly unknown[] {
  return blocks.map((block) => {
    if (block.kind === 'table')
      return block.rows
        .slice(1)
        .map(({ cells }) => cells.map(({ paragraphs }) => paragraphs[0]?.[0]?.text ?? ''));
    if (block.kind === 'heading' || block.kind === 'paragraph') return block.runs[0]?.text;
    return block.kind;
  });
}

describe('the page', () => {
  const state = planState({
    priorities: [second, first, aside],
    roles: [chief, planner],
    goals: [
      aGoal('a', {
        position: 1,
        heading: 'Lugnare gator',
        priorityId: first.id,
        responsibleId: chief.id,
      }),
      aGoal('b', { position: 2, heading: 'Färre olyckor', priorityId: first.id }),
      aGoal('c', { position: 3, heading: 'Renare väggar', priorityId: aside.id }),
    ],
    targets: [
      aTarget('t', 'a', { condition: { kind: 'doneBy', date: day('2026-03-01'), doneOn: null } }),
      aTarget('u', 'c', { indicatorId: anIndicator('i').id }),
    ],
    indicators: [anIndicator('i', { name: 'Klotter', measuringDates: [day('2026-09-01')] })],
    actions: [
      anAction('x', {
        position: 1,
        goalId: aGoal('b').id,
        responsibleId: planner.id,
        to: day('2026-06-01'),
      }),
      anAction('y', {
        position: 2,
        goalId: aGoal('b').id,
        responsibleId: planner.id,
        to: day('2026-04-01'),
      }),
      anAction('z', {
        position: 3,
        to: day('2026-01-10'),
        reportBy: day('2026-02-20'),
        reportToId: chief.id,
      }),
      anAction('done', { position: 4, to: day('2026-05-01'), status: 'done' }),
      anAction('next', { position: 5, to: day('2027-01-31') }),
    ],
  });

  it('has the priorities by rank with their goals, who and when, and the goals that are left', () => {
    const [table] = read(composeMinut(state, OPTIONS).blocks);
    expect(table).toEqual([
      ['1. Trafik', 'Lugnare gator', 'Chef', 'klart senast 1 mars'],
      ['', 'Färre olyckor', 'Planerare', 'åtgärder till 1 juni'],
      ['2. Inbrott', 'Inget mål ännu', '', ''],
      ['Övriga mål', 'Renare väggar', '', 'mäts 1 september'],
    ]);
  });

  it('has the days to come of the plan’s year, without what is done', () => {
    const [, heading, days] = read(composeMinut(state, OPTIONS).blocks);
    expect(heading).toBe('Dagar att hålla reda på');
    expect(days).toEqual([
      ['20 februari', 'Redovisning till Chef: z', ''],
      ['1 mars', 'Lugnare gator', 'Chef'],
      ['1 april', 'y', 'Planerare'],
      ['1 juni', 'x', 'Planerare'],
      ['1 september', 'Mätning: Klotter', ''],
    ]);
  });

  it('has the whole year’s days when it is written out in another year', () => {
    const earlier = { ...OPTIONS, today: day('2025-11-01') };
    const days = read(composeMinut(state, earlier).blocks)[2];
    expect(days).toContainEqual(['10 januari', 'z', '']);
  });

  it('says so when there is nothing to tell', () => {
    expect(read(composeMinut(planState(), OPTIONS).blocks)).toEqual([
      'Planen har inga prioriteringar eller mål ännu.',
    ]);
  });
});

describe('what a page does not hold', () => {
  it('is cut, and each cut says how much is left out', () => {
    const priorities = Array.from({ length: 60 }, (_, at) => aPriority(`p${at}`, { position: at }));
    const goals = priorities.flatMap(({ id }) =>
      ['a', 'b', 'c'].map((at) => aGoal(`${id}-${at}`, { priorityId: id })),
    );
    const { blocks } = composeMinut(planState({ priorities, goals }), OPTIONS);
    const rows = blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []));
    expect(rows.length).toBeLessThan(40);
    const [table] = read(blocks);
    const words = JSON.stringify(table);
    expect(words).toContain('och 2 mål till');
    const shown = (words.match(/"\d+\. p/g) ?? []).length;
    expect(words).toContain(`och ${60 - shown} prioriteringar till`);
  });

  it('is never a single goal, whose line the words about it would take', () => {
    const goals = ['a', 'b'].map((id) => aGoal(id, { priorityId: first.id }));
    const { blocks } = composeMinut(planState({ priorities: [first], goals }), OPTIONS);
    expect(JSON.stringify(blocks)).not.toContain('mål till');
  });
});
