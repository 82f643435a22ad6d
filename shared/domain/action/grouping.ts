import type { Role } from '../area/schema.ts';
import type { IsoDate } from '../basics/dates.ts';
import { groupBy } from '../basics/group-by.ts';
import { missingCase } from '../basics/missing-case.ts';
import { byPosition } from '../basics/position.ts';
import { compareSwedish } from '../basics/swedish-order.ts';
import { areaRowsOf } from '../plan/area-rows.ts';
import { sortedRows, type PlanState } from '../plan-state.ts';
import { rankedPriorities } from '../priority/ranking.ts';
import type { Priority } from '../priority/schema.ts';
import type { Action } from './schema.ts';
import { servedGoal, servedPriority } from './served-priority.ts';

/** What a list of actions is divided by: prioritering, ansvarig, tid. */
export const ACTION_GROUPINGS = ['priority', 'responsible', 'time'] as const;
export type ActionGrouping = (typeof ACTION_GROUPINGS)[number];

/** What the actions of a group have in common. `quarter` is 1–4. */
export type GroupHeading =
  | { readonly kind: 'priority'; readonly priority: Priority }
  | { readonly kind: 'noPriority' }
  | { readonly kind: 'noGoal' }
  | { readonly kind: 'role'; readonly role: Role }
  | { readonly kind: 'goneRole' }
  | { readonly kind: 'noRole' }
  | { readonly kind: 'quarter'; readonly year: number; readonly quarter: number }
  | { readonly kind: 'ongoing' }
  | { readonly kind: 'noTime' };

/** A group of actions in order: by rank, and within a quarter by the day they are to be ready. */
export type ActionGroup = {
  readonly key: string;
  readonly heading: GroupHeading;
  readonly actions: readonly Action[];
};

/** Every action of the plan in groups; groups without actions are left out. */
export function groupActions(state: PlanState, grouping: ActionGrouping): readonly ActionGroup[] {
  const actions = sortedRows(state.tables.actions);
  switch (grouping) {
    case 'priority':
      return groupByPriority(state, actions);
    case 'responsible':
      return groupByRole(state, actions);
    case 'time':
      return groupByTime(actions);
    default:
      return missingCase(grouping);
  }
}

/** The day an action is to be ready, or else reported; null when neither is said. */
export function dueOn({ to, reportBy }: Pick<Action, 'to' | 'reportBy'>): IsoDate | null {
  return to ?? reportBy;
}

function groupByPriority(state: PlanState, actions: readonly Action[]): readonly ActionGroup[] {
  const { prioritised, notPrioritised } = rankedPriorities(state);
  const grouped = groupBy(actions, (action) => priorityKey(state, action));
  return [
    ...[...prioritised, ...notPrioritised].map((priority) =>
      groupOf(priority.id, { kind: 'priority', priority }, grouped),
    ),
    groupOf('noPriority', { kind: 'noPriority' }, grouped),
    groupOf('noGoal', { kind: 'noGoal' }, grouped),
  ].filter(hasActions);
}

function priorityKey(state: PlanState, action: Action): string {
  const priority = servedPriority(state, action);
  if (priority !== null) return priority.id;
  return servedGoal(state, action) === null ? 'noGoal' : 'noPriority';
}

function groupByRole(state: PlanState, actions: readonly Action[]): readonly ActionGroup[] {
  const roles = areaRowsOf(state).roles.toSorted(byPosition);
  const known = new Set<string>(roles.map(({ id }) => id));
  const grouped = groupBy(actions, ({ responsibleId }) => {
    if (responsibleId === null) return 'noRole';
    return known.has(responsibleId) ? responsibleId : 'goneRole';
  });
  return [
    ...roles.map((role) => groupOf(role.id, { kind: 'role', role }, grouped)),
    groupOf('goneRole', { kind: 'goneRole' }, grouped),
    groupOf('noRole', { kind: 'noRole' }, grouped),
  ].filter(hasActions);
}

function groupByTime(actions: readonly Action[]): readonly ActionGroup[] {
  const grouped = groupBy(actions, timeKey);
  const quarters = [...grouped.keys()].filter((key) => /^\d/.test(key)).toSorted(compareSwedish);
  return [
    ...quarters.map((key) => {
      const [year = '', quarter = ''] = key.split('-');
      const heading = { kind: 'quarter', year: Number(year), quarter: Number(quarter) } as const;
      const { actions: inQuarter } = groupOf(key, heading, grouped);
      return { key, heading, actions: inQuarter.toSorted(byDueDay) };
    }),
    groupOf('ongoing', { kind: 'ongoing' }, grouped),
    groupOf('noTime', { kind: 'noTime' }, grouped),
  ].filter(hasActions);
}

/** "2026-1" for what is due in a quarter; what goes on without an end has a group of its own. */
function timeKey(action: Action): string {
  const due = dueOn(action);
  if (due !== null) return `${due.slice(0, 4)}-${Math.ceil(Number(due.slice(5, 7)) / 3)}`;
  return action.from !== null || action.rhythm !== null ? 'ongoing' : 'noTime';
}

function byDueDay(left: Action, right: Action): number {
  const [first, second] = [dueOn(left) ?? '', dueOn(right) ?? ''];
  if (first === second) return byPosition(left, right);
  return first < second ? -1 : 1;
}

function groupOf(
  key: string,
  heading: GroupHeading,
  grouped: ReadonlyMap<string, readonly Action[]>,
): ActionGroup {
  return { key, heading, actions: grouped.get(key) ?? [] };
}

function hasActions({ actions }: ActionGroup): boolean {
  return actions.length > 0;
}
