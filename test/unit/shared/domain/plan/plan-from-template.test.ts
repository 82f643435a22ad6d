import { describe, expect, it } from 'vitest';
import { planFromTemplate, type TemplateUse } from '#shared/domain/plan/plan-from-template.ts';
import { budgetTemplateSchema } from '#shared/domain/plan/template-budget.ts';
import type { Template } from '#shared/domain/plan/template.ts';
import type { RowSet } from '#shared/domain/tables.ts';
import { aRole, anArea, countingIds } from '#test/support/rows.ts';
import { aBudgetTemplate, anAreaTemplate, aTemplate } from '#test/support/templates.ts';

const budget = budgetTemplateSchema.parse({
  id: 'rows',
  name: 'Rader',
  description: '',
  budget: aBudgetTemplate(),
});

function aUse(fields: Partial<TemplateUse> = {}): TemplateUse {
  return {
    area: { kind: 'new', name: null, position: 5 },
    year: 2027,
    title: null,
    budgetTemplates: [budget],
    newId: countingIds('id'),
    ...fields,
  };
}

function rowsOf(template: Template, fields: Partial<TemplateUse> = {}): RowSet {
  const made = planFromTemplate(template, aUse(fields));
  if (!made.ok) throw new Error(`Refused: ${made.error.key}`);
  return made.value.rows;
}

const sections = [
  {
    key: 'a',
    heading: '{chef} prioriterar',
    guide: 'Skriv.',
    owner: 'chef',
    children: [
      { key: 'b', heading: 'Budget', owner: 'other', body: [{ live: 'budget', of: 'budget' }] },
    ],
  },
];
const area = anAreaTemplate({
  units: [
    {
      key: 'top',
      kind: 'region',
      name: '{område}',
      parent: null,
      organisationNumber: '',
      address: '',
    },
    { key: 'low', kind: 'unit', name: 'Enhet', parent: 'top', organisationNumber: '', address: '' },
  ],
  functions: [
    { key: 'chef', title: 'Polismästare', unit: 'top' },
    { key: 'other', title: 'Handläggare', unit: null },
  ],
});
const full = aTemplate({ area, sections, budgets: [{ key: 'budget', rowsFrom: 'rows' }] });

describe('planFromTemplate', () => {
  it('makes an utkast with the year and title filled in, headed by the chief', () => {
    const { plans, roles } = rowsOf(full);
    expect(plans).toEqual([
      expect.objectContaining({
        year: 2027,
        title: 'Verksamhetsplan 2027',
        status: 'draft',
        version: '0.1',
        chiefFunctionId: roles[0]?.id,
      }),
    ]);
  });

  it('lets a sample keep its own year, and the writer choose another title', () => {
    const sample = aTemplate({ ...full, plan: { ...full.plan, year: 2014 } });
    const [plan] = rowsOf(sample, { title: 'Min plan' }).plans;
    expect([plan?.year, plan?.title]).toEqual([2014, 'Min plan']);
  });

  it('builds the organisation of a new area under the chosen name', () => {
    const { areas, units, roles } = rowsOf(full, {
      area: { kind: 'new', name: 'LPO Norrvik', position: 5 },
    });
    expect(areas).toEqual([
      { id: 'id-1', name: 'LPO Norrvik', authority: 'Polismyndigheten', position: 5 },
    ]);
    expect(units.map(({ name, parentId }) => [name, parentId])).toEqual([
      ['LPO Norrvik', null],
      ['Enhet', units[0]?.id],
    ]);
    expect(roles.map(({ title, unitId }) => [title, unitId])).toEqual([
      ['Polismästare', units[0]?.id],
      ['Handläggare', null],
    ]);
  });

  it('places sections under their parents with owners, guides and filled headings', () => {
    const { sections: made, roles } = rowsOf(full);
    expect(
      made.map(({ heading, parentId, ownerId, guide }) => [heading, parentId, ownerId, guide]),
    ).toEqual([
      ['Polismästaren prioriterar', null, roles[0]?.id, 'Skriv.'],
      ['Budget', made[0]?.id, roles[1]?.id, ''],
    ]);
  });

  it('puts the plan in an existing area without touching it, and gives only the chief his sections', () => {
    const chief = aRole('boss', { title: 'Chef för området' });
    const made = rowsOf(full, { area: { kind: 'existing', area: anArea(), chief } });
    expect([made.areas, made.units, made.roles]).toEqual([[], [], []]);
    expect(made.plans[0]).toMatchObject({ areaId: 'area', chiefFunctionId: 'boss' });
    expect(made.sections.map(({ heading, ownerId }) => [heading, ownerId])).toEqual([
      ['Chefen för området prioriterar', 'boss'],
      ['Budget', null],
    ]);
  });

  it('leaves sections without owner in an existing area without chief', () => {
    const made = rowsOf(full, { area: { kind: 'existing', area: anArea(), chief: null } });
    expect(made.plans[0]?.chiefFunctionId).toBeNull();
    expect(made.sections.map(({ ownerId }) => ownerId)).toEqual([null, null]);
  });

  it('takes budget rows from the named budget template, with years counted from the plan', () => {
    const { budgets, budgetColumns, budgetRows, budgetCells } = rowsOf(full);
    const [frame, pay, left] = budgetRows;
    expect(budgets.map(({ name, displayUnit }) => [name, displayUnit])).toEqual([
      ['Budget', 'tkr'],
    ]);
    expect(budgetColumns.map(({ unitName, year }) => [unitName, year])).toEqual([
      ['Norrvik', 2027],
    ]);
    expect(left?.operands).toEqual([
      { rowId: frame?.id, sign: 1 },
      { rowId: pay?.id, sign: -1 },
    ]);
    expect(budgetCells.map(({ amount, controlAmount }) => [amount, controlAmount])).toEqual([
      [900, null],
      [700, null],
      [null, 200],
    ]);
    expect(budgetCells[0]?.id).toBe(`${frame?.id}:${budgetColumns[0]?.id}`);
  });

  it('refuses a key that leads nowhere and names it', () => {
    const broken = aTemplate({ sections: [{ key: 'a', heading: 'A', owner: 'nobody' }] });
    expect(planFromTemplate(broken, aUse())).toEqual({
      ok: false,
      error: { code: 'unknown-key', kind: 'function', key: 'nobody' },
    });
  });

  it('gives the same rows for the same ids', () => {
    expect(rowsOf(full)).toEqual(rowsOf(full));
  });
});
