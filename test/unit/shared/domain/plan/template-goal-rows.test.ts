import { describe, expect, it } from 'vitest';
import { budgetIdSchema, indicatorIdSchema, priorityIdSchema } from '#shared/domain/basics/ids.ts';
import { goalsFromTemplate, type GoalRows } from '#shared/domain/plan/template-goal-rows.ts';
import { PLAN_ID } from '#test/support/rows.ts';
import { aTemplate, aTemplateOwner } from '#test/support/templates.ts';

function goalsOf(...goals: readonly object[]): GoalRows {
  return goalsFromTemplate(aTemplate({ goals }).goals, {
    ...aTemplateOwner('g'),
    priorityIds: new Map([['trafik', priorityIdSchema.parse('priority')]]),
    indicatorIds: new Map([['andel', indicatorIdSchema.parse('indicator')]]),
    budgetIds: new Map([['budget', budgetIdSchema.parse('budget-1')]]),
  });
}

const target = (parts: object): object => ({ condition: { kind: 'atLeast' }, ...parts });

describe('goalsFromTemplate', () => {
  it('makes the whole row of a goal, and its sub-goals below it', () => {
    const { rows, goalIds } = goalsOf({
      key: 'ned',
      heading: 'Lugnare {år}',
      kind: 'effect',
      priority: 'trafik',
      responsible: 'chef',
      subGoals: [
        { key: 'fart', heading: 'Farten', kind: 'production', combination: true },
        { key: 'rus', heading: 'Ruset', kind: 'effect', level: 'national' },
      ],
    });
    expect(rows.goals[0]).toEqual({
      id: 'g-1',
      planId: PLAN_ID,
      position: 1024,
      parentId: null,
      priorityId: 'priority',
      heading: 'Lugnare 2027',
      description: '',
      kind: 'effect',
      level: 'local',
      combination: false,
      quantifier: { kind: 'all' },
      responsibleId: 'boss',
    });
    expect(
      rows.goals
        .slice(1)
        .map(({ id, parentId, position, combination, level }) => [
          id,
          parentId,
          position,
          combination,
          level,
        ]),
    ).toEqual([
      ['g-2', 'g-1', 1024, true, 'local'],
      ['g-3', 'g-1', 2048, false, 'national'],
    ]);
    expect(goalIds.get('rus')).toBe('g-3');
  });

  it('makes the whole row of a target, without what is asked of a unit that the area lacks', () => {
    const { rows } = goalsOf({
      key: 'a',
      heading: 'A',
      kind: 'effect',
      targets: [
        target({
          indicator: 'andel',
          values: [
            { unit: 'norr', value: 7.5, note: 'Anpassat' },
            { unit: 'unknown', value: 8 },
          ],
        }),
      ],
    });
    expect(rows.targets).toEqual([
      {
        id: 'g-2',
        planId: PLAN_ID,
        goalId: 'g-1',
        position: 1024,
        indicatorId: 'indicator',
        condition: { kind: 'atLeast' },
        scope: 'eachUnit',
        values: [{ unitId: 'north', value: 75_000, high: null, note: 'Anpassat' }],
        setLater: null,
      },
    ]);
  });

  it('knows who sets a value later, and the budget of a frame', () => {
    const { rows } = goalsOf({
      key: 'a',
      heading: 'A',
      kind: 'economy',
      targets: [
        target({ setLater: { by: 'chef', on: '2027-01-31' } }),
        target({ condition: { kind: 'withinFrame', budget: 'budget' } }),
      ],
    });
    expect(rows.targets.map(({ condition, setLater }) => [condition, setLater])).toEqual([
      [{ kind: 'atLeast' }, { byId: 'boss', on: '2027-01-31' }],
      [{ kind: 'withinFrame', budgetId: 'budget-1' }, null],
    ]);
  });
});
