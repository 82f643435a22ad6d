import { withoutDirectionSigns } from '#shared/domain/basics/direction-signs.ts';
import { formatLongDate } from '#shared/domain/basics/dates.ts';
import { exactAmount } from '#shared/domain/basics/amounts.ts';
import { groupBy } from '#shared/domain/basics/group-by.ts';
import { formatDecimal } from '#shared/domain/basics/decimal.ts';
import { missingCase } from '#shared/domain/basics/missing-case.ts';
import { kronor, type Kronor } from '#shared/domain/basics/money.ts';
import { quantity } from '#shared/domain/basics/quantity.ts';
import type { GoalStatus, PartStatus, StatusReason } from '#shared/domain/goal/judge-goal.ts';
import { changeBetween } from '#shared/domain/goal/needed-change.ts';
import type { Outcome, WeighedReason } from '#shared/domain/goal/outcome.ts';
import type { Goal, Indicator, Target } from '#shared/domain/goal/schema.ts';
import type { PlanState } from '#shared/domain/plan-state.ts';
import { lowerFirst } from '#shared/text/lower-first.ts';
import { text } from '#shared/text/text.ts';
import { unitName } from './area-names.ts';
import { columnName } from './budget-table.ts';
import {
  changeText,
  measuredText,
  quantityText,
  setLaterText,
  shownQuantity,
} from './goal-words.ts';

const words = text.goal;

/** More reasons than these are counted, not told: the parts tell them all. */
const MOST_REASONS = 4;
/** More units than these are counted, not named. */
const MOST_PLACES = 4;

/** A status with its reasons: "Ej uppfyllt: lagföringsandel 78 % av minst 80 % (Kalmar)". */
export function statusText(state: PlanState, goal: Goal, status: GoalStatus): string {
  const told = tellReasons(state, goal, status);
  const more = told.length - MOST_REASONS;
  return words.status({
    lead: words.because[status.code],
    reasons: more > 0 ? [...told.slice(0, MOST_REASONS), words.moreReasons({ count: more })] : told,
  });
}

/**
 * Every reason of a status once, with the units it holds for: "utfall saknas (Kalmar, Kronoberg)". The component goes
 * without saying where there is only one, and where all of them have the same to say.
 */
function tellReasons(state: PlanState, goal: Goal, status: GoalStatus): readonly string[] {
  const said = status.reasons.map((reason) => sayReason(state, goal, reason));
  const components = new Set(said.map(({ component }) => component)).size;
  const sameForAll =
    components >= countComponents(status.parts) &&
    new Set(said.map(({ reason }) => reason)).size === 1;
  const named = !sameForAll && countComponents(status.parts) > 1;
  const grouped = groupBy(said, ({ component, reason }) =>
    named ? `${component} ${reason}` : reason,
  );
  return [...grouped.values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    const places = [...new Set(same.map(({ place }) => place))].filter((place) => place !== '');
    const component = named ? first.component : '';
    const place =
      places.length > MOST_PLACES ? words.manyPlaces({ count: places.length }) : places.join(', ');
    return [words.reasonAbout({ ...first, component, place })];
  });
}

/** How a target stands in one unit, without its name: "78 % av minst 80 %", "utfall saknas". */
export function outcomeText(state: PlanState, target: Target, { reason }: Outcome): string {
  const said = words.reasons;
  switch (reason.kind) {
    case 'compared':
    case 'changed':
    case 'done':
    case 'overdue':
    case 'frame':
      return weighedText(state, target, reason);
    case 'setLater':
      return setLaterText(state, reason, target.scope);
    case 'sumLacks':
      return said.sumLacks({
        units: reason.unitIds.map((unitId) => unitName(state, unitId)).join(', '),
      });
    case 'noOutcomeInYear':
      return said.noOutcomeInYear(reason);
    case 'notYetDone':
      return said.notYetDone({ date: formatLongDate(reason.by) });
    case 'noIndicator':
    case 'noTargetValue':
    case 'noOutcome':
    case 'cannotSum':
    case 'noBaseline':
    case 'zeroBaseline':
    case 'noDate':
    case 'noBudget':
    case 'noFrame':
    case 'unknownCredit':
    case 'tracked':
      return said[reason.kind];
    default:
      return missingCase(reason);
  }
}

/** Where an outcome holds: its unit, or the unit and column of a budget; empty for the whole area. */
function outcomePlace(state: PlanState, { unitId, reason }: Outcome): string {
  if (unitId !== null) return unitName(state, unitId);
  if (reason.kind !== 'frame') return '';
  const column = state.tables.budgetColumns.get(reason.columnId);
  return column === undefined ? '' : columnName(column);
}

function weighedText(state: PlanState, target: Target, reason: WeighedReason): string {
  const said = words.reasons;
  switch (reason.kind) {
    case 'compared':
      return comparedText(state, target, reason);
    case 'changed':
      return changedText(state, target, reason);
    case 'done': {
      const date = formatLongDate(reason.on);
      return reason.by === null || reason.on <= reason.by
        ? said.done({ date })
        : said.doneLate({ date, by: formatLongDate(reason.by) });
    }
    case 'overdue':
      return said.overdue({ date: formatLongDate(reason.by) });
    case 'frame':
      return frameText(state, target, reason);
    default:
      return missingCase(reason);
  }
}

type Reason<Kind extends WeighedReason['kind']> = Extract<WeighedReason, { readonly kind: Kind }>;

const PLAIN = { kind: 'number', unit: '' } as const;

function comparedText(
  state: PlanState,
  target: Target,
  { measured, wanted, high }: Reason<'compared'>,
): string {
  const indicator = indicatorOf(state, target) ?? PLAIN;
  const value = measuredText(measured, indicator, high === null ? [wanted] : [wanted, high]);
  const bound = quantityText(wanted, indicator);
  if (high !== null) {
    return words.compared.between({
      value,
      low: quantityText(wanted, PLAIN),
      high: quantityText(high, indicator),
    });
  }
  const kind = target.condition.kind === 'atMost' ? 'atMost' : 'atLeast';
  return words.compared[kind]({ value, wanted: bound });
}

function changedText(
  state: PlanState,
  target: Target,
  { measured, baseline, wanted }: Reason<'changed'>,
): string {
  const indicator = indicatorOf(state, target) ?? PLAIN;
  const { condition } = target;
  const measure = condition.kind === 'changeBy' ? condition.measure : 'amount';
  const direction = 'direction' in condition ? condition.direction : 'increase';
  const { amount, tenthsOfPercent } = changeBetween(baseline.value, measured.value);
  const computed = baseline.computed || measured.computed;
  const gain = shownQuantity({ value: quantity(Math.abs(amount)), computed }, [
    wanted ?? quantity(0),
  ]);
  const size =
    measure === 'percent' && tenthsOfPercent !== null
      ? words.percent({ value: formatDecimal(Math.abs(tenthsOfPercent), 1, 1) })
      : changeText(gain, measure, { ...indicator, unit: '' });
  const way = amount > 0 ? 'increase' : 'decrease';
  return words.changed({
    change: amount === 0 ? words.change.none : words.change[way]({ value: size }),
    from: measuredText(baseline, indicator),
    to: measuredText(measured, indicator),
    wanted:
      wanted === null
        ? words.wantedDirection[direction]
        : words.wantedChange[direction]({
            value: changeText(wanted, measure, { ...indicator, unit: '' }),
          }),
  });
}

function frameText(
  state: PlanState,
  { condition }: Target,
  { balance, uncovered }: Reason<'frame'>,
): string {
  const said = words.reasons;
  const budgetId = condition.kind === 'withinFrame' ? condition.budgetId : null;
  const unit = state.tables.budgets.get(budgetId ?? '')?.displayUnit ?? 'kr';
  const written = (amount: Kronor): string => `${exactAmount(amount, unit)}\u00A0${unit}`;
  if (uncovered > 0) return said.exceeded({ amount: written(uncovered) });
  return balance < 0 ? said.withinCredit({ amount: written(kronor(-balance)) }) : said.withinFrame;
}

function indicatorOf({ tables }: PlanState, { indicatorId }: Target): Indicator | null {
  return indicatorId === null ? null : (tables.indicators.get(indicatorId) ?? null);
}

/** A reason in its parts: which component, what of it, in which unit. */
type Said = {
  readonly component: string;
  readonly reason: string;
  readonly place: string;
  /** A value that was weighed follows its component without a comma. */
  readonly weighed: boolean;
};

function sayReason(state: PlanState, goal: Goal, reason: StatusReason): Said {
  const component = subGoalName(state, goal, reason);
  switch (reason.kind) {
    case 'units':
      return { component, reason: words.reasons.units(reason), place: '', weighed: false };
    case 'noMeasure':
    case 'measuredWithParent':
      return { component, reason: words.reasons[reason.kind], place: '', weighed: false };
    case 'outcome': {
      const { target, outcome } = reason;
      const indicator = indicatorOf(state, target)?.name.trim() ?? '';
      return {
        component: indicator === '' ? component : lowerFirst(indicator),
        reason: outcomeText(state, target, outcome),
        place: outcomePlace(state, outcome),
        weighed: outcome.reason.kind === 'compared' || outcome.reason.kind === 'changed',
      };
    }
    default:
      return missingCase(reason);
  }
}

function subGoalName({ tables }: PlanState, goal: Goal, { goalId }: StatusReason): string {
  if (goalId === goal.id) return '';
  return lowerFirst(withoutDirectionSigns(tables.goals.get(goalId)?.heading ?? '').trim());
}

/** How many parts of a goal there are to weigh; a sub-goal that lacks a measure is one. */
function countComponents(parts: readonly PartStatus[]): number {
  return parts.reduce((count, part) => {
    if (part.kind === 'target') return count + (part.target.condition.kind === 'tracked' ? 0 : 1);
    const isMeasuredWithParent = part.status.reasons.some(
      ({ kind }) => kind === 'measuredWithParent',
    );
    return count + (isMeasuredWithParent ? 0 : Math.max(1, countComponents(part.status.parts)));
  }, 0);
}
