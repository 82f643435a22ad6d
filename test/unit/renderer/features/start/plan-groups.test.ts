import { expect, test } from 'vitest';
import { nearDatesOf, plansByArea, sortPlans } from '#renderer/features/start/plan-groups.ts';
import { areaIdSchema, planIdSchema } from '#shared/domain/basics/ids.ts';
import type { Area } from '#shared/domain/area/schema.ts';
import { NO_DATES } from '#shared/domain/plan/new-plan.ts';
import type { Plan } from '#shared/domain/plan/schema.ts';
import type { PlanOverview } from '#shared/ports/plan-store.ts';
import { anArea, aPlan, day, moment } from '#test/support/rows.ts';

function overview(id: string, fields: Partial<Plan> = {}, area: Area = anArea()): PlanOverview {
  const plan = aPlan({ id: planIdSchema.parse(id), areaId: area.id, ...fields });
  return { plan, area, sectionCount: 0, readyCount: 0, completeCount: 0, savedAt: null };
}

const ids = (plans: readonly PlanOverview[]) => plans.map(({ plan }) => plan.id);

test('sortPlans parts current, archived and deleted plans, the latest year first', () => {
  const deletedAt = moment('2026-05-31T12:00:00.000Z');
  const sorted = sortPlans([
    overview('2025', { year: 2025 }),
    overview('2026'),
    overview('arkiverad', { archived: true }),
    overview('borttagen', { archived: true, deletedAt }),
  ]);
  expect([ids(sorted.current), ids(sorted.archived), ids(sorted.deleted)]).toEqual([
    ['2026', '2025'],
    ['arkiverad'],
    ['borttagen'],
  ]);
});

test('plansByArea groups plans and orders the areas the Swedish way', () => {
  const areas = ['Östra', 'Åre', 'Norra'].map((name) =>
    anArea({ id: areaIdSchema.parse(`id-${name.length}-${name.charCodeAt(0)}`), name }),
  );
  const plans = areas.map((area, index) => overview(`p${index}`, {}, area));
  expect(
    plansByArea([...plans, overview('p3', {}, areas[0])]).map(({ area, plans }) => [
      area.name,
      ids(plans),
    ]),
  ).toEqual([
    ['Norra', ['p2']],
    ['Åre', ['p1']],
    ['Östra', ['p0', 'p3']],
  ]);
});

test('nearDatesOf puts the most urgent first, whichever plan it belongs to', () => {
  const near = nearDatesOf(
    [
      overview('a', { dates: { ...NO_DATES, decisionOn: day('2026-10-20') } }),
      overview('b', { dates: { ...NO_DATES, decisionOn: day('2026-09-20') } }),
    ],
    day('2026-10-01'),
  );
  expect(near.map(({ plan, daysLeft }) => [plan.id, daysLeft])).toEqual([
    ['b', -11],
    ['a', 19],
  ]);
});
