import { ScrollArea } from '@mantine/core';
import { Spotlight, createSpotlight } from '@mantine/spotlight';
import { IconSearch } from '@tabler/icons-react';
import { useMemo, useState, useSyncExternalStore } from 'react';
import { useLocation } from 'wouter';
import type { PlanOverview } from '#shared/ports/plan-store.ts';
import { groupBy } from '#shared/domain/basics/group-by.ts';
import { text } from '#shared/text/text.ts';
import { planPath, useGoTo } from '#renderer/platform/navigation.ts';
import { usePlanState, useWorkplace } from '#renderer/platform/workspace.tsx';
import { usePlanOverviews } from '#renderer/platform/use-plan-overviews.ts';
import { excerpt, findEntries, searchEntries, type SearchEntry } from './search-entries.ts';

const [searchStore, search] = createSpotlight();

/** Opens the search over the whole plan (F3). */
export const openPlanSearch = search.open;

const MOST_SHOWN = 30;
const LIST_HEIGHT = 420;

/** Search over the open plan, its screens and the other plans: type, choose, be there. */
export function PlanSearch() {
  const opened = useSyncExternalStore(searchStore.subscribe, () => searchStore.getState().opened);
  const [query, setQuery] = useState('');
  return (
    <Spotlight.Root
      store={searchStore}
      query={query}
      onQueryChange={setQuery}
      shortcut={null}
      attributes={{ content: { 'aria-label': text.frame.search } }}
    >
      <Spotlight.Search
        placeholder={text.frame.searchPlaceholder}
        aria-label={text.frame.search}
        leftSection={<IconSearch size={20} aria-hidden />}
      />
      <Spotlight.ActionsList>
        <ScrollArea.Autosize mah={LIST_HEIGHT} viewportProps={{ tabIndex: 0 }}>
          {opened && <Results query={query} />}
        </ScrollArea.Autosize>
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}

function Results({ query }: { readonly query: string }) {
  const state = usePlanState();
  const entries = useMemo(() => searchEntries(state), [state]);
  const plans = usePlanOverviews();
  const found = useMemo(() => findEntries(entries, query).slice(0, MOST_SHOWN), [entries, query]);
  const foundPlans = plans.filter(
    ({ plan }) => plan.deletedAt === null && matchesPlan(plan.title, query),
  );
  if (found.length === 0 && foundPlans.length === 0)
    return <Spotlight.Empty>{text.frame.searchNothing}</Spotlight.Empty>;
  const groups = [...groupBy(found, ({ group }) => group)];
  return (
    <>
      {groups.map(([group, members]) => (
        <Spotlight.ActionsGroup key={group} label={text.frame.searchIn[group]}>
          {members.map((entry) => (
            <EntryAction key={entry.id} entry={entry} query={query} />
          ))}
        </Spotlight.ActionsGroup>
      ))}
      {foundPlans.length > 0 && <PlanActions plans={foundPlans} />}
    </>
  );
}

function EntryAction({ entry, query }: { readonly entry: SearchEntry; readonly query: string }) {
  const goTo = useGoTo();
  const { setWorkplace } = useWorkplace();
  function open(): void {
    if (entry.openSectionId !== undefined) setWorkplace({ openSectionId: entry.openSectionId });
    if (entry.openBudgetId !== undefined) setWorkplace({ openBudgetId: entry.openBudgetId });
    goTo(entry.subject, entry.rowId);
  }
  return (
    <Spotlight.Action label={entry.label} description={excerpt(entry, query)} onClick={open} />
  );
}

function PlanActions({ plans }: { readonly plans: readonly PlanOverview[] }) {
  const [, navigate] = useLocation();
  return (
    <Spotlight.ActionsGroup label={text.frame.searchIn.plans}>
      {plans.map(({ plan, area }) => (
        <Spotlight.Action
          key={plan.id}
          label={plan.title}
          description={`${area.name} ${plan.year}`}
          onClick={() => navigate(planPath(plan.id, 'verksamhetsplan'))}
        />
      ))}
    </Spotlight.ActionsGroup>
  );
}

function matchesPlan(title: string, query: string): boolean {
  return title.toLocaleLowerCase('sv').includes(query.trim().toLocaleLowerCase('sv'));
}
