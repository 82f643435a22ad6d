import { withoutDirectionSigns } from '#shared/domain/basics/direction-signs.ts';
import { formatLongDate } from '#shared/domain/basics/dates.ts';
import { roundHalfAway } from '#shared/domain/basics/decimal.ts';
import { missingCase } from '#shared/domain/basics/missing-case.ts';
import { formatQuantity, ONE, quantity, type Quantity } from '#shared/domain/basics/quantity.ts';
import type { Measured } from '#shared/domain/goal/outcome.ts';
import type { Condition, Indicator, Target, TargetValue } from '#shared/domain/goal/schema.ts';
import type { PlanState } from '#shared/domain/plan-state.ts';
import { text } from '#shared/text/text.ts';
import { roleTitle } from './area-names.ts';

const words = text.goal;

/** A number with its per cent sign, "78 %", or alone, "600". */
export function quantityText(value: Quantity, { kind }: Pick<Indicator, 'kind'>): string {
  const number = formatQuantity(value);
  return kind === 'percent' ? words.percent({ value: number }) : number;
}

/** A number with what is counted: "600 ärenden", "78 %". */
function countedText(value: Quantity, indicator: Pick<Indicator, 'kind' | 'unit'>): string {
  const number = quantityText(value, indicator);
  return indicator.kind === 'percent'
    ? number
    : words.counted({ value: number, unit: withoutDirectionSigns(indicator.unit).trim() });
}

/**
 * What was measured. A computed share has decimals that nobody wrote: it is shown with one, unless that would put it
 * on the other side of a bound that it was weighed against.
 */
export function measuredText(
  measured: Pick<Measured, 'value' | 'computed' | 'preliminary'>,
  indicator: Pick<Indicator, 'kind'>,
  bounds: readonly Quantity[] = [],
): string {
  const value = quantityText(shownQuantity(measured, bounds), indicator);
  return measured.preliminary ? words.preliminary({ value }) : value;
}

/** A value as it is shown: see `measuredText`. */
export function shownQuantity(
  { value, computed }: Pick<Measured, 'value' | 'computed'>,
  bounds: readonly Quantity[] = [],
): Quantity {
  if (!computed) return value;
  const rounded = quantity(roundHalfAway(value, ONE / 10));
  const isTrue = bounds.every((bound) => Math.sign(rounded - bound) === Math.sign(value - bound));
  return isTrue ? rounded : value;
}

type Asked = Pick<TargetValue, 'value' | 'high'>;

/** What a target asks of one unit: "minst 80 %", "minska med minst 3 %", "klart senast 1 mars 2026". */
export function targetValueText(
  state: PlanState,
  target: Pick<Target, 'condition' | 'scope' | 'setLater'>,
  indicator: Indicator | null,
  asked: Asked,
): string {
  const { condition } = target;
  switch (condition.kind) {
    case 'doneBy':
      return condition.date === null
        ? words.targets.done
        : words.targets.doneBy({ date: formatLongDate(condition.date) });
    case 'withinFrame':
      return words.targets.withinFrame;
    case 'tracked':
      return words.targets.tracked;
    case 'betterThanBaseline':
      return words.targets.better[condition.direction];
    case 'atLeast':
    case 'atMost':
    case 'between':
    case 'changeBy':
      return levelText(state, target, condition, indicator, asked);
    default:
      return missingCase(condition);
  }
}

type LevelCondition = Extract<
  Condition,
  { readonly kind: 'atLeast' | 'atMost' | 'between' | 'changeBy' }
>;

function levelText(
  state: PlanState,
  { setLater, scope }: Pick<Target, 'setLater' | 'scope'>,
  condition: LevelCondition,
  indicator: Indicator | null,
  { value, high }: Asked,
): string {
  if (value === null || (condition.kind === 'between' && high === null)) {
    return setLater === null ? words.targets.missing : setLaterText(state, setLater, scope);
  }
  const counts = indicator ?? { kind: 'number' as const, unit: '' };
  const said = words.targets.scopes[scope];
  const asked = boundText(condition, counts, { value, high: high ?? value });
  return said === '' ? asked : `${asked} ${said}`;
}

function boundText(
  condition: LevelCondition,
  indicator: Pick<Indicator, 'kind' | 'unit'>,
  { value, high }: { readonly value: Quantity; readonly high: Quantity },
): string {
  switch (condition.kind) {
    case 'atLeast':
    case 'atMost':
      return words.targets[condition.kind]({ value: countedText(value, indicator) });
    case 'between':
      return words.targets.between({
        low: formatQuantity(value),
        high: countedText(high, indicator),
      });
    case 'changeBy': {
      const { direction, measure } = condition;
      return words.wantedChange[direction]({ value: changeText(value, measure, indicator) });
    }
    default:
      return missingCase(condition);
  }
}

/** The size of a change in what it is counted in: "3 %", "4 procentenheter", "20 ärenden". */
export function changeText(
  size: Quantity,
  measure: Extract<Condition, { readonly kind: 'changeBy' }>['measure'],
  indicator: Pick<Indicator, 'kind' | 'unit'>,
): string {
  const value = formatQuantity(size);
  if (measure === 'percent') return words.percent({ value });
  return measure === 'percentagePoints' || indicator.kind === 'percent'
    ? words.percentagePoints({ value })
    : words.counted({ value, unit: withoutDirectionSigns(indicator.unit).trim() });
}

/** That a value is set later: by whom and when, as far as that is known. */
export function setLaterText(
  state: PlanState,
  { byId, on }: Pick<NonNullable<Target['setLater']>, 'byId' | 'on'>,
  scope: Target['scope'],
): string {
  return words.targets.setLater({
    each: scope === 'perOfficer' ? words.targets.scopes.perOfficer : '',
    by: roleTitle(state, byId),
    date: on === null ? '' : formatLongDate(on),
  });
}
