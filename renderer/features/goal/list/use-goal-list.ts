import { useMemo, useState, type ComponentProps } from 'react';
import type { IsoDate } from '#shared/domain/basics/dates.ts';
import type { PriorityId } from '#shared/domain/basics/ids.ts';
import { goalStatus } from '#shared/domain/goal/goal-status.ts';
import type { GoalNode } from '#shared/domain/goal/goal-tree.ts';
import type { GoalStatusCode } from '#shared/domain/goal/tally.ts';
import type { PlanState } from '#shared/domain/plan-state.ts';
import { rankedPriorities } from '#shared/domain/priority/ranking.ts';
import { useArrival } from '#renderer/platform/navigation.ts';
import { usePorts } from '#renderer/platform/ports.tsx';
import { usePlanSelector, usePlanState, useReadOnly } from '#renderer/platform/workspace.tsx';
import { useGoalCommands } from '../use-goal-commands.ts';
import { goalIdOfRow } from './goal-of-row.ts';
import type { GoalFilters } from './goal-filters.tsx';
import {
  filterGoals,
  groupGoals,
  type Arrangement,
  type GoalFilter,
  type GoalGroup,
} from './goal-groups.ts';
import type { OpenGoal } from './goal-card.tsx';
import type { GoalList } from './goal-list.tsx';
import { useCardModel } from './use-card-model.ts';
import { useGoalFocus } from './use-goal-focus.ts';

const ALL: GoalFilter = { query: '', status: null };

type ListState = {
  readonly groups: readonly GoalGroup[];
  readonly filters: ComponentProps<typeof GoalFilters>;
  readonly list: ComponentProps<typeof GoalList>;
  readonly isFiltered: boolean;
  readonly showAll: () => void;
  readonly add: (priorityId: PriorityId | null) => void;
  /** What has just happened to a goal, for those who do not see it. */
  readonly news: string;
};

/** What the screen of goals shows and what can be done there. */
export function useGoalList(tree: readonly GoalNode[]): ListState {
  const commands = useGoalCommands();
  const focus = useGoalFocus();
  const [news, setNews] = useState('');
  const view = useGoalView(tree);
  const { groups, open, setOpen, movable, showAll } = view;
  const model = useCardModel({ tree, groups, movable, open, setOpen, focus, setNews });

  function add(priorityId: PriorityId | null): void {
    const goalId = commands.add(priorityId);
    if (goalId === null) return;
    showAll();
    setOpen({ goalId, arrivedAt: null });
  }

  return {
    groups,
    news,
    add,
    showAll,
    isFiltered: view.isFiltered,
    filters: view.filters,
    list: {
      cards: focus.cards,
      tree,
      groups,
      open,
      model,
      movable,
      onAdd: add,
      onDrop: (goal, { place, priorityId }) => {
        if (commands.move(goal, place, priorityId)) focus.focusGoal(goal.id);
      },
    },
  };
}

type GoalView = Pick<ListState, 'groups' | 'filters' | 'isFiltered' | 'showAll'> & {
  readonly movable: boolean;
  readonly open: OpenGoal | null;
  readonly setOpen: (open: OpenGoal | null) => void;
};

/** Which goals are shown, in which order, and which is open. */
function useGoalView(tree: readonly GoalNode[]): GoalView {
  const state = usePlanState();
  const readOnly = useReadOnly();
  const today = usePorts().clock.today();
  const ranked = usePlanSelector(rankedPriorities);
  const [filter, setFilter] = useState(ALL);
  const [arrangement, setArrangement] = useState<Arrangement>('priority');
  const [open, setOpen] = useState<OpenGoal | null>(null);
  const counts = useMemo(() => countStatuses(state, tree, today), [state, tree, today]);
  const hasPriorities = ranked.prioritised.length + ranked.notPrioritised.length > 0;
  const shownAs = hasPriorities ? arrangement : 'order';
  const isFiltered = filter.query.trim() !== '' || filter.status !== null;
  const kept = { ...filter, keptId: open?.goalId ?? null };
  const shown = filterGoals(tree, kept, (goal) => goalStatus(state, goal, today).code);
  useArrival('mal', (id) => {
    const goalId = goalIdOfRow(state, id);
    if (goalId === null) return;
    setFilter(ALL);
    setOpen({ goalId, arrivedAt: id });
  });
  return {
    groups: groupGoals(shown, ranked, shownAs).filter(
      ({ nodes }) => !isFiltered || nodes.length > 0,
    ),
    isFiltered,
    movable: !readOnly && !isFiltered,
    open,
    setOpen,
    showAll: () => setFilter(ALL),
    filters: {
      filter,
      onFilter: setFilter,
      counts,
      arrangement: shownAs,
      onArrange: hasPriorities ? setArrangement : null,
    },
  };
}

function countStatuses(
  state: PlanState,
  tree: readonly GoalNode[],
  today: IsoDate,
): Readonly<Record<GoalStatusCode, number>> {
  const counts = { met: 0, partlyMet: 0, notMet: 0, missing: 0 };
  for (const { goal } of tree) counts[goalStatus(state, goal, today).code] += 1;
  return counts;
}
