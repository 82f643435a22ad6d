import { Tabs } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Budget } from '#shared/domain/budget/schema.ts';
import { text } from '#shared/text/text.ts';

type Props = {
  readonly budgets: readonly Budget[];
  readonly open: Budget;
  readonly onOpen: (id: string) => void;
  readonly children: ReactNode;
};

/** The plan's tables as tabs. One alone needs none. */
export function TableTabs({ budgets, open, onOpen, children }: Props) {
  if (budgets.length === 1) return children;
  return (
    <Tabs
      value={open.id}
      onChange={(id) => {
        if (id !== null) onOpen(id);
      }}
      keepMounted={false}
    >
      <Tabs.List aria-label={text.budget.tables} mb="md">
        {budgets.map(({ id, name }) => (
          <Tabs.Tab key={id} value={id}>
            {name}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value={open.id}>{children}</Tabs.Panel>
    </Tabs>
  );
}
