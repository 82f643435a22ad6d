import { describe, expect, test } from 'vitest';
import { makePlan, makeSample, type NewPlanChoice } from '#renderer/features/start/make-plan.ts';
import { functionIdSchema, planIdSchema } from '#shared/domain/basics/ids.ts';
import { EMPTY_ROWS } from '#shared/domain/tables.ts';
import type { PlanOverview } from '#shared/ports/plan-store.ts';
import { valueOf } from '#test/support/apply.ts';
import { fakePorts } from '#test/support/fake-ports.ts';
import { memoryStore } from '#test/support/memory-store.ts';
import { anArea, aPlan, aRole, aSection, AREA_ID, PLAN_ID, planRows } from '#test/support/rows.ts';

function setUp(stored = EMPTY_ROWS) {
  const store = memoryStore(stored);
  return { store, ports: { ...fakePorts(), store } };
}

const choice = (fields: Partial<NewPlanChoice>): NewPlanChoice => ({
  area: { name: 'LPO Norrvik' },
  year: 2027,
  title: 'Verksamhetsplan 2027',
  from: 'empty',
  ...fields,
});

describe('an empty plan', () => {
  test('comes with its new area, after those that are here', async () => {
    const { ports } = setUp(planRows());
    const { planId, rows } = valueOf(await makePlan(ports, choice({}), []));
    const [area] = rows.areas;
    expect(area).toMatchObject({ name: 'LPO Norrvik', position: 2048 });
    expect(rows).toEqual({
      ...EMPTY_ROWS,
      areas: rows.areas,
      plans: [
        aPlan({
          id: planId,
          areaId: area?.id ?? AREA_ID,
          year: 2027,
          title: 'Verksamhetsplan 2027',
        }),
      ],
    });
  });

  test('stands in an area that is here without bringing its rows', async () => {
    const { ports } = setUp(planRows());
    const { rows } = valueOf(await makePlan(ports, choice({ area: { id: AREA_ID } }), []));
    expect(rows).toMatchObject({ areas: [], plans: [{ areaId: AREA_ID }] });
  });
});

describe('a plan from a template', () => {
  test('has chapters and a budget, and a chief in its new area', async () => {
    const { ports } = setUp();
    const { rows } = valueOf(await makePlan(ports, choice({ from: 'lpo' }), []));
    expect(rows.areas).toMatchObject([{ name: 'LPO Norrvik' }]);
    expect(rows.plans).toMatchObject([{ title: 'Verksamhetsplan 2027', year: 2027 }]);
    expect(rows.sections.length).toBeGreaterThan(8);
    expect(rows.budgets).toHaveLength(1);
    expect(rows.roles.some(({ id }) => id === rows.plans[0]?.chiefFunctionId)).toBe(true);
  });

  test('takes the chief that the latest plan of the area names', async () => {
    const area = anArea();
    const roles = [aRole('gammal'), aRole('chef')];
    const { ports } = setUp(planRows({ roles }));
    const overview = (year: number, chief: string): PlanOverview => ({
      plan: aPlan({ year, chiefFunctionId: functionIdSchema.parse(chief) }),
      area,
      sectionCount: 0,
      readyCount: 0,
      completeCount: 0,
      savedAt: null,
    });
    const overviews = [overview(2025, 'gammal'), overview(2026, 'chef')];
    const made = await makePlan(ports, choice({ area: { id: AREA_ID }, from: 'lan' }), overviews);
    expect(valueOf(made).rows.plans).toMatchObject([{ areaId: AREA_ID, chiefFunctionId: 'chef' }]);
  });
});

describe('a plan as a copy', () => {
  const stored = planRows({ roles: [aRole('chef')], sections: [aSection('1', { ready: true })] });

  test('has the contents of the other under new ids, for its own year', async () => {
    const { ports } = setUp(stored);
    const made = await makePlan(
      ports,
      choice({ area: { id: AREA_ID }, from: { copyOf: PLAN_ID } }),
      [],
    );
    const { planId, rows } = valueOf(made);
    expect(planId).not.toBe(PLAN_ID);
    expect(rows.sections).toMatchObject([{ heading: '1', planId, ready: false }]);
    expect(rows.plans).toMatchObject([{ id: planId, areaId: AREA_ID, year: 2027 }]);
  });

  test('refuses to copy a plan that is gone', async () => {
    const { ports } = setUp(stored);
    const gone = planIdSchema.parse('borta');
    const made = await makePlan(ports, choice({ from: { copyOf: gone } }), []);
    expect(made).toEqual({ ok: false, error: 'plan-missing' });
  });
});

test.each([
  ['small', 2027],
  ['large', 2014],
] as const)('the %s sample keeps the year it tells of', async (sample, year) => {
  const { ports } = setUp();
  const { rows } = valueOf(await makeSample(ports, sample));
  expect(rows.plans).toMatchObject([{ year }]);
  expect(rows.sections.length).toBeGreaterThan(20);
});

test('nothing is made when the database does not answer', async () => {
  const { store, ports } = setUp();
  store.fail();
  expect(await makePlan(ports, choice({ from: 'lpo' }), [])).toEqual({
    ok: false,
    error: 'store-unreachable',
  });
  expect(await makeSample(ports, 'small')).toEqual({ ok: false, error: 'store-unreachable' });
});
