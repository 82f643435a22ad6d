import { useDeferredValue, useMemo, useState } from 'react';
import { filterGroups, type ActionFilter } from '#shared/domain/action/filter.ts';
import {
  groupActions,
  type ActionGroup,
  type ActionGrouping,
} from '#shared/domain/action/grouping.ts';
import { useArrival } from '#renderer/platform/navigation.ts';
import { usePorts } from '#renderer/platform/ports.tsx';
import { usePlanState, useReadOnly, useWorkplace } from '#renderer/platform/workspace.tsx';

const EVERYTHING: ActionFilter = { query: '', show: 'all' };

/** Where in the list the user is, and how it is shown. */
export type ActionPlace = {
  readonly groups: readonly ActionGroup[];
  readonly grouping: ActionGrouping;
  readonly view: 'table' | 'timeline';
  readonly filter: ActionFilter;
  readonly setFilter: (filter: ActionFilter) => void;
  readonly showEverything: () => void;
  /** The row that keys and buttons act on; null when the list is empty. */
  readonly activeId: string | null;
  readonly isOpen: boolean;
  /** True until the focus has reached the fields that the user wants to write in. */
  readonly wantsFields: boolean;
  readonly leaveFields: () => void;
  /** Opens an action beside the list, with the focus left on its row or moved to its fields. */
  readonly open: (id: string, focus: 'row' | 'fields') => void;
  readonly close: () => void;
  /** Moves to a row, and the focus with it. */
  readonly activate: (id: string | null) => void;
  /** Counts the times that the focus was asked to go to the active row. */
  readonly focusRequest: number;
  /** By time the days decide the order, and there is nothing to move. */
  readonly mayMove: boolean;
  /** What a screen reader is to hear. */
  readonly news: string;
  readonly tell: (news: string) => void;
};

/** Keeps the place in the list of actions; how it is grouped and viewed is remembered with the plan. */
export function useActionPlace(): ActionPlace {
  const readOnly = useReadOnly();
  const { workplace } = useWorkplace();
  const [filter, setFilter] = useState(EVERYTHING);
  const [chosenId, choose] = useState<string | null>(null);
  const [panel, setPanel] = useState<'closed' | 'row' | 'fields'>('closed');
  const [focusRequest, setFocusRequest] = useState(0);
  const [news, tell] = useState('');
  const grouping = workplace.actionGrouping ?? 'priority';
  const groups = useShownGroups(grouping, filter);
  const activeId = activeIn(groups, chosenId);
  const leaveFields = (): void => setPanel((old) => (old === 'closed' ? old : 'row'));
  const activate = (id: string | null): void => {
    choose(id);
    leaveFields();
    setFocusRequest((count) => count + 1);
  };
  const open = (id: string, focus: 'row' | 'fields'): void => {
    choose(id);
    setPanel(focus);
  };
  useArrival('atgarder', (id) => {
    setFilter(EVERYTHING);
    activate(id);
    setPanel('row');
  });
  return {
    groups,
    grouping,
    view: workplace.actionView ?? 'table',
    filter,
    setFilter,
    showEverything: () => setFilter(EVERYTHING),
    activeId,
    isOpen: panel !== 'closed' && activeId !== null,
    wantsFields: panel === 'fields',
    leaveFields,
    open,
    close: () => {
      setPanel('closed');
      activate(activeId);
    },
    activate,
    focusRequest,
    mayMove: grouping !== 'time' && !readOnly,
    news,
    tell,
  };
}

function useShownGroups(grouping: ActionGrouping, filter: ActionFilter): readonly ActionGroup[] {
  const state = usePlanState();
  const { clock } = usePorts();
  const today = clock.today();
  // What is typed in the search field shows at once; a long list follows when there is time.
  const later = useDeferredValue(filter);
  // What has been added or jumped to must be in the list at once: the focus goes there.
  const settled = filter === EVERYTHING ? filter : later;
  return useMemo(
    () => filterGroups(state, groupActions(state, grouping), settled, today),
    [state, grouping, settled, today],
  );
}

/** The chosen action where it is in sight, or else the first that is. */
function activeIn(groups: readonly ActionGroup[], chosenId: string | null): string | null {
  const isInSight = groups.some(({ actions }) => actions.some(({ id }) => id === chosenId));
  return isInSight ? chosenId : (groups[0]?.actions[0]?.id ?? null);
}
