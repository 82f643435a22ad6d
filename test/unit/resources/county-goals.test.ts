import { describe, expect, it } from 'vitest';
import { kronor, type Kronor } from '#shared/domain/basics/money.ts';
import { ONE } from '#shared/domain/basics/quantity.ts';
import { goalStatus } from '#shared/domain/goal/goal-status.ts';
import { goalNode, targetsOf, withSubGoals } from '#shared/domain/goal/goal-tree.ts';
import { changeBetween } from '#shared/domain/goal/needed-change.ts';
import type { Goal, Observation } from '#shared/domain/goal/schema.ts';
import { observationSeries } from '#shared/domain/goal/series.ts';
import type { PlanState } from '#shared/domain/plan-state.ts';
import { rankedPriorities } from '#shared/domain/priority/ranking.ts';
import {
  goalNumber,
  indicatorNamed,
  targetFacts,
  unitName,
  unitNamed,
  wholeGoals,
} from '#test/support/goal-facts.ts';
import { anObservation, q } from '#test/support/goals.ts';
import { day } from '#test/support/rows.ts';
import { openCountySample } from '#test/support/samples.ts';

const state = openCountySample();
const KALMAR = 'Kalmar län';
const KRONOBERG = 'Kronobergs län';
const WHOLE = 'hela området';
const DECEMBER = day('2014-12-31');

function subGoals(goal: Goal): readonly Goal[] {
  return (goalNode(state, goal.id)?.children ?? []).map((child) => child.goal);
}

/** The plan with outcomes of 2014 added. */
function withOutcomes(...observations: readonly Observation[]): PlanState {
  const table = new Map(state.tables.observations);
  for (const observation of observations) table.set(observation.id, observation);
  return { ...state, tables: { ...state.tables, observations: table } };
}

function outcome(indicator: string, unit: string, value: number): Observation {
  const { id, planId } = indicatorNamed(state, indicator);
  return {
    ...anObservation(`${id}-${unit.length}`, id),
    planId,
    unitId: unitNamed(state, unit),
    date: DECEMBER,
    value: q(value),
  };
}

describe('the priorities of the county plan', () => {
  it('serve five long-term goals and say where they come from', () => {
    expect([...state.tables.longTermGoals.values()].map(({ text }) => text)).toEqual([
      'Fler brott ska klaras upp',
      'Färre brott ska begås',
      'Människor ska känna sig trygga',
      'Vi ska bli synligare',
      'Förtroendet ska vårdas och stärkas',
    ]);
    const { prioritised } = rankedPriorities(state);
    expect(prioritised.map(({ origin }) => origin).join(' ')).toBe(
      'staff staff staff citizens citizens citizens staff staff other national other other national',
    );
  });

  it('tell openly what is not prioritised, with the reason', () => {
    const { notPrioritised } = rankedPriorities(state);
    expect(notPrioritised).toHaveLength(2);
    expect(notPrioritised.filter(({ reason }) => reason === '')).toEqual([]);
  });

  it('order the investigations in five steps', () => {
    const [order, ...others] = [...state.tables.workOrders.values()];
    const steps = [...state.tables.workOrderSteps.values()];
    expect(others).toEqual([]);
    expect(steps.map(({ workOrderId }) => workOrderId)).toEqual(Array(5).fill(order?.id));
    expect(steps[0]?.text).toBe('Ärenden med frihetsberövade');
  });
});

describe('the goals of the county plan', () => {
  it('are sixteen, five of which do not say how they are measured', () => {
    const goals = wholeGoals(state);
    const measured = (goal: Goal): boolean =>
      targetsOf(state, goal.id).some(({ indicatorId }) => indicatorId !== null);
    const unmeasured = goals.filter((goal) => ![goal, ...subGoals(goal)].some(measured));
    expect(goals).toHaveLength(16);
    expect(unmeasured).toEqual(goals.slice(11));
  });

  it('ask the seven kommuner for three per cent fewer perceived traffic problems (G4)', () => {
    const problems = targetFacts(state, goalNumber(state, 4))[1];
    expect(problems?.slice(1)).toEqual([
      'changeBy',
      ...['Högsby', 'Hultsfreds', 'Mönsterås', 'Emmaboda', 'Lessebo', 'Uppvidinge', 'Alvesta'].map(
        (name) => [`${name} kommun`, 3],
      ),
    ]);
    const [, target] = targetsOf(state, goalNumber(state, 4).id);
    expect(target?.condition).toMatchObject({ direction: 'decrease', measure: 'percent' });
  });

  it('leave the grunduppdrag of each officer to the operative chief of the county (G4)', () => {
    const later = targetsOf(state, goalNumber(state, 4).id).filter(
      ({ scope }) => scope === 'perOfficer',
    );
    const facts = later.map(({ values, setLater }) => [
      unitName(state, values[0]?.unitId ?? null),
      values[0]?.value,
      setLater?.byId && state.tables.roles.get(setLater.byId)?.title,
    ]);
    const each = [
      [KALMAR, null, 'Operativ chef Kalmar'],
      [KRONOBERG, null, 'Operativ chef Kronoberg'],
    ];
    expect(facts).toEqual([...each, ...each]);
  });

  it('ask for 1 200 and 1 000 positive decisions on narcotics (G7)', () => {
    const facts = subGoals(goalNumber(state, 7)).flatMap((goal) => targetFacts(state, goal));
    expect(facts).toEqual([
      [
        'Positiva lagföringsbeslut för narkotikabrott',
        'atLeast',
        [KRONOBERG, 1200],
        [KALMAR, 1000],
      ],
    ]);
  });

  it('ask for two shares at once in each brottsområde (G9)', () => {
    const areas = subGoals(goalNumber(state, 9));
    expect(areas).toHaveLength(3);
    expect(areas.map(({ combination, level }) => [combination, level])).toEqual(
      areas.map(() => [true, 'joint']),
    );
    const both = (kalmar: number, kronoberg: number): unknown => [
      [KALMAR, kalmar],
      [KRONOBERG, kronoberg],
    ];
    const values = areas.map((goal) => targetFacts(state, goal).map((facts) => facts.slice(2)));
    expect(values).toEqual([
      [both(8, 7.5), both(80, 80)],
      [both(50, 50), both(95, 95)],
      [both(22.5, 22.5), both(85, 85)],
    ]);
  });

  it('tell why one value of G9 differs', () => {
    const notes = subGoals(goalNumber(state, 9)).flatMap((goal) =>
      targetsOf(state, goal.id).flatMap((target) => target.values.map(({ note }) => note)),
    );
    expect(notes.filter((note) => note !== '')).toEqual([expect.stringMatching(/^Anpassat/)]);
  });

  it('ask for 17 400 days and 210 checks in each county (G11)', () => {
    expect(targetFacts(state, goalNumber(state, 11)).map((facts) => facts.slice(1))).toEqual([
      ['atLeast', [KALMAR, 17_400], [KRONOBERG, 17_400]],
      ['atLeast', [KALMAR, 210], [KRONOBERG, 210]],
    ]);
  });

  it('hold nothing that has been reached or missed before the year has begun', () => {
    const early = day('2014-01-01');
    const codes = wholeGoals(state).map((goal) => goalStatus(state, goal, early).code);
    expect(codes.slice(0, 15)).toEqual(Array(15).fill('missing'));
  });
});

describe('the cases older than six months (G10)', () => {
  const goal = goalNumber(state, 10);
  const { id } = indicatorNamed(state, 'Öppna ärenden äldre än sex månader');
  const series = [KALMAR, KRONOBERG].map((name) =>
    observationSeries(state, id, unitNamed(state, name)),
  );

  it('have two baselines in each county', () => {
    expect(
      series.map((observations) =>
        observations.map(({ date, value, baseline }) => [date, (value ?? 0) / ONE, baseline]),
      ),
    ).toEqual([
      [
        ['2012-12-31', 1377, true],
        ['2013-11-01', 1283, true],
      ],
      [
        ['2012-12-31', 881, true],
        ['2013-11-01', 664, true],
      ],
    ]);
  });

  it('are to be 600 and 400, and 1 000 together', () => {
    expect(targetFacts(state, goal).map((facts) => facts.slice(2))).toEqual([
      [
        [KALMAR, 600],
        [KRONOBERG, 400],
      ],
      [[WHOLE, 1000]],
    ]);
    expect(targetsOf(state, goal.id).map(({ scope }) => scope)).toEqual(['eachUnit', 'sum']);
  });

  it('must fall by 683 (53,2 %) and 264 (39,8 %), and by 947 from 1 947 together', () => {
    const latest = series.map((observations) => observations.at(-1)?.value ?? q(0));
    const changes = latest.map((value, at) => changeBetween(value, q([600, 400][at] ?? 0)));
    expect(changes).toEqual([
      { amount: q(-683), tenthsOfPercent: -532 },
      { amount: q(-264), tenthsOfPercent: -398 },
    ]);
    const sum = q(latest.reduce((total, value) => total + value, 0) / ONE);
    expect([sum, changeBetween(sum, q(1000)).amount]).toEqual([q(1947), q(-947)]);
  });

  it('are summed by the sum target when both counties have an outcome', () => {
    const name = 'Öppna ärenden äldre än sex månader';
    const reached = withOutcomes(outcome(name, KALMAR, 590), outcome(name, KRONOBERG, 410));
    const status = goalStatus(reached, goal, DECEMBER);
    expect(status.code).toBe('partlyMet');
    expect(status.parts.map((part) => part.kind === 'target' && part.code)).toEqual([
      'partlyMet',
      'met',
    ]);
  });
});

describe('the combination goals (G9)', () => {
  const [first] = subGoals(goalNumber(state, 9));
  if (first === undefined) throw new Error('G9 has no sub-goals');

  it('fail on the share of prosecution when only that is too low', () => {
    const failing = withOutcomes(
      outcome('Andel redovisade, brottsområde 1', KALMAR, 8.1),
      outcome('Lagföringsandel, brottsområde 1', KALMAR, 78),
    );
    const status = goalStatus(failing, first, DECEMBER);
    expect(status.code).toBe('notMet');
    expect(
      status.reasons.map((reason) =>
        reason.kind === 'outcome'
          ? [
              failing.tables.indicators.get(reason.target.indicatorId ?? '')?.name,
              unitName(failing, reason.outcome.unitId),
            ]
          : reason.kind,
      ),
    ).toEqual([['Lagföringsandel, brottsområde 1', KALMAR]]);
  });

  it('are met when both shares hold in both counties', () => {
    const reached = withOutcomes(
      outcome('Andel redovisade, brottsområde 1', KALMAR, 8),
      outcome('Andel redovisade, brottsområde 1', KRONOBERG, 7.5),
      outcome('Lagföringsandel, brottsområde 1', KALMAR, 80),
      outcome('Lagföringsandel, brottsområde 1', KRONOBERG, 80),
    );
    expect(goalStatus(reached, first, DECEMBER).code).toBe('met');
  });
});

describe('the economic goal (G16)', () => {
  const goal = goalNumber(state, 16);

  /** Kronoberg alone, with a million more for running costs in 2014, and the credit allowed there. */
  function overspent(allowedCredit: Kronor | null): PlanState {
    const { budgetRows, budgetColumns, budgetCells } = state.tables;
    const row = [...budgetRows.values()].find(({ label }) => label === 'Driftskostnader');
    const column = [...budgetColumns.values()].find(
      ({ kind, unitName: unit }) => kind === 'preliminary' && unit === 'Kronoberg',
    );
    const cell = [...budgetCells.values()].find(
      ({ rowId, columnId }) => rowId === row?.id && columnId === column?.id,
    );
    if (column === undefined || cell === undefined) throw new Error('The table has changed');
    const more = { ...cell, amount: kronor((cell.amount ?? 0) + 1_000_000) };
    return {
      ...state,
      tables: {
        ...state.tables,
        budgetCells: new Map(budgetCells).set(cell.id, more),
        budgetColumns: new Map(
          [...budgetColumns]
            .filter(([, { unitName: unit }]) => unit === 'Kronoberg')
            .map(([id, own]) => [id, id === column.id ? { ...own, allowedCredit } : own]),
        ),
      },
    };
  }

  it('is met while the budget is in balance, whatever the credit', () => {
    expect(goalStatus(state, goal, DECEMBER).code).toBe('met');
  });

  it('cannot be told with a deficit whose credit is unknown, and fails where none is allowed', () => {
    const unknown = goalStatus(overspent(null), goal, DECEMBER);
    expect(unknown.code).toBe('missing');
    expect(unknown.reasons).toMatchObject([{ outcome: { reason: { kind: 'unknownCredit' } } }]);
    expect(goalStatus(overspent(kronor(0)), goal, DECEMBER).code).toBe('notMet');
  });
});

describe('the actions of the county plan', () => {
  const actions = [...state.tables.actions.values()];

  it('are about forty, and most serve a goal', () => {
    expect(actions.length).toBeGreaterThanOrEqual(40);
    expect(actions.length).toBeLessThanOrEqual(48);
    const goals = wholeGoals(state).flatMap((goal) => {
      const node = goalNode(state, goal.id);
      return node === null ? [] : withSubGoals(node);
    });
    const ids = new Set(goals.map(({ id }) => id));
    expect(actions.filter(({ goalId }) => goalId !== null && !ids.has(goalId))).toEqual([]);
    expect(actions.filter(({ goalId }) => goalId === null)).toHaveLength(4);
  });

  it('have the two days and the one report that the plan states, and no others', () => {
    const dated = actions.filter(({ from, to, reportBy }) => from ?? to ?? reportBy);
    expect(dated.map(({ to, reportBy }) => [to, reportBy])).toEqual([
      [null, '2014-12-01'],
      ['2014-03-01', null],
    ]);
  });
});
