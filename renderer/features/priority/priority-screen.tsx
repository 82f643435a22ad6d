import { Badge, Button, Tabs } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { rankedPriorities } from '#shared/domain/priority/ranking.ts';
import { text } from '#shared/text/text.ts';
import { useArrival } from '#renderer/platform/navigation.ts';
import { usePlanState, useReadOnly } from '#renderer/platform/workspace.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { focusFirstField } from '#renderer/ui/focus-first-field.ts';
import { PageHeading } from '#renderer/ui/page-heading.tsx';
import { PriorityDetails } from './details/priority-details.tsx';
import { LongTermGoals } from './lines/long-term-goals.tsx';
import { WorkOrders } from './lines/work-orders.tsx';
import { PriorityLists } from './list/priority-lists.tsx';
import styles from './priority.module.css';
import { useFocusWhenEmptied } from './use-focus-when-emptied.ts';
import { usePriorityEdits } from './use-priority-edits.ts';

const words = text.priority;

type Tab = keyof typeof words.tabs;
const TABS: readonly Tab[] = ['priorities', 'longTermGoals', 'workOrders'];

/** Prioriteringar: what comes first and what is left aside, the long-term goals, and orders inside an area of work. */
export function PriorityScreen() {
  const { tables } = usePlanState();
  const [tab, setTab] = useState<Tab>('priorities');
  const edits = usePriorityEdits();
  useArrival('prioriteringar', (id) => {
    if (tables.longTermGoals.has(id)) setTab('longTermGoals');
    else if (tables.workOrders.has(id)) setTab('workOrders');
    else setTab('priorities');
    edits.select(id);
  });
  const counts: Readonly<Record<Tab, number>> = {
    priorities: tables.priorities.size,
    longTermGoals: tables.longTermGoals.size,
    workOrders: tables.workOrders.size,
  };
  return (
    <>
      <PageHeading title={words.title} lead={words.lead} />
      <Tabs
        value={tab}
        keepMounted={false}
        onChange={(chosen) => setTab(TABS.find((name) => name === chosen) ?? 'priorities')}
      >
        <Tabs.List mb="md">
          {TABS.map((name) => (
            <Tabs.Tab key={name} value={name} rightSection={<Count of={counts[name]} />}>
              {words.tabs[name]}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="priorities">
          <Priorities edits={edits} />
        </Tabs.Panel>
        <Tabs.Panel value="longTermGoals">
          <LongTermGoals />
        </Tabs.Panel>
        <Tabs.Panel value="workOrders">
          <WorkOrders />
        </Tabs.Panel>
      </Tabs>
    </>
  );
}

function Count({ of }: { readonly of: number }) {
  return (
    <Badge variant="default" size="sm" fw={400}>
      {of}
    </Badge>
  );
}

/** The lists with the chosen priority's details beside them. */
function Priorities({ edits }: { readonly edits: ReturnType<typeof usePriorityEdits> }) {
  const ranked = rankedPriorities(usePlanState());
  const readOnly = useReadOnly();
  const columns = useRef<HTMLDivElement>(null);
  const details = useRef<HTMLElement>(null);
  const rows = [...ranked.prioritised, ...ranked.notPrioritised];
  const selected = rows.find(({ id }) => id === edits.selectedId) ?? rows[0] ?? null;
  const begin = useFocusWhenEmptied(selected === null);
  useEffect(() => {
    if (edits.addedId !== null) focusFirstField(details.current);
  }, [edits.addedId]);
  /** Ctrl+Enter: done with the details, back to the priority in its list. Leaving a field saves it. */
  function onDetailsKey(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    columns.current?.querySelector<HTMLElement>('[aria-selected="true"][data-row]')?.focus();
  }
  if (selected === null) {
    return (
      <EmptyState title={words.list.emptyTitle} text={words.list.emptyText}>
        {!readOnly && (
          <Button ref={begin} leftSection={<IconPlus size={18} aria-hidden />} onClick={edits.add}>
            {words.list.add}
          </Button>
        )}
      </EmptyState>
    );
  }
  return (
    <div className={styles['columns']} ref={columns}>
      <PriorityLists
        ranked={ranked}
        selected={selected}
        edits={edits}
        onOpen={() => focusFirstField(details.current)}
      />
      <section
        aria-label={words.details.label({ name: selected.heading.trim() || words.unnamed })}
        className={styles['details']}
        ref={details}
        onKeyDown={onDetailsKey}
      >
        <PriorityDetails key={selected.id} priority={selected} />
      </section>
    </div>
  );
}
