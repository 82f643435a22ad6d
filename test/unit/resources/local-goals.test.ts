import { describe, expect, it } from 'vitest';
import { isLate } from '#shared/domain/action/late.ts';
import { goalStatus } from '#shared/domain/goal/goal-status.ts';
import { rankedPriorities } from '#shared/domain/priority/ranking.ts';
import { wholeGoals } from '#test/support/goal-facts.ts';
import { day } from '#test/support/rows.ts';
import { openLocalSample } from '#test/support/samples.ts';

const state = openLocalSample();
const NOVEMBER = day('2026-11-25');

describe('the local sample', () => {
  it('tells in the autumn before its year how deliveries and the economy stand, and no outcome yet', () => {
    const codes = wholeGoals(state).map(({ heading }) => heading);
    const statuses = wholeGoals(state).map((goal) => goalStatus(state, goal, NOVEMBER).code);
    expect(statuses.map((code, at) => `${codes[at]}: ${code}`)).toEqual([
      'Färre kör för fort där barn rör sig: missing',
      'Minst 60 hastighetskontroller: missing',
      'Färre elever ska erbjudas narkotika: missing',
      'Utredningar i nära relation ska vara både snabba och säkra: missing',
      'Områdespoliserna finns i sitt område: missing',
      'Medborgardialog i båda kommunerna: notMet',
      'Medarbetarna ska hinna återhämta sig: missing',
      'Sjukfrånvaron är låg: missing',
      'Kostnaderna ryms i ramen: met',
    ]);
  });

  it('has goals and actions for everything it prioritises, and reasons for the rest', () => {
    const { prioritised, notPrioritised } = rankedPriorities(state);
    const actions = [...state.tables.actions.values()];
    const goals = [...state.tables.goals.values()];
    for (const { id, heading } of prioritised) {
      const own = goals.filter(({ priorityId }) => priorityId === id);
      const below = goals.filter(({ parentId }) => own.some((goal) => goal.id === parentId));
      const ids = new Set([...own, ...below].map((goal) => goal.id));
      const serving = actions.filter(({ goalId }) => goalId !== null && ids.has(goalId));
      expect([heading, own.length > 0, serving.length > 0]).toEqual([heading, true, true]);
    }
    expect(notPrioritised.filter(({ reason }) => reason === '')).toEqual([]);
  });

  it('has an action of every status, of which one is late', () => {
    const actions = [...state.tables.actions.values()];
    expect(new Set(actions.map(({ status }) => status))).toEqual(
      new Set(['planned', 'ongoing', 'done', 'paused']),
    );
    const late = actions.filter((action) => isLate(action, NOVEMBER));
    expect(late.map(({ what }) => what)).toEqual([
      'Beställ nya mätslangar till de sju mätplatserna',
    ]);
  });

  it('tells who answers for every goal, measure and action', () => {
    const { goals, indicators, actions } = state.tables;
    const without = [...goals.values(), ...indicators.values(), ...actions.values()].filter(
      ({ responsibleId }) => responsibleId === null,
    );
    expect(without).toEqual([]);
  });
});
