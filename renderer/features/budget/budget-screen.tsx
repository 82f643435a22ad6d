import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { budgetSheet } from '#shared/domain/budget/budget-sheet.ts';
import { sortedRows } from '#shared/domain/plan-state.ts';
import { text } from '#shared/text/text.ts';
import { usePlanState, useReadOnly, useWorkplace } from '#renderer/platform/workspace.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { PageHeading } from '#renderer/ui/page-heading.tsx';
import { NewTableMenu } from './table/new-table-menu.tsx';
import { OpenTable } from './table/open-table.tsx';
import { TableTabs } from './table/table-tabs.tsx';
import { useTableCommands } from './table/use-table-commands.ts';

const words = text.budget;

/** The budget: the plan's tables, one open at a time, or how to begin. */
export function BudgetScreen() {
  const state = usePlanState();
  const readOnly = useReadOnly();
  const { workplace, setWorkplace } = useWorkplace();
  const openTable = (id: string): void => setWorkplace({ openBudgetId: id });
  const commands = useTableCommands(openTable);
  const budgets = sortedRows(state.tables.budgets);
  const open = budgets.find(({ id }) => id === workplace.openBudgetId) ?? budgets[0] ?? null;
  const sheet = open === null ? null : budgetSheet(state, open.id);
  return (
    <>
      <PageHeading title={words.title}>
        {!readOnly && open !== null && <NewTableMenu add={commands.add} />}
      </PageHeading>
      {open === null || sheet === null ? (
        <EmptyState title={words.empty.title} text={words.empty.text}>
          {!readOnly && (
            <>
              <Button
                leftSection={<IconPlus size={16} aria-hidden />}
                onClick={() => void commands.add('lpo')}
              >
                {words.empty.begin}
              </Button>
              <NewTableMenu add={commands.add} />
            </>
          )}
        </EmptyState>
      ) : (
        <TableTabs budgets={budgets} open={open} onOpen={openTable}>
          <OpenTable key={open.id} sheet={sheet} commands={commands} />
        </TableTabs>
      )}
    </>
  );
}
