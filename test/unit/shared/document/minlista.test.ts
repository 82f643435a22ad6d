import { describe, expect, it } from 'vitest';
import type { DocBlock } from '#shared/document/document-model.ts';
import { composeMinlista } from '#shared/document/minlista.ts';
import { functionIdSchema } from '#shared/domain/basics/ids.ts';
import { anAction } from '#test/support/actions.ts';
import { aGoal, anIndicator, aTarget } from '#test/support/goals.ts';
import { aPlan, aRole, day, planState } from '#test/support/rows.ts';

const OPTIONS = { today: day('2026-05-31'), workingCopy: false };
const chief = aRole('Chef', { position: 2 });
const planner = aRole('Planerare', { position: 1 });
const idle = aRole('Vikarie', { position: 3 });
const goal = aGoal('goal', { heading: 'Lugnare gator', responsibleId: chief.id });
const checks = anIndicator('checks', { name: 'Kontroller' });
const state = planState({
  roles: [chief, planner, idle],
  goals: [goal],
  targets: [
    aTarget('t', 'goal', {
      indicatorId: checks.id,
      setLater: { byId: planner.id, on: day('2026-02-01') },
    }),
  ],
  indicators: [
    checks,
    anIndicator('survey', {
      name: 'Trygghet',
      source: 'Enkät',
      rhythm: 'halfYearly',
      measuringDates: [day('2026-10-01'), day('2026-04-01')],
      responsibleId: chief.id,
    }),
  ],
  actions: [
    anAction('later', { position: 1, responsibleId: chief.id, to: day('2026-11-01') }),
    anAction('dayless', { position: 2, responsibleId: chief.id }),
    anAction('soon', { position: 3, responsibleId: chief.id, to: day('2026-03-01') }),
    anAction('told', {
      position: 4,
      responsibleId: planner.id,
      reportToId: chief.id,
      reportBy: day('2026-12-01'),
    }),
    anAction('told-before', { position: 5, reportToId: chief.id, status: 'done' }),
  ],
});

/** A document as it reads: headings with their level, the first column of tables, the lines of lists. */
function read(blocks: readonly DocBlock[]): readonly unknown[] {
  return blocks.map((block) => {
    if (block.kind === 'heading') return `${block.level} ${block.runs[0]?.text ?? ''}`;
    if (block.kind === 'table')
      return block.rows.slice(1).map(({ cells }) =>
        cells.map(({ paragraphs }) =>
          paragraphs
            .flat()
            .map(({ text }) => text)
            .join(' | '),
        ),
      );
    if (block.kind === 'list') return block.lines.map(({ runs }) => runs[0]?.text);
    return block.kind === 'paragraph' ? block.runs[0]?.text : block.kind;
  });
}

describe('the list of one function', () => {
  it('has its actions by day, what others report to it, its measurings and its goals', () => {
    const { title, blocks } = composeMinlista(state, chief.id, OPTIONS);
    expect(title).toBe('Min lista 2026 – Chef');
    expect(read(blocks)).toEqual([
      '1 Åtgärder',
      [
        ['soon', 'senast 1 mars', '', 'Planerad | Försenad'],
        ['later', 'senast 1 november', '', 'Planerad'],
        ['dayless', '', '', 'Planerad'],
      ],
      '1 Redovisas till dig',
      [['told', 'Planerare', '1 december']],
      '1 Mätningar',
      [['Trygghet', '1 april, 1 oktober | varje halvår', 'Enkät']],
      '1 Mål du ansvarar för',
      ['Lugnare gator'],
    ]);
  });

  it('has the target values that it is to set', () => {
    const { blocks } = composeMinlista(state, planner.id, OPTIONS);
    expect(read(blocks)).toContainEqual([['Kontroller', 'Lugnare gator', '1 februari']]);
  });

  it('carries the day it was written out, also when the plan has been decided', () => {
    const plan = aPlan({ status: 'adopted' });
    const decided = { ...plan, dates: { ...plan.dates, decisionOn: day('2026-01-15') } };
    const { date, facts } = composeMinlista(planState({ plans: [decided] }), null, OPTIONS);
    expect([date, facts]).toEqual(['2026-05-31', [{ label: 'Datum', value: '2026-05-31' }]]);
  });

  it('says so when it is empty, also for a function that is gone', () => {
    const { title, blocks } = composeMinlista(state, functionIdSchema.parse('borta'), OPTIONS);
    expect(title).toBe('Min lista 2026 – Borttagen funktion');
    expect(read(blocks)).toEqual(['Inget i planen står på listan.']);
  });
});

it('everybody’s lists come in the order of the functions, each on a page of its own, without those who have nothing', () => {
  const { title, blocks } = composeMinlista(state, null, OPTIONS);
  expect(title).toBe('Listor för alla funktioner 2026');
  const pages = blocks.flatMap((block) =>
    block.kind === 'heading' && block.level === 1 ? [[block.runs[0]?.text, block.startsPage]] : [],
  );
  expect(pages).toEqual([
    ['Planerare', false],
    ['Chef', true],
  ]);
});
