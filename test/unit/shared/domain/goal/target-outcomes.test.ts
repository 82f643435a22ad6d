import { describe, expect, it } from 'vitest';
import { unitIdSchema } from '#shared/domain/basics/ids.ts';
import type { UnitId } from '#shared/domain/basics/ids.ts';
import { goalStatus } from '#shared/domain/goal/goal-status.ts';
import type { OutcomeReason } from '#shared/domain/goal/outcome.ts';
import type { Indicator, Observation, Target } from '#shared/domain/goal/schema.ts';
import type { RowSet } from '#shared/domain/tables.ts';
import {
  aBudget,
  aBudgetCell,
  aBudgetColumn,
  aBudgetRow,
  BUDGET_ID,
  rowId,
} from '#test/support/budget.ts';
import { aGoal, anIndicator, anObservation, aTarget, q } from '#test/support/goals.ts';
import { day, planState } from '#test/support/rows.ts';

const KALMAR = unitIdSchema.parse('Kalmar');
const KRONOBERG = unitIdSchema.parse('Kronoberg');
const TODAY = day('2026-12-31');

type Told = { readonly code: string; readonly reasons: readonly OutcomeReason[] };

function told(target: Partial<Target>, rows: Partial<RowSet>): Told {
  const goal = aGoal('goal');
  const targets = [aTarget('target', 'goal', target)];
  const { code, reasons } = goalStatus(planState({ goals: [goal], targets, ...rows }), goal, TODAY);
  return {
    code,
    reasons: reasons.flatMap((reason) =>
      reason.kind === 'outcome' ? [reason.outcome.reason] : [],
    ),
  };
}

function value(unitId: UnitId | null, wanted: number) {
  return { unitId, value: q(wanted), high: null, note: '' };
}

describe('a target for the sum of the units', () => {
  const indicator = anIndicator('cases');
  const target = {
    indicatorId: indicator.id,
    condition: { kind: 'atMost' },
    scope: 'sum',
    values: [value(KALMAR, 600), value(KRONOBERG, 400)],
  } as const;

  function sumOf(
    kind: Indicator['kind'],
    parts: readonly (readonly [UnitId, Partial<Observation>])[],
    fields: Partial<Target> = {},
  ): Told {
    const observations = parts.map(([unitId, observed], index) =>
      anObservation(`o-${index}`, 'cases', { unitId, ...observed }),
    );
    const indicators = [{ ...indicator, kind }];
    return told(
      { ...target, ...fields, values: [...(fields.values ?? target.values)] },
      {
        indicators,
        observations,
      },
    );
  }

  it('adds up the outcomes and what is asked of each unit', () => {
    const { code, reasons } = sumOf('number', [
      [KALMAR, { value: q(650) }],
      [KRONOBERG, { value: q(350) }],
    ]);
    expect(code).toBe('met');
    expect(reasons).toMatchObject([
      { kind: 'compared', wanted: q(1000), measured: { value: q(1000), computed: false } },
    ]);
  });

  it('is missing, never smaller, when a unit has no outcome', () => {
    expect(sumOf('number', [[KALMAR, { value: q(1) }]])).toEqual({
      code: 'missing',
      reasons: [{ kind: 'sumLacks', unitIds: [KRONOBERG] }],
    });
  });

  it('adds shares by numerator and denominator, and not by their per cent', () => {
    const fields = { condition: { kind: 'atLeast' as const }, values: [value(null, 50)] };
    const parts = (numerator: number, denominator: number) => ({
      numerator: q(numerator),
      denominator: q(denominator),
    });
    const { code, reasons } = sumOf(
      'percent',
      [
        [KALMAR, parts(90, 100)],
        [KRONOBERG, parts(100, 300)],
      ],
      fields,
    );
    expect(code).toBe('notMet');
    expect(reasons).toMatchObject([{ measured: { value: q(47.5), computed: true } }]);
    const written = sumOf(
      'percent',
      [
        [KALMAR, { value: q(90) }],
        [KRONOBERG, { value: q(33.3) }],
      ],
      fields,
    );
    expect(written).toEqual({ code: 'missing', reasons: [{ kind: 'cannotSum' }] });
  });
});

describe('outcomes from before the plan year', () => {
  const observations = [
    anObservation('autumn', 'cases', { date: day('2025-11-30'), value: q(55) }),
    anObservation('year', 'cases', { date: day('2026-01-01'), value: q(40) }),
  ];
  const asked = { indicatorId: anIndicator('cases').id, values: [value(null, 50)] };
  const indicators = [anIndicator('cases')];

  it('decide nothing, and it is said for which year the outcome is missing', () => {
    expect(told(asked, { indicators, observations: observations.slice(0, 1) })).toEqual({
      code: 'missing',
      reasons: [{ kind: 'noOutcomeInYear', year: 2026 }],
    });
    expect(told(asked, { indicators, observations }).code).toBe('notMet');
  });
});

describe('a target per officer', () => {
  it('weighs the number that numerator and denominator give', () => {
    const indicator = anIndicator('tests');
    const observations = [
      anObservation('o', 'tests', { unitId: KALMAR, numerator: q(5000), denominator: q(40) }),
    ];
    const target = {
      indicatorId: indicator.id,
      scope: 'perOfficer',
      values: [value(KALMAR, 125)],
    } as const;
    expect(
      told({ ...target, values: [...target.values] }, { indicators: [indicator], observations })
        .code,
    ).toBe('met');
  });
});

describe('a target that cannot be weighed', () => {
  const indicator = anIndicator('cases');
  const baseline = anObservation('b', 'cases', { value: q(0), baseline: true });
  const outcome = anObservation('o', 'cases', { date: day('2026-06-30'), value: q(3) });
  const percent = { kind: 'changeBy', direction: 'decrease', measure: 'percent' } as const;
  const asked = { indicatorId: indicator.id, values: [value(null, 3)] };

  it.each<[string, Partial<Target>, readonly Observation[], OutcomeReason]>([
    ['lacks its indicator', {}, [], { kind: 'noIndicator' }],
    [
      'names an indicator that is gone',
      { indicatorId: anIndicator('gone').id },
      [],
      { kind: 'noIndicator' },
    ],
    ['lacks its value', { indicatorId: indicator.id }, [outcome], { kind: 'noTargetValue' }],
    [
      'lacks the upper end of its interval',
      { ...asked, condition: { kind: 'between' } },
      [outcome],
      { kind: 'noTargetValue' },
    ],
    ['lacks its outcome', asked, [baseline], { kind: 'noOutcome' }],
    ['lacks its baseline', { ...asked, condition: percent }, [outcome], { kind: 'noBaseline' }],
    [
      'asks for per cent of zero',
      { ...asked, condition: percent },
      [baseline, outcome],
      { kind: 'zeroBaseline' },
    ],
  ])('%s, and says so', (_, target, observations, reason) => {
    expect(told(target, { indicators: [indicator], observations: [...observations] })).toEqual({
      code: 'missing',
      reasons: [reason],
    });
  });
});

describe('a target within a frame', () => {
  const frame = aBudgetRow('frame', { kind: 'frame', position: 1 });
  const cost = aBudgetRow('cost', { position: 2 });
  const result = aBudgetRow('result', {
    kind: 'difference',
    position: 3,
    operands: [
      { rowId: rowId('frame'), sign: 1 },
      { rowId: rowId('cost'), sign: -1 },
    ],
  });

  it('asks the latest kind of column for the year, of each unit, and leaves other years alone', () => {
    const columns = [
      aBudgetColumn('k-plan', { position: 1, unitName: 'Kalmar', kind: 'preliminary' }),
      aBudgetColumn('k-outcome', { position: 2, unitName: 'Kalmar', kind: 'outcome' }),
      aBudgetColumn('l-plan', { position: 3, unitName: 'Kronoberg', kind: 'decided' }),
      aBudgetColumn('l-old', { position: 4, unitName: 'Kronoberg', kind: 'outcome', year: 2025 }),
    ];
    const costs = { 'k-plan': 200, 'k-outcome': 90, 'l-plan': 100, 'l-old': 300 };
    const { code, reasons } = told(
      { condition: { kind: 'withinFrame', budgetId: BUDGET_ID } },
      {
        budgets: [aBudget()],
        budgetRows: [frame, cost, result],
        budgetColumns: columns,
        budgetCells: Object.entries(costs).flatMap(([id, amount]) => [
          aBudgetCell('frame', id, 100),
          aBudgetCell('cost', id, amount),
        ]),
      },
    );
    expect(code).toBe('met');
    expect(reasons).toMatchObject([{ columnId: 'k-outcome' }, { columnId: 'l-plan' }]);
  });
});
