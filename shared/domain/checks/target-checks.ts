import { targetsOf } from '../goal/goal-tree.ts';
import type { Condition, Goal, Indicator, Target, TargetValue } from '../goal/schema.ts';
import { checkTarget } from '../goal/target-rules.ts';
import type { PlanState } from '../plan-state.ts';
import type { Finding } from './finding.ts';
import { gone, goneTargets } from './gone-references.ts';

/** What each target needs beside its condition: an indicator and values, an indicator alone, a day, a budget. */
const NEEDS: Readonly<Record<Condition['kind'], 'values' | 'indicator' | 'day' | 'budget'>> = {
  atLeast: 'values',
  atMost: 'values',
  between: 'values',
  changeBy: 'values',
  betterThanBaseline: 'indicator',
  doneBy: 'day',
  withinFrame: 'budget',
  tracked: 'indicator',
};

/** What is amiss in the targets of one goal: what is not chosen or set, what cannot be, and names of what is gone. */
export function checkTargets(state: PlanState, goal: Goal): readonly Finding[] {
  return targetsOf(state, goal.id).flatMap((target) => {
    const lost = goneTargets(state, 'targets', target);
    if (lost.length > 0)
      return lost.map((table) => gone({ subject: 'goal', table: 'goals', row: goal }, table));
    const indicator =
      target.indicatorId === null ? null : state.tables.indicators.get(target.indicatorId);
    return inTarget(goal, target, indicator ?? null);
  });
}

type Known = { readonly indicator: Indicator | null; readonly findings: readonly Finding[] };
const known = new WeakMap<Target, Known>();

/** Remembered for as long as the target and its indicator are what they were. */
function inTarget(goal: Goal, target: Target, indicator: Indicator | null): readonly Finding[] {
  const before = known.get(target);
  if (before?.indicator === indicator) return before.findings;
  const findings = [...gapsIn(goal, target), ...refusedIn(goal, target, indicator)];
  known.set(target, { indicator, findings });
  return findings;
}

function gapsIn(
  goal: Goal,
  { condition, indicatorId, values, setLater }: Target,
): readonly Finding[] {
  const gap = { ...aboutGoal(goal), waits: true } as const;
  const needs = NEEDS[condition.kind];
  if (needs === 'day') {
    const isOpen = condition.kind === 'doneBy' && condition.date === null && setLater === null;
    return isOpen ? [{ ...gap, code: 'day-missing' }] : [];
  }
  if (needs === 'budget') {
    const isOpen = condition.kind === 'withinFrame' && condition.budgetId === null;
    return isOpen ? [{ ...gap, code: 'budget-missing' }] : [];
  }
  if (indicatorId === null) return [{ ...gap, code: 'indicator-not-chosen' }];
  const isOpen = values.length === 0 || values.some((value) => isUnset(value, condition));
  return needs === 'values' && setLater === null && isOpen
    ? [{ ...gap, code: 'value-missing' }]
    : [];
}

function isUnset({ value, high }: TargetValue, { kind }: Condition): boolean {
  return value === null || (kind === 'between' && high === null);
}

function refusedIn(goal: Goal, target: Target, indicator: Indicator | null): readonly Finding[] {
  const refusal = checkTarget(target, indicator);
  // A value without an indicator is told of already, as an indicator that is not chosen.
  if (refusal === null || refusal === 'indicator-missing') return [];
  return [{ ...aboutGoal(goal), code: 'target-refused', refusal, waits: false }];
}

function aboutGoal({ id }: Goal) {
  return { subject: 'goal', table: 'goals', rowId: id } as const;
}
