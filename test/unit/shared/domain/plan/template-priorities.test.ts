import { describe, expect, it } from 'vitest';
import { prioritiesFromTemplate } from '#shared/domain/plan/template-priorities.ts';
import { PLAN_ID } from '#test/support/rows.ts';
import { aTemplate, aTemplateOwner } from '#test/support/templates.ts';

const template = aTemplate({
  longTermGoals: [{ key: 'trygg', text: 'Trygghet' }],
  priorities: [
    {
      key: 'trafik',
      heading: 'Trafiken i {område}',
      origin: 'citizens',
      longTermGoal: 'trygg',
      units: ['norr', 'unknown'],
    },
    { key: 'cykel', heading: 'Cyklar', standing: 'notPrioritised', origin: 'other', reason: 'Få.' },
  ],
  workOrders: [{ key: 'utredning', heading: 'Utredning', steps: ['Frihetsberövade', 'Unga'] }],
});

describe('prioritiesFromTemplate', () => {
  const { rows, priorityIds, workOrderIds } = prioritiesFromTemplate(template, aTemplateOwner('p'));

  it('makes the whole rows of the priorities, in their order, with the units that the area has', () => {
    expect(rows.priorities).toEqual([
      {
        id: 'p-2',
        planId: PLAN_ID,
        position: 1024,
        standing: 'prioritised',
        heading: 'Trafiken i Norrvik',
        description: '',
        origin: 'citizens',
        originSource: '',
        longTermGoalId: 'p-1',
        unitIds: ['north'],
        reason: '',
      },
      expect.objectContaining({
        id: 'p-3',
        position: 2048,
        standing: 'notPrioritised',
        longTermGoalId: null,
        reason: 'Få.',
      }),
    ]);
  });

  it('makes long-term goals and work orders with their steps', () => {
    expect(rows.longTermGoals).toEqual([
      { id: 'p-1', planId: PLAN_ID, position: 1024, text: 'Trygghet' },
    ]);
    expect(rows.workOrders).toEqual([
      { id: 'p-4', planId: PLAN_ID, position: 1024, heading: 'Utredning', description: '' },
    ]);
    expect(
      rows.workOrderSteps.map(({ workOrderId, position, text }) => [workOrderId, position, text]),
    ).toEqual([
      ['p-4', 1024, 'Frihetsberövade'],
      ['p-4', 2048, 'Unga'],
    ]);
  });

  it('tells what the keys stand for', () => {
    expect(Object.fromEntries([...priorityIds, ...workOrderIds])).toEqual({
      trafik: 'p-2',
      cykel: 'p-3',
      utredning: 'p-4',
    });
  });
});
