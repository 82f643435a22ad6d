import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange } from '#shared/change/apply.ts';
import { insertRow, removeRow, updateRow } from '#shared/change/operations.ts';
import type { Operation } from '#shared/change/change.ts';
import { unitIdSchema } from '#shared/domain/basics/ids.ts';
import { goalStatus } from '#shared/domain/goal/goal-status.ts';
import { observationsOf } from '#shared/domain/goal/belongings.ts';
import type { Observation } from '#shared/domain/goal/schema.ts';
import { planStateFromRows, rowsFromPlanState, type PlanState } from '#shared/domain/plan-state.ts';
import { aGoal, anIndicator, anObservation, aTarget, q } from '#test/support/goals.ts';
import { day, PLAN_ID, planState } from '#test/support/rows.ts';

const UNITS = ['north', 'south', 'west'].map((id) => unitIdSchema.parse(id));
const INDICATORS = [anIndicator('first'), anIndicator('second')];
const TODAY = day('2026-12-31');

const goals = [aGoal('all', { combination: true })];
const targets = INDICATORS.map(({ id }, index) =>
  aTarget(`target-${id}`, 'all', {
    position: index,
    indicatorId: id,
    values: UNITS.map((unitId) => ({ unitId, value: q(50), high: null, note: '' })),
  }),
);

const arbitraryObservation = fc.record({
  id: fc.integer({ min: 0, max: 9 }).map((number) => `o-${number}`),
  indicator: fc.constantFrom(...INDICATORS.map(({ id }) => id)),
  unitId: fc.constantFrom(...UNITS),
  month: fc.integer({ min: 1, max: 12 }),
  value: fc.integer({ min: 0, max: 100 }),
  removed: fc.boolean(),
});
type Drawn = typeof arbitraryObservation extends fc.Arbitrary<infer Value> ? Value : never;

function observationOf({ id, indicator, unitId, month, value }: Drawn): Observation {
  const date = day(`2026-${String(month).padStart(2, '0')}-01`);
  return anObservation(id, indicator, { unitId, date, value: q(value) });
}

/** Adds the observation, changes the one that has its id, or removes it. */
function operationsFor(state: PlanState, drawn: Drawn): readonly Operation[] {
  const known = state.tables.observations.get(drawn.id);
  if (known === undefined) return [insertRow('observations', observationOf(drawn))];
  return drawn.removed
    ? [removeRow('observations', known)]
    : updateRow('observations', known, observationOf(drawn));
}

function edit(state: PlanState, drawn: Drawn): PlanState {
  const change = {
    label: { key: 'editObservation', params: {} },
    operations: operationsFor(state, drawn),
  } as const;
  const applied = applyChange(state, change);
  if (!applied.ok) throw new Error(applied.error.code);
  return applied.value;
}

function codeOf(state: PlanState): string {
  const [goal] = state.tables.goals.values();
  if (goal === undefined) throw new Error('no goal');
  return goalStatus(state, goal, TODAY).code;
}

describe('statuses after any run of edits', () => {
  it('are those of the same rows read anew', () => {
    fc.assert(
      fc.property(fc.array(arbitraryObservation, { maxLength: 30 }), (edits) => {
        let state = planState({ goals, targets, indicators: INDICATORS });
        for (const drawn of edits) {
          state = edit(state, drawn);
          const anew = planStateFromRows(PLAN_ID, structuredClone(rowsFromPlanState(state)));
          for (const { id } of INDICATORS) {
            expect(observationsOf(state, id)).toEqual(
              expect.arrayContaining([...observationsOf(anew, id)]),
            );
            expect(observationsOf(state, id)).toHaveLength(observationsOf(anew, id).length);
          }
          expect(codeOf(state)).toBe(codeOf(anew));
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('a combination goal over any outcomes', () => {
  const outcome = fc.option(fc.integer({ min: 0, max: 100 }));
  const outcomes = fc.array(fc.tuple(outcome, outcome), { minLength: 3, maxLength: 3 });

  it('holds where every component holds in every unit, and has failed where one has', () => {
    fc.assert(
      fc.property(outcomes, (drawn) => {
        const observations = drawn.flatMap((pair, unit) =>
          pair.flatMap((value, indicator) => {
            const { id } = INDICATORS[indicator] ?? anIndicator('none');
            return value === null
              ? []
              : [
                  anObservation(`${unit}-${indicator}`, id, {
                    unitId: UNITS[unit] ?? null,
                    value: q(value),
                  }),
                ];
          }),
        );
        const known = drawn.flat().filter((value) => value !== null);
        const expected = known.some((value) => value < 50)
          ? 'notMet'
          : known.length < 6
            ? 'missing'
            : 'met';
        const state = planState({ goals, targets, indicators: INDICATORS, observations });
        expect(codeOf(state)).toBe(expected);
      }),
    );
  });
});

describe('a change in per cent', () => {
  it('is weighed as if by exact arithmetic', () => {
    const amounts = fc.integer({ min: 1, max: 100_000 });
    const percents = fc.integer({ min: 1, max: 99 });
    fc.assert(
      fc.property(amounts, amounts, percents, (from, to, wanted) => {
        const target = aTarget('t', 'all', {
          indicatorId: INDICATORS[0]?.id ?? null,
          condition: { kind: 'changeBy', direction: 'decrease', measure: 'percent' },
          values: [{ unitId: null, value: q(wanted), high: null, note: '' }],
        });
        const observations = [
          anObservation('a', 'first', { date: day('2026-01-01'), value: q(from), baseline: true }),
          anObservation('b', 'first', { date: day('2026-02-01'), value: q(to) }),
        ];
        const state = planState({
          goals: [aGoal('all')],
          targets: [target],
          indicators: INDICATORS,
          observations,
        });
        expect(codeOf(state)).toBe((from - to) * 100 >= wanted * from ? 'met' : 'notMet');
      }),
    );
  });
});
