import { describe, expect, it } from 'vitest';
import { budgetTemplateSchema } from '#shared/domain/plan/template-budget.ts';
import { findTemplateError } from '#shared/domain/plan/template-errors.ts';
import { aBudgetTemplate, anAreaTemplate, aTemplate } from '#test/support/templates.ts';

const aUnit = (key: string, parent: string | null): object => ({
  key,
  kind: 'unit',
  name: key,
  parent,
  organisationNumber: '',
  address: '',
});
const withUnits = (...units: readonly object[]): object => ({ area: anAreaTemplate({ units }) });
const withSections = (...sections: readonly object[]): object => ({ sections });
const withBudget = (parts: object): object => ({
  budgets: [{ key: 'budget', ...aBudgetTemplate({ ...parts }) }],
});
const aSection = (parts: object): object => ({ key: 's', heading: 'S', ...parts });
const withBody = (block: object): object => withSections(aSection({ body: [block] }));
const withPriority = (parts: object): object => ({
  priorities: [{ key: 'p', heading: 'P', origin: 'citizens', ...parts }],
});
const aGoal = (parts: object): object => ({ key: 'g', heading: 'G', kind: 'effect', ...parts });
const withGoal = (parts: object): object => ({ goals: [aGoal(parts)] });
const withTarget = (parts: object): object =>
  withGoal({ targets: [{ condition: { kind: 'atLeast' }, ...parts }] });
const withIndicator = (parts: object): object => ({
  indicators: [{ key: 'i', name: 'I', kind: 'number', ...parts }],
});
const aRow = (parts: object): object => ({ key: 'r', kind: 'line', label: 'R', ...parts });

describe('findTemplateError', () => {
  it('finds nothing wrong with a whole template', () => {
    expect(findTemplateError(aTemplate({ ...withBudget({}) }), [])).toBeNull();
  });

  it.each([
    ['the parent of a unit', withUnits(aUnit('a', 'gone')), 'unit'],
    ['the chief', { area: anAreaTemplate({ chief: 'gone' }) }, 'function'],
    ['an owner', withSections(aSection({ owner: 'gone' })), 'function'],
    [
      'an owner further down',
      withSections(aSection({ children: [aSection({ key: 't', owner: 'gone' })] })),
      'function',
    ],
    ['a live block', withSections(aSection({ body: [{ live: 'budget', of: 'gone' }] })), 'budget'],
    ['a figure', withBody({ figure: 'gone', caption: '', alt: '' }), 'picture'],
    ['a live work order', withBody({ live: 'workOrder', of: 'gone' }), 'workOrder'],
    ['a live goal', withBody({ live: 'goal', of: 'gone' }), 'goal'],
    ['the goal of live indicators', withBody({ live: 'indicators', of: 'gone' }), 'goal'],
    ['the priority of live goals', withBody({ live: 'goals', of: 'gone' }), 'priority'],
    ['the priority of live actions', withBody({ live: 'actions', of: 'gone' }), 'priority'],
    ['a long-term goal', withPriority({ longTermGoal: 'gone' }), 'longTermGoal'],
    ['the unit of a priority', withPriority({ units: ['gone'] }), 'unit'],
    ['the priority of a goal', withGoal({ priority: 'gone' }), 'priority'],
    ['the function that a goal has', withGoal({ responsible: 'gone' }), 'function'],
    [
      'the priority of a sub-goal',
      withGoal({ subGoals: [aGoal({ key: 'sub', priority: 'gone' })] }),
      'priority',
    ],
    ['an indicator', withTarget({ indicator: 'gone' }), 'indicator'],
    ['the unit of a target', withTarget({ values: [{ unit: 'gone' }] }), 'unit'],
    ['who sets a target later', withTarget({ setLater: { by: 'gone' } }), 'function'],
    [
      'the budget of a frame',
      withTarget({ condition: { kind: 'withinFrame', budget: 'gone' } }),
      'budget',
    ],
    ['the function that an indicator has', withIndicator({ responsible: 'gone' }), 'function'],
    [
      'the unit of an observation',
      withIndicator({ observations: [{ unit: 'gone', date: '2027-01-01' }] }),
      'unit',
    ],
    ['the goal of an action', { actions: [{ what: 'Blåsa', goal: 'gone' }] }, 'goal'],
    ['who does an action', { actions: [{ what: 'Blåsa', responsible: 'gone' }] }, 'function'],
    ['who gets its report', { actions: [{ what: 'Blåsa', reportTo: 'gone' }] }, 'function'],
    ['a budget template', { budgets: [{ key: 'b', rowsFrom: 'gone' }] }, 'budgetTemplate'],
    [
      'an operand',
      withBudget({ rows: [aRow({ operands: [{ row: 'gone', sign: 1 }] })] }),
      'budgetRow',
    ],
    ['the parent of a row', withBudget({ rows: [aRow({ parent: 'gone' })] }), 'budgetRow'],
    ['the column of a cell', withBudget({ rows: [aRow({ cells: { gone: 1 } })] }), 'budgetColumn'],
    [
      'the column of a total',
      withBudget({ rows: [aRow({ control: { gone: 1 } })] }),
      'budgetColumn',
    ],
    [
      'the columns a change compares',
      withBudget({
        rows: [],
        columns: [{ key: 'c', unit: '', kind: 'changeAmount', year: 2027, from: 'gone', to: 'c' }],
      }),
      'budgetColumn',
    ],
  ])('names the key when %s leads nowhere', (_, parts, kind) => {
    const error = { code: 'unknown-key', kind, key: 'gone' };
    expect(findTemplateError(aTemplate({ ...parts }), [])).toEqual(error);
  });

  it.each([
    ['units', withUnits(aUnit('same', null), aUnit('same', null)), 'unit'],
    [
      'sections',
      withSections(aSection({ key: 'same', children: [aSection({ key: 'same' })] })),
      'section',
    ],
    ['goals', withGoal({ key: 'same', subGoals: [aGoal({ key: 'same' })] }), 'goal'],
    ['rows', withBudget({ rows: [aRow({ key: 'same' }), aRow({ key: 'same' })] }), 'budgetRow'],
  ])('refuses two %s with one key', (_, parts, kind) => {
    const error = { code: 'duplicate-key', kind, key: 'same' };
    expect(findTemplateError(aTemplate({ ...parts }), [])).toEqual(error);
  });

  it('looks inside the budget templates as well', () => {
    const budget = aBudgetTemplate({ rows: [aRow({ parent: 'gone' })] });
    const broken = budgetTemplateSchema.parse({ id: 'b', name: '', description: '', budget });
    expect(findTemplateError(aTemplate(), [broken])).toEqual({
      code: 'unknown-key',
      kind: 'budgetRow',
      key: 'gone',
    });
  });
});
