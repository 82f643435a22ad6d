import { functionIdSchema, unitIdSchema } from '#shared/domain/basics/ids.ts';
import type { BodyContext } from '#shared/domain/plan/template-body.ts';
import type { TemplateOwner } from '#shared/domain/plan/template-owner.ts';
import { templateSchema, type Template } from '#shared/domain/plan/template.ts';
import { countingIds, PLAN_ID } from './rows.ts';

/** The smallest whole template: one function, no units, no sections, no budgets. Every part may be chosen, as in a file. */
export function aTemplate(parts: Readonly<Record<string, unknown>> = {}): Template {
  return templateSchema.parse({
    id: 'small',
    kind: 'template',
    name: 'Liten',
    description: '',
    plan: { title: 'Verksamhetsplan {år}', year: null, registrationNumber: '', version: '0.1' },
    area: anAreaTemplate(),
    sections: [],
    budgets: [],
    ...parts,
  });
}

/** The plan that parts of a template go into: it knows the function `chef` and the unit `norr`, and no others. */
export function aTemplateOwner(prefix: string): TemplateOwner {
  return {
    planId: PLAN_ID,
    newId: countingIds(prefix),
    slots: { chiefTitle: 'Polismästare', areaName: 'Norrvik', year: 2027 },
    functionIds: new Map([['chef', functionIdSchema.parse('boss')]]),
    unitIds: new Map([['norr', unitIdSchema.parse('north')]]),
  };
}

/** What a body is made with: no keys, ids of a counter, the chief of `aTemplate` and the year 2027. */
export function aBodyContext(parts: Partial<BodyContext> = {}): BodyContext {
  return {
    newId: countingIds(),
    slots: { chiefTitle: 'Polismästare', areaName: 'Norrvik', year: 2027 },
    budgetIds: new Map(),
    priorityIds: new Map(),
    workOrderIds: new Map(),
    indicatorIds: new Map(),
    goalIds: new Map(),
    pictureIds: new Map(),
    ...parts,
  };
}

/** The organisation of `aTemplate`: a chief. */
export function anAreaTemplate(parts: Readonly<Record<string, unknown>> = {}): object {
  return {
    name: 'Norrvik',
    authority: 'Polismyndigheten',
    chief: 'chef',
    units: [],
    functions: [{ key: 'chef', title: 'Polismästare', unit: null }],
    ...parts,
  };
}

/** A budget of one frame, one line and their difference, with one column. */
export function aBudgetTemplate(parts: Readonly<Record<string, unknown>> = {}): object {
  return {
    name: 'Budget',
    displayUnit: 'tkr',
    decimals: 0,
    columns: [{ key: 'now', unit: '{område}', kind: 'preliminary', year: { fromPlanYear: 0 } }],
    rows: [
      { key: 'frame', kind: 'frame', label: 'Ram', cells: { now: 900 } },
      { key: 'pay', kind: 'line', label: 'Lön', cells: { now: 700 } },
      {
        key: 'left',
        kind: 'difference',
        label: 'Kvar',
        operands: [
          { row: 'frame', sign: 1 },
          { row: 'pay', sign: -1 },
        ],
        control: { now: 200 },
      },
    ],
    ...parts,
  };
}
