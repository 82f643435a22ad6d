import { Button, Text, VisuallyHidden } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useEffect, useRef, type RefObject } from 'react';
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
  const begin = useFocusWhenEmptied(tree.length === 0);
  const add = (): void => list.add(null);
  if (tree.length === 0) {
    return (
      <>
        <PageHeading title={words.title} lead={words.lead} />
        <EmptyState title={words.empty.title} text={words.empty.text}>
          {!readOnly && <AddButton ref={begin} name={words.empty.begin} onClick={add} />}
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

/** For the button that begins anew: the focus went with the last goal, and comes to it. */
function useFocusWhenEmptied(isEmpty: boolean): RefObject<HTMLButtonElement | null> {
  const button = useRef<HTMLButtonElement>(null);
  const wasFilled = useRef(!isEmpty);
  useEffect(() => {
    if (isEmpty && wasFilled.current) button.current?.focus();
    wasFilled.current = !isEmpty;
  }, [isEmpty]);
  return button;
}

type AddButtonProps = {
  readonly name: string;
  readonly onClick: () => void;
  readonly ref?: RefObject<HTMLButtonElement | null>;
};

function AddButton({ name, ...button }: AddButtonProps) {
  return (
    <Button leftSection={<IconPlus size={18} aria-hidden />} {...button}>
      {name}
    </Button>
  );
}
