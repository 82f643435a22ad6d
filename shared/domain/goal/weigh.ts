import type { UnitId } from '../basics/ids.ts';
import { missingCase } from '../basics/missing-case.ts';
import { ONE, quantity, type Quantity } from '../basics/quantity.ts';
import { measuredBaseline, measuredOutcome, type Scale } from './measured.ts';
import { missing, weighed, type Measured, type Outcome } from './outcome.ts';
import type { ChangeMeasure, Condition, Direction, TargetValue } from './schema.ts';

/** The conditions that weigh an outcome of an indicator. */
type MeasuredCondition = Extract<
  Condition,
  { readonly kind: 'atLeast' | 'atMost' | 'between' | 'changeBy' | 'betterThanBaseline' }
>;

const PERCENT = 100n;

/** How the outcome in one unit stands to what is wanted there. */
export function weighUnit(
  scale: Scale,
  condition: MeasuredCondition,
  wanted: Pick<TargetValue, 'unitId' | 'value' | 'high'>,
): Outcome {
  switch (condition.kind) {
    case 'atLeast':
    case 'atMost':
    case 'between':
      return weighLevel(scale, condition.kind, wanted);
    case 'changeBy':
      return wanted.value === null
        ? noValue(scale, wanted.unitId)
        : weighChange(scale, condition, wanted.unitId, wanted.value);
    case 'betterThanBaseline':
      return weighChange(scale, { ...condition, measure: 'amount' }, wanted.unitId, null);
    default:
      return missingCase(condition);
  }
}

/** A value that is not set: later by somebody, or forgotten. */
function noValue({ target: { setLater } }: Scale, unitId: UnitId | null): Outcome {
  return missing(
    unitId,
    setLater === null ? { kind: 'noTargetValue' } : { kind: 'setLater', ...setLater },
  );
}

function weighLevel(
  scale: Scale,
  kind: 'atLeast' | 'atMost' | 'between',
  { unitId, value: wanted, high }: Pick<TargetValue, 'unitId' | 'value' | 'high'>,
): Outcome {
  if (wanted === null || (kind === 'between' && high === null)) return noValue(scale, unitId);
  const measured = measuredOutcome(scale, unitId);
  if (!measured.ok) return missing(unitId, measured.error);
  const { value } = measured.value;
  const aboveLow = value >= wanted;
  const belowHigh = high === null || value <= high;
  const holds = kind === 'atMost' ? value <= wanted : aboveLow && (kind === 'atLeast' || belowHigh);
  const reason = { kind: 'compared', measured: measured.value, wanted } as const;
  return weighed(unitId, holds, { ...reason, high: kind === 'between' ? high : null });
}

function weighChange(
  scale: Scale,
  { direction, measure }: { readonly direction: Direction; readonly measure: ChangeMeasure },
  unitId: UnitId | null,
  wanted: Quantity | null,
): Outcome {
  const baseline = measuredBaseline(scale, unitId);
  if (!baseline.ok) return missing(unitId, baseline.error);
  const measured = measuredOutcome(scale, unitId);
  if (!measured.ok) return missing(unitId, measured.error);
  if (measure === 'percent' && baseline.value.value === 0) {
    return missing(unitId, { kind: 'zeroBaseline' });
  }
  const gain = gainOf(baseline.value, measured.value, direction);
  const holds = wanted === null ? gain > 0 : hasGained(gain, wanted, measure, baseline.value.value);
  return weighed(unitId, holds, {
    kind: 'changed',
    measured: measured.value,
    baseline: baseline.value,
    wanted,
  });
}

/** How far the outcome has gone the way it should; negative when it went the other. */
function gainOf(baseline: Measured, measured: Measured, direction: Direction): Quantity {
  const change = measured.value - baseline.value;
  return quantity(direction === 'increase' ? change : -change);
}

/** Compared by multiplication, so that no rounding decides; BigInt since the products pass 2^53. */
function hasGained(
  gain: Quantity,
  wanted: Quantity,
  measure: ChangeMeasure,
  baseline: Quantity,
): boolean {
  if (measure !== 'percent') return gain >= wanted;
  return BigInt(gain) * PERCENT * BigInt(ONE) >= BigInt(wanted) * BigInt(Math.abs(baseline));
}
