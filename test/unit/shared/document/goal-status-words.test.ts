import { describe, expect, it } from 'vitest';
import { statusText } from '#shared/document/goal-status-words.ts';
import { kronor } from '#shared/domain/basics/money.ts';
import { unitIdSchema, type UnitId } from '#shared/domain/basics/ids.ts';
import { goalStatus } from '#shared/domain/goal/goal-status.ts';
import type { Goal, Target } from '#shared/domain/goal/schema.ts';
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
import { aRole, aUnit, day, planState } from '#test/support/rows.ts';

const KALMAR = unitIdSchema.parse('Kalmar');
const KRONOBERG = unitIdSchema.parse('Kronoberg');
const units = [aUnit('Kalmar'), aUnit('Kronoberg')];
const TODAY = day('2026-12-31');

/** Words as they are read, with ordinary spaces and hyphens so that the expected line can be typed. */
function said(rows: Partial<RowSet>, goal: Goal = aGoal('goal')): string {
  const state = planState({ units, goals: [goal], ...rows });
  return statusText(state, goal, goalStatus(state, goal, TODAY))
    .replaceAll('\u00A0', ' ')
    .replaceAll('\u2212', '-');
}

function value(unitId: UnitId | null, wanted: number | null, high: number | null = null) {
  return {
    unitId,
    value: wanted === null ? null : q(wanted),
    high: high === null ? null : q(high),
    note: '',
  };
}

const share = anIndicator('share', { name: 'Lagföringsandel', kind: 'percent', unit: '' });
const reported = anIndicator('reported', { name: 'Andel redovisade', kind: 'percent', unit: '' });
const checks = anIndicator('checks', { name: 'Trafikkontroller', unit: 'kontroller' });

function oneTarget(fields: Partial<Target>, rows: Partial<RowSet> = {}): string {
  const target = aTarget('target', 'goal', { indicatorId: checks.id, ...fields });
  return said({ targets: [target], indicators: [checks, share], ...rows });
}

describe('the words of a status', () => {
  it('name the component and the unit that fail (S11)', () => {
    const targets = [
      aTarget('a', 'goal', { position: 1, indicatorId: reported.id, values: [value(KALMAR, 8)] }),
      aTarget('b', 'goal', { position: 2, indicatorId: share.id, values: [value(KALMAR, 80)] }),
    ];
    const observations = [
      anObservation('a', 'reported', { unitId: KALMAR, value: q(8.1) }),
      anObservation('b', 'share', { unitId: KALMAR, value: q(78) }),
    ];
    const rows = { targets, indicators: [share, reported], observations };
    expect(said(rows, aGoal('goal', { combination: true }))).toBe(
      'Ej uppfyllt: lagföringsandel 78 % av minst 80 % (Kalmar)',
    );
  });

  it('count what is reached (S11)', () => {
    const observations = [anObservation('a', 'checks', { value: q(52) })];
    expect(oneTarget({ values: [value(null, 50)] }, { observations })).toBe(
      'Uppfyllt: 52 av minst 50',
    );
  });

  it('are not turned around by a direction sign left open in a name', () => {
    const turned = '\u202E';
    const sentence = oneTarget(
      { values: [value(KALMAR, 210)] },
      {
        units: [aUnit('Kalmar', { name: `Kal${turned}mar` })],
        indicators: [{ ...checks, name: `Kontroller${turned}`, unit: `${turned}kontroller` }],
      },
    );
    expect(sentence).toBe('Kan inte avgöras: utfall saknas (Kalmar)');
  });

  it('say that a figure is preliminary', () => {
    const observations = [anObservation('a', 'checks', { value: q(52), preliminary: true })];
    expect(oneTarget({ values: [value(null, 50)] }, { observations })).toBe(
      'Uppfyllt: preliminärt 52 av minst 50',
    );
  });

  it('tell a missing outcome once for all units that lack it', () => {
    expect(oneTarget({ values: [value(KALMAR, 210), value(KRONOBERG, 210)] })).toBe(
      'Kan inte avgöras: utfall saknas (Kalmar, Kronoberg)',
    );
  });

  it('count the units that lack an outcome where they are many', () => {
    const many = ['A', 'B', 'C', 'D', 'E'].map((id) => aUnit(id));
    const values = many.map(({ id }) => value(id, 210));
    expect(oneTarget({ values }, { units: many })).toBe(
      'Kan inte avgöras: utfall saknas (5 enheter)',
    );
  });

  it('tell what remains where units differ', () => {
    const observations = [
      anObservation('a', 'checks', { unitId: KALMAR, value: q(210) }),
      anObservation('b', 'checks', { unitId: KRONOBERG, value: q(198) }),
    ];
    const values = [value(KALMAR, 210), value(KRONOBERG, 210)];
    expect(oneTarget({ values }, { observations })).toBe(
      'Delvis uppfyllt, inte nått: 198 av minst 210 (Kronoberg)',
    );
  });

  it('do not round a share over the line it failed to reach', () => {
    const parts = { value: null, numerator: q(7_997), denominator: q(10_000) };
    const observations = [anObservation('a', 'share', parts)];
    const target = { indicatorId: share.id, values: [value(null, 80)] };
    expect(oneTarget(target, { observations })).toBe('Ej uppfyllt: 79,97 % av minst 80 %');
    const third = { value: null, numerator: q(1), denominator: q(3) };
    expect(oneTarget(target, { observations: [anObservation('a', 'share', third)] })).toBe(
      'Ej uppfyllt: 33,3 % av minst 80 %',
    );
  });

  it.each([
    ['atMost', { kind: 'atMost' }, [500, null], 'Ej uppfyllt: 612, ska vara högst 500'],
    ['between', { kind: 'between' }, [500, 650], 'Uppfyllt: 612, ska vara mellan 500 och 650'],
    [
      'a change in per cent',
      { kind: 'changeBy', direction: 'decrease', measure: 'percent' },
      [50, null],
      'Uppfyllt: minskat 52,3 %, från 1 283 till 612, ska minska med minst 50 %',
    ],
    [
      'a change in number',
      { kind: 'changeBy', direction: 'decrease', measure: 'amount' },
      [683, null],
      'Ej uppfyllt: minskat 671, från 1 283 till 612, ska minska med minst 683',
    ],
    [
      'any change for the better',
      { kind: 'betterThanBaseline', direction: 'increase' },
      [null, null],
      'Ej uppfyllt: minskat 671, från 1 283 till 612, ska öka',
    ],
  ] as const)('tell %s', (_, condition, [low, high], expected) => {
    const observations = [
      anObservation('base', 'checks', { date: day('2025-11-01'), value: q(1283), baseline: true }),
      anObservation('now', 'checks', { value: q(612) }),
    ];
    expect(oneTarget({ condition, values: [value(null, low, high)] }, { observations })).toBe(
      expected,
    );
  });

  it('count a change of a share in percentage points', () => {
    const observations = [
      anObservation('base', 'share', { date: day('2025-11-01'), value: q(40), baseline: true }),
      anObservation('now', 'share', { value: q(44) }),
    ];
    const condition = { kind: 'changeBy', direction: 'increase' } as const;
    const target = { indicatorId: share.id, values: [value(null, 5)] };
    const rows = { observations };
    expect(
      oneTarget({ ...target, condition: { ...condition, measure: 'percentagePoints' } }, rows),
    ).toBe(
      'Ej uppfyllt: ökat 4 procentenheter, från 40 % till 44 %, ska öka med minst 5 procentenheter',
    );
    expect(oneTarget({ ...target, condition: { ...condition, measure: 'percent' } }, rows)).toBe(
      'Uppfyllt: ökat 10,0 %, från 40 % till 44 %, ska öka med minst 5 %',
    );
  });

  it('say by whom and when a value is set', () => {
    const roles = [aRole('chief', { title: 'Operativ chef' })];
    const setLater = { byId: roles[0]?.id ?? null, on: day('2026-03-01') };
    expect(oneTarget({ values: [value(null, null)], setLater }, { roles })).toBe(
      'Kan inte avgöras: målvärdet fastställs av Operativ chef senast 1 mars 2026',
    );
  });

  it.each([
    [null, null, 'Kan inte avgöras: datum saknas'],
    ['2027-03-01', null, 'Kan inte avgöras: ska vara klart senast 1 mars 2027'],
    ['2026-03-01', null, 'Ej uppfyllt: inte klart, skulle vara klart senast 1 mars 2026'],
    ['2026-03-01', '2026-02-27', 'Uppfyllt: klart 27 februari 2026'],
    [
      '2026-03-01',
      '2026-03-02',
      'Ej uppfyllt: klart 2 mars 2026, skulle vara klart senast 1 mars 2026',
    ],
    ['2026-03-01', '2027-01-01', 'Ej uppfyllt: inte klart, skulle vara klart senast 1 mars 2026'],
  ])('tell what is to be done by %s and was done on %s', (date, doneOn, expected) => {
    const condition = {
      kind: 'doneBy',
      date: date === null ? null : day(date),
      doneOn: doneOn === null ? null : day(doneOn),
    } as const;
    expect(oneTarget({ condition, indicatorId: null })).toBe(expected);
  });
});

describe('the words of an economic goal (S5)', () => {
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
  const condition = { kind: 'withinFrame', budgetId: BUDGET_ID } as const;

  function inBudget(costs: number, allowedCredit: number | null): string {
    return oneTarget(
      { condition, indicatorId: null },
      {
        budgets: [aBudget()],
        budgetRows: [frame, cost, result],
        budgetColumns: [
          aBudgetColumn('year', {
            allowedCredit: allowedCredit === null ? null : kronor(allowedCredit),
          }),
        ],
        budgetCells: [
          aBudgetCell('frame', 'year', 263_900_000),
          aBudgetCell('cost', 'year', costs),
        ],
      },
    );
  }

  it.each([
    [263_900_000, null, 'Uppfyllt: kostnaderna ryms i ramen (Preliminär 2026)'],
    [264_900_000, null, 'Kan inte avgöras: anslagskredit saknas'],
    [264_900_000, 0, 'Ej uppfyllt: underskott 1 mnkr utan täckning (Preliminär 2026)'],
    [264_900_000, 400_000, 'Ej uppfyllt: underskott 0,6 mnkr utan täckning (Preliminär 2026)'],
    [
      264_900_000,
      1_500_000,
      'Uppfyllt: underskott 1 mnkr ryms i anslagskrediten (Preliminär 2026)',
    ],
  ])('costs of %s with a credit of %s', (costs, credit, expected) => {
    expect(inBudget(costs, credit)).toBe(expected);
  });

  it('without a frame for the year it cannot be told', () => {
    const rows = { budgets: [aBudget()], budgetColumns: [aBudgetColumn('old', { year: 2025 })] };
    expect(oneTarget({ condition, indicatorId: null }, rows)).toBe(
      'Kan inte avgöras: ram och resultat för året saknas i budgeten',
    );
  });
});
