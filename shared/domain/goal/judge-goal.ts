import type { GoalId } from '../basics/ids.ts';
import type { Outcome, OutcomeCode } from './outcome.ts';
import type { Goal, Quantifier, Target } from './schema.ts';
import {
  combineByUnit,
  tallyComponents,
  tallyParts,
  tallyUnits,
  type GoalStatusCode,
} from './tally.ts';
import { targetOutcomes, type TargetGround } from './target-outcomes.ts';

/** What decided a status. The goal is the one whose target it was: the goal itself or a sub-goal. */
export type StatusReason =
  | {
      readonly kind: 'outcome';
      readonly goalId: GoalId;
      readonly target: Target;
      readonly outcome: Outcome;
    }
  /** How many units hold, of how many that must: told where not all have to. */
  | {
      readonly kind: 'units';
      readonly goalId: GoalId;
      readonly met: number;
      readonly required: number;
    }
  /** Nothing says how the goal is measured. */
  | { readonly kind: 'noMeasure'; readonly goalId: GoalId }
  /** A sub-goal that says what the goal means, and is measured by the goal's own measures. */
  | { readonly kind: 'measuredWithParent'; readonly goalId: GoalId };

/** How one part of a goal stands: a target of its own, or a sub-goal. */
export type PartStatus =
  | {
      readonly kind: 'target';
      readonly target: Target;
      readonly code: GoalStatusCode;
      readonly outcomes: readonly Outcome[];
    }
  | ({ readonly kind: 'subGoal' } & SubGoal);

/** How a goal stands. `reasons` are what decided: what failed, what is missing, or what was reached. */
export type GoalStatus = {
  readonly code: GoalStatusCode;
  readonly reasons: readonly StatusReason[];
  readonly parts: readonly PartStatus[];
  /** True when a preliminary figure was among what decided. */
  readonly preliminary: boolean;
};

export type SubGoal = { readonly goal: Goal; readonly status: GoalStatus };

type Grounds = {
  readonly targets: readonly TargetGround[];
  readonly subGoals: readonly SubGoal[];
  /** True for a sub-goal whose goal has measures. */
  readonly parentMeasures: boolean;
};

/** Weighs a goal's targets and sub-goals together. */
export function judgeGoal(goal: Goal, { targets, subGoals, parentMeasures }: Grounds): GoalStatus {
  const parts: readonly PartStatus[] = [
    ...targets.map((ground) => judgeTarget(goal, ground)),
    ...subGoals.map((subGoal) => ({ kind: 'subGoal' as const, ...subGoal })),
  ];
  const counted = parts.filter(isWeighed);
  if (counted.length === 0) return unweighed(goal, parts, parentMeasures);
  const code = goal.combination
    ? tallyCombination(goal, counted)
    : tallyParts(counted.map(codeOfPart));
  const reasons = [
    ...unitCounts(goal, counted),
    ...counted.flatMap((part) => reasonsOf(goal, part, code)),
  ];
  return { code, reasons, parts, preliminary: reasons.some(isPreliminary) };
}

function judgeTarget({ quantifier }: Goal, ground: TargetGround): PartStatus {
  const outcomes = targetOutcomes(ground);
  const code = tallyTarget(outcomes, quantifier);
  return { kind: 'target', target: ground.target, code, outcomes };
}

/** The quantifier counts units; what is asked of the whole area must hold in any case. */
function tallyTarget(outcomes: readonly Outcome[], quantifier: Quantifier): GoalStatusCode {
  const { units, whole } = splitByUnit(outcomes.map(({ unitId, code }) => [unitId, code]));
  return tallyParts([...(units.length === 0 ? [] : [tallyUnits(units, quantifier)]), ...whole]);
}

function tallyCombination({ quantifier }: Goal, parts: readonly PartStatus[]): OutcomeCode {
  const components = parts.flatMap((part) => (part.kind === 'target' ? [part.outcomes] : []));
  const { units, whole } = splitByUnit([...combineByUnit(components)]);
  const subGoals = parts.flatMap((part) => (part.kind === 'subGoal' ? [part.status.code] : []));
  const codes = [...(units.length === 0 ? [] : [tallyUnits(units, quantifier)]), ...subGoals];
  return tallyComponents([...codes.map(allOrNothing), ...whole]);
}

function allOrNothing(code: GoalStatusCode): OutcomeCode {
  return code === 'partlyMet' ? 'notMet' : code;
}

function splitByUnit(codes: readonly (readonly [Outcome['unitId'], OutcomeCode])[]): {
  readonly units: readonly OutcomeCode[];
  readonly whole: readonly OutcomeCode[];
} {
  return {
    units: codes.filter(([unitId]) => unitId !== null).map(([, code]) => code),
    whole: codes.filter(([unitId]) => unitId === null).map(([, code]) => code),
  };
}

/** What is only tracked, and a sub-goal measured by its goal, says nothing about whether the goal is met. */
function isWeighed(part: PartStatus): boolean {
  if (part.kind === 'target') return part.target.condition.kind !== 'tracked';
  return !part.status.reasons.every(
    (reason) =>
      reason.kind === 'measuredWithParent' ||
      (reason.kind === 'outcome' && reason.outcome.reason.kind === 'tracked'),
  );
}

function unweighed(goal: Goal, parts: readonly PartStatus[], parentMeasures: boolean): GoalStatus {
  const tracked = parts.flatMap((part) => reasonsOf(goal, part, 'missing'));
  const own = {
    kind: parentMeasures ? 'measuredWithParent' : 'noMeasure',
    goalId: goal.id,
  } as const;
  const reasons = tracked.length > 0 ? tracked : [own];
  return { code: 'missing', reasons, parts, preliminary: false };
}

/** What of a part made the goal what it is: of what is partly met, that which is not. */
function reasonsOf(goal: Goal, part: PartStatus, code: GoalStatusCode): readonly StatusReason[] {
  const wanted = code === 'partlyMet' ? 'notMet' : code;
  if (part.kind === 'subGoal') {
    const decides = part.status.code === code || allOrNothing(part.status.code) === wanted;
    return decides ? part.status.reasons : [];
  }
  const { target, outcomes } = part;
  return outcomes
    .filter((outcome) => outcome.code === wanted)
    .map((outcome) => ({ kind: 'outcome', goalId: goal.id, target, outcome }));
}

function unitCounts(
  { id, quantifier, combination }: Goal,
  parts: readonly PartStatus[],
): readonly StatusReason[] {
  if (quantifier.kind === 'all') return [];
  const outcomes = parts.flatMap((part) => (part.kind === 'target' ? [part.outcomes] : []));
  const counts = (combination ? [[...combineByUnit(outcomes)]] : outcomes.map(codesByUnit))
    .map((codes) => splitByUnit(codes).units)
    .filter((units) => units.length > 0);
  return counts.map((units) => ({
    kind: 'units',
    goalId: id,
    met: units.filter((code) => code === 'met').length,
    required: quantifier.count,
  }));
}

function codesByUnit(
  outcomes: readonly Outcome[],
): readonly (readonly [Outcome['unitId'], OutcomeCode])[] {
  return outcomes.map(({ unitId, code }) => [unitId, code]);
}

function codeOfPart(part: PartStatus): GoalStatusCode {
  return part.kind === 'target' ? part.code : part.status.code;
}

function isPreliminary(reason: StatusReason): boolean {
  if (reason.kind !== 'outcome') return false;
  const { reason: why } = reason.outcome;
  if (why.kind === 'compared') return why.measured.preliminary;
  return why.kind === 'changed' && (why.measured.preliminary || why.baseline.preliminary);
}
