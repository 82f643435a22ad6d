import { describe, expect, test } from 'vitest';
import {
  areaIdSchema,
  blockIdSchema,
  budgetCellIdSchema,
  budgetColumnIdSchema,
  budgetIdSchema,
  budgetRowIdSchema,
  sectionIdSchema,
} from '#shared/domain/basics/ids.ts';
import { copyPlan, planFromCopy, titleForYear } from '#shared/domain/plan/copy-plan.ts';
import { findDanglingReferences } from '#shared/domain/plan/references.ts';
import { PLAN_TABLES, tableSchemas, type RowSet } from '#shared/domain/tables.ts';
import { aPrivateNote } from '#test/support/glossary.ts';
import {
  aPlan,
  aRole,
  aSection,
  AREA_ID,
  anArea,
  countingIds,
  day,
  PLAN_ID,
  planRows,
} from '#test/support/rows.ts';

const chief = aRole('chef');
const [budgetId, rowId, sumId, columnId, changeId] = [
  budgetIdSchema.parse('budget'),
  budgetRowIdSchema.parse('lon'),
  budgetRowIdSchema.parse('summa'),
  budgetColumnIdSchema.parse('beslutad'),
  budgetColumnIdSchema.parse('forandring'),
];
const inBudget = { planId: PLAN_ID, budgetId };
const column = {
  ...inBudget,
  position: 1,
  unitName: '',
  year: 2026,
  allowedCredit: null,
  savings: null,
};
const row = { ...inBudget, position: 1, measure: 'money', parentRowId: null } as const;

const rows: RowSet = planRows({
  roles: [chief],
  plans: [
    aPlan({
      status: 'adopted',
      title: 'Verksamhetsplan 2026',
      version: '1.0',
      registrationNumber: 'A 1/2026',
      chiefFunctionId: chief.id,
      frozenArea: { area: anArea(), units: [], roles: [chief], holders: [] },
    }),
  ],
  sections: [
    aSection('ekonomi', {
      ownerId: chief.id,
      ready: true,
      blocks: [
        { id: blockIdSchema.parse('block'), kind: 'live', source: { kind: 'budget', budgetId } },
        { id: blockIdSchema.parse('stycke'), kind: 'paragraph', runs: [{ text: 'budget' }] },
      ],
    }),
    aSection('lon-avsnitt', { parentId: sectionIdSchema.parse('ekonomi') }),
  ],
  budgets: [
    {
      id: budgetId,
      planId: PLAN_ID,
      position: 1,
      name: 'Budget',
      status: 'decided',
      decidedOn: day('2026-01-10'),
      displayUnit: 'tkr',
      decimals: 0,
    },
  ],
  budgetColumns: [
    { ...column, id: columnId, kind: 'decided', fromColumnId: null, toColumnId: null },
    { ...column, id: changeId, kind: 'changeAmount', fromColumnId: columnId, toColumnId: columnId },
  ],
  budgetRows: [
    { ...row, id: rowId, kind: 'line', label: 'Lön', operands: [] },
    { ...row, id: sumId, kind: 'sum', label: 'Summa', operands: [{ rowId, sign: 1 }] },
  ],
  budgetCells: [
    {
      ...inBudget,
      id: budgetCellIdSchema.parse('lon:beslutad'),
      rowId,
      columnId,
      amount: null,
      controlAmount: null,
      note: '',
    },
  ],
});
const source = { planId: PLAN_ID, rows };

describe('copyPlan', () => {
  const copy = copyPlan(source, 'Kopia', countingIds());

  test('renews every id of the plan, in blocks and composite ids as well', () => {
    const oldIds = new Set(PLAN_TABLES.flatMap((table) => rows[table].map(({ id }): string => id)));
    const newIds = PLAN_TABLES.flatMap((table) => copy.rows[table].map(({ id }): string => id));
    expect(newIds.filter((id) => oldIds.has(id))).toEqual([]);
    expect(new Set(newIds).size).toBe(oldIds.size);
    expect(
      copy.rows.budgetCells.map(({ id, rowId, columnId }) => id === `${rowId}:${columnId}`),
    ).toEqual([true]);
    expect(
      copy.rows.sections
        .flatMap(({ blocks }) => blocks.map(({ id }) => id))
        .filter((id) => ['block', 'stycke'].includes(id)),
    ).toEqual([]);
  });

  test('keeps every reference whole, those to the area included', () => {
    const { areas, units, roles, holders } = rows;
    expect(findDanglingReferences({ ...copy.rows, areas, units, roles, holders })).toEqual([]);
  });

  test('keeps prose, status, decision and the frozen area as they are', () => {
    expect(copy.rows.sections[0]?.blocks[1]).toMatchObject({ runs: [{ text: 'budget' }] });
    const [original] = rows.plans;
    expect(copy.rows.plans).toEqual([{ ...original, id: copy.planId, title: 'Kopia' }]);
  });

  test('gives rows that still fit their schemas', () => {
    const parse = PLAN_TABLES.flatMap((table) =>
      copy.rows[table].map((each) => tableSchemas[table].safeParse(each).success),
    );
    expect(parse).toHaveLength(9);
    expect(new Set(parse)).toEqual(new Set([true]));
  });

  test("gives a stray composite id one of its own, never the original's", () => {
    const stray = { ...rows, budgetRows: [], budgetColumns: [] };
    expect(
      copyPlan({ planId: PLAN_ID, rows: stray }, 'Kopia', countingIds()).rows.budgetCells[0]?.id,
    ).toMatch(/^new-/);
  });
});

describe('planFromCopy', () => {
  test('starts over as an utkast: no decision, no frozen area, no chapter ready', () => {
    const year = { areaId: AREA_ID, year: 2027, title: 'Verksamhetsplan 2027' };
    const { rows: copied, planId } = planFromCopy(source, year, countingIds());
    expect(copied.plans).toEqual([
      aPlan({ id: planId, year: 2027, title: 'Verksamhetsplan 2027', chiefFunctionId: chief.id }),
    ]);
    expect(copied.sections.map(({ ready, ownerId }) => [ready, ownerId])).toEqual([
      [false, 'chef'],
      [false, null],
    ]);
  });

  test('leaves private notes with the plan they were written in', () => {
    const noted = { ...rows, privateNotes: [aPrivateNote('n', 'ekonomi')] };
    const { areaId } = aPlan();
    const next = planFromCopy(
      { planId: PLAN_ID, rows: noted },
      { areaId, year: 2027, title: 'Plan 2027' },
      countingIds(),
    );
    expect(next.rows.privateNotes).toEqual([]);
  });

  test('leaves functions out in another area', () => {
    const year = { areaId: areaIdSchema.parse('annat'), year: 2027, title: 'Ny' };
    const { rows: copied } = planFromCopy(source, year, countingIds());
    expect(copied.plans[0]).toMatchObject({ areaId: 'annat', chiefFunctionId: null });
    expect(copied.sections.map(({ ownerId }) => ownerId)).toEqual([null, null]);
  });
});

test('titleForYear shifts the year and nothing else', () => {
  expect(titleForYear('Verksamhetsplan 2026–2027', 2026, 2027)).toBe('Verksamhetsplan 2027–2027');
  expect(titleForYear('Plan för Norrvik', 2026, 2027)).toBe('Plan för Norrvik');
});
