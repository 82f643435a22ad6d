import { areaRowsOf } from '../plan/area-rows.ts';
import type { IsoDate } from '../basics/dates.ts';
import { missingCase } from '../basics/missing-case.ts';
import type { PlanState } from '../plan-state.ts';
import type { ActionGroup } from './grouping.ts';
import { isFinished, isLate } from './late.ts';
import type { Action } from './schema.ts';
import { servedGoal } from './served-priority.ts';

/** Which actions a list shows: alla, de som inte är klara, de som är försenade. */
export const SHOWN_ACTIONS = ['all', 'open', 'late'] as const;
export type ShownActions = (typeof SHOWN_ACTIONS)[number];

export type ActionFilter = {
  /** Words that must all be found, in any order and also inside other words. */
  readonly query: string;
  readonly show: ShownActions;
};

/** The groups with the actions that the filter lets through; groups that are left empty go. */
export function filterGroups(
  state: PlanState,
  groups: readonly ActionGroup[],
  { query, show }: ActionFilter,
  today: IsoDate,
): readonly ActionGroup[] {
  const words = fold(query)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0 && show === 'all') return groups;
  const titles = new Map<string, string>(
    areaRowsOf(state).roles.map(({ id, title }) => [id, title]),
  );
  const passes = (action: Action): boolean => {
    if (!isShown(action, show, today)) return false;
    const haystack = fold(wordsOf(state, action, titles));
    return words.every((word) => haystack.includes(word));
  };
  return groups
    .map((group) => ({ ...group, actions: group.actions.filter(passes) }))
    .filter(({ actions }) => actions.length > 0);
}

function isShown(action: Action, show: ShownActions, today: IsoDate): boolean {
  switch (show) {
    case 'all':
      return true;
    case 'open':
      return !isFinished(action.status);
    case 'late':
      return isLate(action, today);
    default:
      return missingCase(show);
  }
}

/** Everything that an action could be looked for by. */
function wordsOf(state: PlanState, action: Action, titles: ReadonlyMap<string, string>): string {
  const { what, operativeTarget, responsibleId, followUp, financing, resources } = action;
  return [
    what,
    operativeTarget,
    followUp,
    financing,
    resources,
    ...action.commitments.flatMap(({ party, undertaking }) => [party, undertaking]),
    servedGoal(state, action)?.heading ?? '',
    titles.get(responsibleId ?? '') ?? '',
  ].join(' ');
}

function fold(words: string): string {
  return words.normalize('NFC').toLocaleLowerCase('sv');
}
