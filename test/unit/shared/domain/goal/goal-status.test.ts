import { describe, expect, it } from 'vitest';
import { unitIdSchema, type UnitId } from '#shared/domain/basics/ids.ts';
import { goalStatus } from '#shared/domain/goal/goal-status.ts';
import type { GoalStatus } from '#shared/domain/goal/judge-goal.ts';
import type { Goal, Observation, Target } from '#shared/domain/goal/schema.ts';
import type { RowSet } from '#shared/domain/tables.ts';
import { aGoal, anIndicator, anObservation, aTarget, q } from '#test/support/goals.ts';
import { day, planState } from '#test/support/rows.ts';

const KALMAR = unitIdSchema.parse('Kalmar');
const KRONOBERG = unitIdSchema.parse('Kronoberg');
const TODAY = day('2026-12-31');

function statusOf(rows: Partial<RowSet>, today = TODAY, goal = rows.goals?.[0]): GoalStatus {
  return goalStatus(planState(rows), goal ?? aGoal('goal'), today);
}

function value(unitId: UnitId | null, wanted: number | null): Target['values'][number] {
  return { unitId, value: wanted === null ? null : q(wanted), high: null, note: '' };
}

function observed(
  id: string,
  indicator: string,
  unitId: UnitId | null,
  amount: number,
): Observation {
  return anObservation(id, indicator, { unitId, value: q(amount) });
}

/** What decided, as one reads it: which component, in which unit, and how. */
function decisive({ reasons }: GoalStatus): readonly string[] {
  return reasons.map((reason) =>
    reason.kind === 'outcome'
      ? [reason.target.id, reason.outcome.unitId ?? 'whole', reason.outcome.reason.kind].join(' ')
      : reason.kind,
  );
}

const shares = [
  anIndicator('redovisade', { kind: 'percent', unit: '' }),
  anIndicator('lagforing', { kind: 'percent', unit: '' }),
];

function lagforing(fields: Partial<Goal>, observations: readonly Observation[]): GoalStatus {
  const [reported, decided] = shares.map(({ id }) => id);
  const goals = [aGoal('goal', { combination: true, ...fields })];
  const targets = [
    aTarget('redovisade', 'goal', {
      position: 1,
      indicatorId: reported ?? null,
      values: [value(KALMAR, 8), value(KRONOBERG, 7.5)],
    }),
    aTarget('lagforda', 'goal', {
      position: 2,
      indicatorId: decided ?? null,
      values: [value(KALMAR, 80), value(KRONOBERG, 80)],
    }),
  ];
  return statusOf({ goals, targets, indicators: shares, observations });
}

describe('a combination goal', () => {
  const observations = [
    observed('a', 'redovisade', KALMAR, 8.1),
    observed('b', 'lagforing', KALMAR, 78),
    observed('c', 'redovisade', KRONOBERG, 7.9),
    observed('d', 'lagforing', KRONOBERG, 81),
  ];

  it('is not met when one component fails in one unit, and says which and where (S11)', () => {
    const status = lagforing({}, observations);
    expect(status.code).toBe('notMet');
    expect(decisive(status)).toEqual(['lagforda Kalmar compared']);
  });

  it('is met when all components hold in the same unit and one unit is enough', () => {
    const status = lagforing({ quantifier: { kind: 'atLeast', count: 1 } }, observations);
    expect(status.code).toBe('met');
    expect(status.reasons[0]).toEqual({ kind: 'units', goalId: 'goal', met: 1, required: 1 });
  });

  it('is not met when the components hold in different units', () => {
    const crossed = [
      observed('a', 'redovisade', KALMAR, 8.1),
      observed('b', 'lagforing', KALMAR, 78),
      observed('c', 'redovisade', KRONOBERG, 7),
      observed('d', 'lagforing', KRONOBERG, 81),
    ];
    const one = { quantifier: { kind: 'atLeast', count: 1 } } as const;
    expect(lagforing(one, crossed).code).toBe('notMet');
  });

  it('cannot be told while a component lacks its outcome and none has failed', () => {
    const status = lagforing(
      {},
      observations.filter(({ id }) => id !== 'b'),
    );
    expect(status.code).toBe('missing');
    expect(decisive(status)).toEqual(['lagforda Kalmar noOutcome']);
  });

  it('has failed when a component has failed, whatever is missing elsewhere', () => {
    const status = lagforing({}, observations.slice(1, 2));
    expect([status.code, decisive(status)]).toEqual(['notMet', ['lagforda Kalmar compared']]);
  });

  it('without a component has no measure', () => {
    const status = statusOf({ goals: [aGoal('goal', { combination: true })] });
    expect(status).toMatchObject({ code: 'missing', reasons: [{ kind: 'noMeasure' }] });
  });
});

describe('a goal with several units', () => {
  const indicator = anIndicator('kontroller');
  const target = aTarget('target', 'goal', {
    indicatorId: indicator.id,
    values: [value(KALMAR, 210), value(KRONOBERG, 210)],
  });
  const rows = { goals: [aGoal('goal')], targets: [target], indicators: [indicator] };

  it.each([
    ['met when all reach it', [210, 300], 'met'],
    ['partly met when some do', [210, 209], 'partlyMet'],
    ['not met when none does', [0, 209], 'notMet'],
  ] as const)('is %s', (_, [kalmar, kronoberg], code) => {
    const observations = [
      observed('a', 'kontroller', KALMAR, kalmar),
      observed('b', 'kontroller', KRONOBERG, kronoberg),
    ];
    expect(statusOf({ ...rows, observations }).code).toBe(code);
  });

  it('takes what is missing as missing, never as zero', () => {
    const observations = [observed('a', 'kontroller', KALMAR, 210)];
    const status = statusOf({ ...rows, observations });
    expect([status.code, decisive(status)]).toEqual(['missing', ['target Kronoberg noOutcome']]);
  });

  it('is decided without the missing ones where enough units hold', () => {
    const goals = [aGoal('goal', { quantifier: { kind: 'atLeast', count: 1 } })];
    const observations = [observed('a', 'kontroller', KALMAR, 210)];
    expect(statusOf({ ...rows, goals, observations }).code).toBe('met');
  });
});

describe('an economic goal', () => {
  it('is missing while its budget is not chosen', () => {
    const target = aTarget('target', 'goal', {
      condition: { kind: 'withinFrame', budgetId: null },
    });
    const status = statusOf({ goals: [aGoal('goal')], targets: [target] });
    expect([status.code, decisive(status)]).toEqual(['missing', ['target whole noBudget']]);
  });
});

describe('a goal with sub-goals', () => {
  const indicator = anIndicator('kontroller');
  const parentId = aGoal('goal').id;
  const done = { kind: 'doneBy', date: day('2026-03-01'), doneOn: day('2026-02-27') } as const;
  const late = { ...done, doneOn: day('2026-03-02') };

  it('is partly met when one of them is', () => {
    const goals = [
      aGoal('goal'),
      aGoal('plan', { parentId, position: 1 }),
      aGoal('report', { parentId, position: 2 }),
    ];
    const targets = [
      aTarget('plan-done', 'plan', { condition: done }),
      aTarget('report-done', 'report', { condition: late }),
    ];
    const status = statusOf({ goals, targets });
    expect([status.code, decisive(status)]).toEqual(['partlyMet', ['report-done whole done']]);
  });

  it('is weighed by its own measures where a sub-goal only says what it means', () => {
    const goals = [aGoal('goal'), aGoal('meaning', { parentId })];
    const targets = [
      aTarget('target', 'goal', { indicatorId: indicator.id, values: [value(null, 50)] }),
    ];
    const observations = [observed('a', 'kontroller', null, 52)];
    const rows = { goals, targets, indicators: [indicator], observations };
    expect(statusOf(rows).code).toBe('met');
    expect(statusOf(rows, TODAY, goals[1]).reasons).toEqual([
      { kind: 'measuredWithParent', goalId: 'meaning' },
    ]);
  });

  it('lacks a measure when neither it nor they have one', () => {
    const goals = [aGoal('goal'), aGoal('sub', { parentId })];
    const status = statusOf({ goals });
    expect(status.reasons).toEqual([{ kind: 'noMeasure', goalId: 'sub' }]);
  });
});

describe('what is only tracked', () => {
  const indicator = anIndicator('tips');
  const tracked = aTarget('tracked', 'goal', {
    indicatorId: indicator.id,
    condition: { kind: 'tracked' },
  });

  it('decides nothing beside a target that can be met', () => {
    const done = { kind: 'doneBy', date: null, doneOn: day('2026-02-27') } as const;
    const targets = [tracked, aTarget('done', 'goal', { condition: done })];
    expect(statusOf({ goals: [aGoal('goal')], targets, indicators: [indicator] }).code).toBe('met');
  });

  it('says so where it is all there is', () => {
    const status = statusOf({
      goals: [aGoal('goal')],
      targets: [tracked],
      indicators: [indicator],
    });
    expect([status.code, decisive(status)]).toEqual(['missing', ['tracked whole tracked']]);
  });
});

describe('a status', () => {
  const indicator = anIndicator('kontroller');
  const target = aTarget('target', 'goal', {
    indicatorId: indicator.id,
    values: [value(null, 50)],
  });
  const rows = { goals: [aGoal('goal')], targets: [target], indicators: [indicator] };
  const june = anObservation('june', 'kontroller', { date: day('2026-06-30'), value: q(20) });
  const december = anObservation('december', 'kontroller', {
    date: day('2026-12-31'),
    value: q(52),
    preliminary: true,
  });

  it('counts what was observed up to the day and nothing later', () => {
    const observations = [december, june];
    expect(statusOf({ ...rows, observations }, day('2026-12-30')).code).toBe('notMet');
    expect(statusOf({ ...rows, observations }, day('2026-12-31')).code).toBe('met');
  });

  it('tells when what decided is preliminary', () => {
    expect(statusOf({ ...rows, observations: [june] }).preliminary).toBe(false);
    expect(statusOf({ ...rows, observations: [december] }).preliminary).toBe(true);
  });

  it('is the same object until something that it rests on changes', () => {
    const other = anIndicator('other');
    const indicators = [indicator, other];
    const state = planState({ ...rows, indicators, observations: [june] });
    const [goal] = state.tables.goals.values();
    if (goal === undefined) throw new Error('no goal');
    const before = goalStatus(state, goal, TODAY);
    const withOther = new Map(state.tables.observations);
    withOther.set('x', anObservation('x', 'other', { value: q(1) }));
    const beside = { ...state, tables: { ...state.tables, observations: withOther } };
    expect(goalStatus(beside, goal, TODAY)).toBe(before);
    const withMore = new Map(withOther).set('december', december);
    const changed = { ...state, tables: { ...state.tables, observations: withMore } };
    expect(goalStatus(changed, goal, TODAY).code).toBe('met');
    expect(goalStatus(state, goal, day('2026-06-29')).code).toBe('missing');
    expect(goalStatus(state, goal, TODAY).code).toBe('notMet');
  });
});
