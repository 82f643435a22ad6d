import { Text } from '@mantine/core';
import type { BudgetSheet } from '#shared/domain/budget/budget-sheet.ts';
import { text } from '#shared/text/text.ts';
import { BudgetGrid } from '../grid/budget-grid.tsx';
import { BudgetReview } from '../paste/budget-review.tsx';
import { TieOutPanel } from '../tie-out/tie-out-panel.tsx';
import { CellBar } from './cell-bar.tsx';
import { KeyHints } from './key-hints.tsx';
import { RecoveredDrafts } from './recovered-drafts.tsx';
import { TableBar } from './table-bar.tsx';
import { useLatest } from './use-latest.ts';
import { useTableModel } from './use-table-model.ts';
import type { TableCommands } from './use-table-commands.ts';

const TIE_OUT = 'budget-tie-out';

type Props = { readonly sheet: BudgetSheet; readonly commands: TableCommands };

/** One table, open: the grid with what belongs to its cells above it, and the tie-out beneath. */
export function OpenTable({ sheet, commands }: Props) {
  const table = useTableModel(sheet, commands);
  const latest = useLatest(table);
  return (
    <>
      <TableBar table={table} latest={latest} tieOutId={TIE_OUT} />
      {!table.readOnly && <RecoveredDrafts table={table} />}
      <BudgetReview table={table} />
      <CellBar table={table} />
      <BudgetGrid table={table} />
      {sheet.rows.length === 0 && (
        <Text size="sm" c="var(--quiet)" mt="xs">
          {text.budget.noRows}
        </Text>
      )}
      {!table.readOnly && <KeyHints />}
      <TieOutPanel id={TIE_OUT} sheet={table.checked} readOnly={table.readOnly} latest={latest} />
    </>
  );
}
