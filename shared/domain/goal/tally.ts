import type { UnitId } from '../basics/ids.ts';
import type { Outcome, OutcomeCode } from './outcome.ts';
import type { Quantifier } from './schema.ts';

/** uppfyllt, delvis uppfyllt, ej uppfyllt, saknas. */
export type GoalStatusCode = 'met' | 'partlyMet' | 'notMet' | 'missing';

/**
 * Counts units against a quantifier. What is missing decides nothing: it is only told as missing when it could still
 * turn the outcome. What does not hold for enough units is partly met when it holds for some.
 */
export function tallyUnits(codes: readonly OutcomeCode[], quantifier: Quantifier): GoalStatusCode {
  const required = quantifier.kind === 'all' ? codes.length : quantifier.count;
  const met = count(codes, 'met');
  if (codes.length > 0 && met >= required) return 'met';
  if (codes.length === 0 || met + count(codes, 'missing') >= required) return 'missing';
  return met > 0 ? 'partlyMet' : 'notMet';
}

/** All parts of a goal together: every one must hold; some of them make it partly met. */
export function tallyParts(codes: readonly GoalStatusCode[]): GoalStatusCode {
  if (codes.length === 0) return 'missing';
  if (codes.every((code) => code === 'met')) return 'met';
  if (!codes.some((code) => code === 'notMet' || code === 'partlyMet')) return 'missing';
  return codes.some((code) => code === 'met' || code === 'partlyMet') ? 'partlyMet' : 'notMet';
}

/** The components of a combination goal in one unit: all must hold there, and one that does not decides. */
export function tallyComponents(codes: readonly OutcomeCode[]): OutcomeCode {
  if (codes.includes('notMet')) return 'notMet';
  return codes.includes('missing') ? 'missing' : 'met';
}

/**
 * The outcome of every unit when all components must hold in the same unit. Components for the whole area (unit null)
 * are a demand of their own, kept apart so that a quantifier counts units only.
 */
export function combineByUnit(
  components: readonly (readonly Outcome[])[],
): ReadonlyMap<UnitId | null, OutcomeCode> {
  const codes = new Map<UnitId | null, OutcomeCode[]>();
  for (const { unitId, code } of components.flat()) {
    const known = codes.get(unitId);
    if (known === undefined) codes.set(unitId, [code]);
    else known.push(code);
  }
  return new Map([...codes].map(([unitId, unitCodes]) => [unitId, tallyComponents(unitCodes)]));
}

function count(codes: readonly OutcomeCode[], wanted: OutcomeCode): number {
  return codes.filter((code) => code === wanted).length;
}
