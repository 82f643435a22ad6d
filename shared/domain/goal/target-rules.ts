import type { Indicator, Target, TargetValue } from './schema.ts';

/** Why a target cannot be as it would become. */
export type TargetRefusal =
  /** A value is given, but not what is counted. */
  | 'unit-missing'
  /** A value is given for an indicator that is not chosen or is gone. */
  | 'indicator-missing'
  /** The same kommun, län or team twice. */
  | 'unit-twice'
  | 'interval-upside-down'
  /** Percentage points of what is not a share. */
  | 'points-of-number'
  /** A change by a negative number: the direction says which way. */
  | 'negative-change';

/** What keeps a target from being weighed by its values; null when nothing does. A value not set yet is no fault. */
export function checkTarget(target: Target, indicator: Indicator | null): TargetRefusal | null {
  const { condition, values } = target;
  const set = values.filter(({ value, high }) => value !== null || high !== null);
  if (set.length > 0 && indicator === null) return 'indicator-missing';
  if (set.length > 0 && indicator?.kind === 'number' && indicator.unit.trim() === '')
    return 'unit-missing';
  if (new Set(values.map(({ unitId }) => unitId)).size < values.length) return 'unit-twice';
  if (condition.kind === 'between' && values.some(isUpsideDown)) return 'interval-upside-down';
  if (condition.kind === 'changeBy') {
    if (condition.measure === 'percentagePoints' && indicator?.kind === 'number')
      return 'points-of-number';
    if (values.some(({ value }) => value !== null && value < 0)) return 'negative-change';
  }
  return null;
}

function isUpsideDown({ value, high }: TargetValue): boolean {
  return value !== null && high !== null && value > high;
}
