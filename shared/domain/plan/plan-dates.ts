import { daysBetween, type IsoDate } from '../basics/dates.ts';
import { missingCase } from '../basics/missing-case.ts';
import { isReadOnlyStatus } from './status.ts';
import type { Plan, PlanDateName, PlanDates } from './schema.ts';

/** The plan's own dates in the order they usually come. */
const PLAN_DATE_NAMES = [
  'consultationSentOn',
  'answersDueOn',
  'unionCooperationOn',
  'decisionOn',
  'validFrom',
] as const satisfies readonly PlanDateName[];

/** A date that lies before one that must come first. */
export type DateOrderFinding = { readonly later: PlanDateName; readonly earlier: PlanDateName };

/** What must not end before it starts. A plan may well be valid from a day before it was decided. */
const ORDERED_PAIRS: readonly DateOrderFinding[] = [
  { earlier: 'consultationSentOn', later: 'answersDueOn' },
  { earlier: 'consultationSentOn', later: 'decisionOn' },
  { earlier: 'answersDueOn', later: 'decisionOn' },
  { earlier: 'unionCooperationOn', later: 'decisionOn' },
];

/**
 * Pairs of dates that stand the wrong way round. They are pointed out and not refused: when a whole schedule is moved,
 * the first date to be typed is wrong against the ones not yet moved.
 */
export function checkDateOrder(dates: PlanDates): readonly DateOrderFinding[] {
  return ORDERED_PAIRS.filter(({ earlier, later }) => {
    const [first, second] = [dates[earlier], dates[later]];
    return first !== null && second !== null && second < first;
  });
}

/** How far ahead the start page looks, in days. */
const HORIZON_DAYS = 30;

/** A date that is near, or has passed without the plan having moved on. */
export type NearDate = {
  readonly name: PlanDateName;
  readonly date: IsoDate;
  /** Negative when the day has passed. */
  readonly daysLeft: number;
  readonly isLate: boolean;
};

/** The dates of a plan that still wait for something and are at most 30 days away, or late; the earliest first. */
export function nearDates(plan: Plan, today: IsoDate): readonly NearDate[] {
  return PLAN_DATE_NAMES.flatMap((name): readonly NearDate[] => {
    const date = plan.dates[name];
    if (date === null || !isAwaited(plan, name, date >= today)) return [];
    const daysLeft = daysBetween(today, date);
    return daysLeft > HORIZON_DAYS ? [] : [{ name, date, daysLeft, isLate: daysLeft < 0 }];
  }).toSorted((left, right) => left.daysLeft - right.daysLeft);
}

/** Whether the plan still waits for this date; a passed one is late only then. */
function isAwaited(plan: Plan, name: PlanDateName, isAhead: boolean): boolean {
  const isEditable = !isReadOnlyStatus(plan.status);
  switch (name) {
    case 'consultationSentOn':
      return plan.status === 'draft';
    case 'answersDueOn':
    case 'decisionOn':
      return isEditable;
    case 'unionCooperationOn':
      return isEditable && plan.unionMinutes === '';
    case 'validFrom':
      return isEditable || (plan.status === 'adopted' && isAhead);
    default:
      return missingCase(name);
  }
}
