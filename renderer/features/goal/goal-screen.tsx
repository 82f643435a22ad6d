import { Button, Text, VisuallyHidden } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { goalTree } from '#shared/domain/goal/goal-tree.ts';
import { text } from '#shared/text/text.ts';
import { usePlanSelector, useReadOnly } from '#renderer/platform/workspace.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { PageHeading } from '#renderer/ui/page-heading.tsx';
import { GoalFilters } from './list/goal-filters.tsx';
import { GoalList } from './list/goal-list.tsx';
import { useGoalList } from './list/use-goal-list.ts';

const words = text.goalScreen;

/** The goals: what is to be reached, how it is measured and how it goes. */
export function GoalScreen() {
  const tree = usePlanSelector(goalTree);
  const readOnly = useReadOnly();
  const list = useGoalList(tree);
  const add = (): void => list.add(null);
  if (tree.length === 0) {
    return (
      <>
        <PageHeading title={words.title} lead={words.lead} />
        <EmptyState title={words.empty.title} text={words.empty.text}>
          {!readOnly && <AddButton name={words.empty.begin} onClick={add} />}
        </EmptyState>
      </>
    );
  }
  const shown = list.groups.flatMap(({ nodes }) => nodes).length;
  return (
    <>
      <PageHeading title={words.title} lead={words.lead}>
        {!readOnly && <AddButton name={words.add} onClick={add} />}
      </PageHeading>
      <GoalFilters {...list.filters} />
      {list.isFiltered && (
        <Text size="sm" mb="sm" role="status">
          {shown === 0 ? words.noHits : words.shown({ shown, count: tree.length })}{' '}
          <Button variant="subtle" size="compact-sm" onClick={list.showAll}>
            {words.clearSearch}
          </Button>
        </Text>
      )}
      <GoalList {...list.list} />
      <VisuallyHidden component="output">{list.news}</VisuallyHidden>
    </>
  );
}

function AddButton({ name, onClick }: { readonly name: string; readonly onClick: () => void }) {
  return (
    <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={onClick}>
      {name}
    </Button>
  );
}
