import { missingCase } from '#shared/domain/basics/missing-case.ts';
import type { Condition, Direction } from '#shared/domain/goal/schema.ts';

export type ConditionKind = Condition['kind'];

/** A condition of another kind, with what the old one said that the new one has a place for. */
export function conditionOf(kind: ConditionKind, before: Condition): Condition {
  if (kind === before.kind) return before;
  switch (kind) {
    case 'atLeast':
    case 'atMost':
    case 'between':
    case 'tracked':
      return { kind };
    case 'changeBy':
      return { kind, direction: directionOf(before), measure: 'percent' };
    case 'betterThanBaseline':
      return { kind, direction: directionOf(before) };
    case 'doneBy':
      return { kind, date: null, doneOn: null };
    case 'withinFrame':
      return { kind, budgetId: null };
    default:
      return missingCase(kind);
  }
}

function directionOf(condition: Condition): Direction {
  if ('direction' in condition) return condition.direction;
  return condition.kind === 'atMost' ? 'decrease' : 'increase';
}
