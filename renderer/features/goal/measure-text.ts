import { asksOf, indicatorName } from '#shared/document/goal-measure-line.ts';
import type { Indicator, Target } from '#shared/domain/goal/schema.ts';
import type { PlanState } from '#shared/domain/plan-state.ts';
import { text } from '#shared/text/text.ts';

const words = text.goalScreen.card;

/** The indicator that a target weighs; null when none is chosen or it is gone. */
export function indicatorOf({ tables }: PlanState, { indicatorId }: Target): Indicator | null {
  return indicatorId === null ? null : (tables.indicators.get(indicatorId) ?? null);
}

/** What a target measures; null where nothing is to be measured, only done. */
export function measuredName(state: PlanState, target: Target): string | null {
  const indicator = indicatorOf(state, target);
  if (indicator !== null) return indicatorName(indicator);
  const { kind } = target.condition;
  return kind === 'doneBy' || kind === 'withinFrame' ? null : words.noIndicator;
}

/** What a target asks, units that are asked for the same told together: "minst 80 % (Kalmar, Kronoberg)". */
export function askedText(state: PlanState, target: Target): string {
  return asksOf(state, target, indicatorOf(state, target)).join('; ');
}
