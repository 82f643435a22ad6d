import { actionName } from '#shared/domain/action/action-name.ts';
import type { Action } from '#shared/domain/action/schema.ts';
import { formatDayIn, type IsoDate } from '#shared/domain/basics/dates.ts';
import { groupBy } from '#shared/domain/basics/group-by.ts';
import { compareSwedish } from '#shared/domain/basics/swedish-order.ts';
import { goalTree, targetsOf, withSubGoals, type GoalNode } from '#shared/domain/goal/goal-tree.ts';
import type { Target } from '#shared/domain/goal/schema.ts';
import { planOf, sortedRows, type PlanState } from '#shared/domain/plan-state.ts';
import { rankedPriorities } from '#shared/domain/priority/ranking.ts';
import { text } from '#shared/text/text.ts';
import { roleTitle } from './area-names.ts';

const words = text.action.minut;

/** A goal on the page: whom it lies on and by when. */
export type MinutGoal = { readonly name: string; readonly who: string; readonly when: string };

/** A priority and its goals; a null name holds the goals that serve none. */
export type MinutPriority = { readonly name: string | null; readonly goals: readonly MinutGoal[] };

/** A day to remember. */
export type MinutDay = { readonly day: IsoDate; readonly what: string; readonly who: string };

/** The priorities by rank, each with its goals; then the goals that serve no priority of the list. */
export function minutPriorities(state: PlanState): readonly MinutPriority[] {
  const { prioritised } = rankedPriorities(state);
  const ranked = new Set<string>(prioritised.map(({ id }) => id));
  const nodes = groupBy(goalTree(state), ({ goal: { priorityId } }) =>
    priorityId !== null && ranked.has(priorityId) ? priorityId : null,
  );
  const goalsOf = (id: string | null): readonly MinutGoal[] =>
    [...nodes].flatMap(([key, group]) =>
      key === id ? group.map((node) => minutGoal(state, node)) : [],
    );
  const others = goalsOf(null);
  return [
    ...prioritised.map(({ id, heading }) => ({
      name: heading.trim() || text.priority.unnamed,
      goals: goalsOf(id),
    })),
    ...(others.length === 0 ? [] : [{ name: null, goals: others }]),
  ];
}

function minutGoal(state: PlanState, node: GoalNode): MinutGoal {
  const { goal } = node;
  const ids = new Set<string>(withSubGoals(node).map(({ id }) => id));
  const actions = sortedRows(state.tables.actions).filter(
    ({ goalId }) => goalId !== null && ids.has(goalId),
  );
  return {
    name: goal.heading.trim() || words.namelessGoal,
    who:
      goal.responsibleId === null ? whoActs(state, actions) : roleTitle(state, goal.responsibleId),
    when: whenReached(state, node, actions),
  };
}

/** Where nobody answers for the goal itself: those who answer for most of what is done for it, at most two. */
function whoActs(state: PlanState, actions: readonly Action[]): string {
  const byRole = groupBy(
    actions.filter(({ responsibleId }) => responsibleId !== null),
    ({ responsibleId }) => responsibleId,
  );
  return [...byRole]
    .toSorted(([, left], [, right]) => right.length - left.length)
    .slice(0, 2)
    .map(([id]) => roleTitle(state, id))
    .join(', ');
}

/** The day the goal is to be met, or else when its actions are to be ready, or else when it is measured first. */
function whenReached(state: PlanState, node: GoalNode, actions: readonly Action[]): string {
  const { year } = planOf(state);
  const targets = withSubGoals(node).flatMap(({ id }) => targetsOf(state, id));
  const done = lastDay(targets.map(doneBy));
  if (done !== null) return words.doneBy({ date: formatDayIn(year, done) });
  const ready = lastDay(actions.map(({ to }) => to));
  if (ready !== null) return words.actionsBy({ date: formatDayIn(year, ready) });
  const measured = measuringDays(state, targets)[0];
  return measured === undefined ? '' : words.measuredOn({ date: formatDayIn(year, measured) });
}

/** The days that are near: from the day given, or of the whole year when that is another; the first ones come first. */
export function minutDays(state: PlanState, today: IsoDate): readonly MinutDay[] {
  const { year } = planOf(state);
  const first = today.startsWith(`${year}-`) ? today : `${year}-01-01`;
  const days = [...actionDays(state), ...goalDays(state), ...indicatorDays(state)];
  return days
    .filter(({ day }) => day >= first && day.startsWith(`${year}-`))
    .toSorted((left, right) => compareSwedish(left.day, right.day));
}

function actionDays(state: PlanState): readonly MinutDay[] {
  return sortedRows(state.tables.actions).flatMap((action) => {
    const { to, reportBy, reportToId, responsibleId, status } = action;
    if (status === 'done' || status === 'dropped') return [];
    const [what, who] = [actionName(action), roleTitle(state, responsibleId)];
    const report = words.report({ what, to: roleTitle(state, reportToId) });
    return [
      ...(to === null ? [] : [{ day: to, what, who }]),
      ...(reportBy === null || reportBy === to ? [] : [{ day: reportBy, what: report, who }]),
    ];
  });
}

function goalDays(state: PlanState): readonly MinutDay[] {
  return sortedRows(state.tables.targets).flatMap((target) => {
    const day = doneBy(target);
    const goal = state.tables.goals.get(target.goalId);
    if (day === null || goal === undefined) return [];
    return [{ day, what: goal.heading, who: roleTitle(state, goal.responsibleId) }];
  });
}

function indicatorDays(state: PlanState): readonly MinutDay[] {
  return sortedRows(state.tables.indicators).flatMap(({ name, measuringDates, responsibleId }) =>
    measuringDates.map((day) => ({
      day,
      what: words.measure({ name }),
      who: roleTitle(state, responsibleId),
    })),
  );
}

function measuringDays({ tables }: PlanState, targets: readonly Target[]): readonly IsoDate[] {
  return targets
    .flatMap(({ indicatorId }) => tables.indicators.get(indicatorId ?? '')?.measuringDates ?? [])
    .toSorted(compareSwedish);
}

function doneBy({ condition }: Target): IsoDate | null {
  return condition.kind === 'doneBy' ? condition.date : null;
}

function lastDay(days: readonly (IsoDate | null)[]): IsoDate | null {
  return (
    days
      .filter((day) => day !== null)
      .toSorted(compareSwedish)
      .at(-1) ?? null
  );
}
