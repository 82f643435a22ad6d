import { templateSchema, type Template } from '#shared/domain/plan/template.ts';

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
