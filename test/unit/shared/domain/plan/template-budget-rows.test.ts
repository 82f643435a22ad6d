import { describe, expect, it } from 'vitest';
import { budgetIdSchema } from '#shared/domain/basics/ids.ts';
import { budgetFromTemplate } from '#shared/domain/plan/template-budget-rows.ts';
import { templateTableSchema } from '#shared/domain/plan/template-budget.ts';
import type { WholeBudget } from '#shared/domain/budget/whole-budget.ts';
import { countingIds, PLAN_ID } from '#test/support/rows.ts';
import { aBudgetTemplate } from '#test/support/templates.ts';

const place = {
  planId: PLAN_ID,
  budgetId: budgetIdSchema.parse('budget'),
  position: 7,
  slots: { chiefTitle: '', areaName: 'Norrvik', year: 2027 },
};

function made(parts: Readonly<Record<string, unknown>>): WholeBudget {
  const table = templateTableSchema.parse(aBudgetTemplate(parts));
  return budgetFromTemplate(table, place, countingIds());
}

const aColumn = (key: string, parts: object = {}): object => ({
  key,
  unit: '',
  kind: 'preliminary',
  year: 2014,
  ...parts,
});

describe('budgetFromTemplate', () => {
  it('is preliminary and undecided unless the template says otherwise', () => {
    expect(made({ name: 'Budget {år}' }).budget).toEqual({
      id: 'budget',
      planId: PLAN_ID,
      position: 7,
      name: 'Budget 2027',
      status: 'preliminary',
      decidedOn: null,
      displayUnit: 'tkr',
      decimals: 0,
    });
  });

  it('keeps a fixed year, counts a relative one from the plan, and leaves unknown credit unknown', () => {
    const columns = [
      aColumn('a', { allowedCredit: 0 }),
      aColumn('b', { year: { fromPlanYear: -1 } }),
    ];
    const { columns: rows } = made({ columns, rows: [] });
    expect(rows.map(({ year, allowedCredit }) => [year, allowedCredit])).toEqual([
      [2014, 0],
      [2026, null],
    ]);
  });

  it('lets a change column name the columns it compares', () => {
    const change = aColumn('c', { kind: 'changeAmount', from: 'a', to: 'b' });
    const [a, b, c] = made({ columns: [aColumn('a'), aColumn('b'), change], rows: [] }).columns;
    expect([c?.fromColumnId, c?.toColumnId]).toEqual([a?.id, b?.id]);
  });

  it('puts a varav row under its row, in the measure it has', () => {
    const { rows } = made({
      rows: [
        { key: 'all', kind: 'line', label: 'Årsarbetskrafter', measure: 'fte' },
        { key: 'part', kind: 'ofWhich', label: 'poliser', measure: 'fte', parent: 'all' },
      ],
    });
    expect(rows.map(({ measure, parentRowId }) => [measure, parentRowId])).toEqual([
      ['fte', null],
      ['fte', rows[0]?.id],
    ]);
  });

  it('makes a cell only where there is an amount or a stated total', () => {
    const { cells } = made({
      columns: [aColumn('a'), aColumn('b'), aColumn('c')],
      rows: [
        { key: 'r', kind: 'line', label: 'R', cells: { a: 1, b: 0 }, control: { b: 2 } },
        { key: 'empty', kind: 'line', label: 'E' },
      ],
    });
    expect(cells.map(({ amount, controlAmount }) => [amount, controlAmount])).toEqual([
      [1, null],
      [0, 2],
    ]);
  });
});
