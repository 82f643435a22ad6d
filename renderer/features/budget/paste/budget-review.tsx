import { Text } from '@mantine/core';
import { useMemo } from 'react';
import { pasteAmounts } from '#shared/change/budget-cell-changes.ts';
import { columnName, rowName } from '#shared/document/budget-table.ts';
import type { BudgetSheet } from '#shared/domain/budget/budget-sheet.ts';
import {
  budgetFields,
  ROW_FIELD,
  startBudget,
  widenBudget,
} from '#shared/domain/paste/budget-fields.ts';
import { judgeBudget, pastedAmounts, type PastedAmount } from '#shared/domain/paste/budget-rows.ts';
import type { PastedRow } from '#shared/domain/paste/cell.ts';
import { text } from '#shared/text/text.ts';
import { notifyDone } from '#renderer/platform/notify.ts';
import { useDispatch } from '#renderer/platform/workspace.tsx';
import { PasteReview } from '#renderer/ui/paste/paste-review.tsx';
import type { PasteTask, Reviewed } from '#renderer/ui/paste/paste-task.ts';
import type { TableModel } from '../table/table-model.ts';

const words = text.paste.budget;

/** The review of what was pasted into a table, when not every cell of it was plain. */
export function BudgetReview({ table }: { readonly table: TableModel }) {
  const { pasted, reviewPaste } = table;
  return pasted === null ? null : (
    <OpenReview table={table} pasted={pasted} onClose={() => reviewPaste(null)} />
  );
}

type Props = {
  readonly table: TableModel;
  readonly pasted: readonly PastedRow[];
  readonly onClose: () => void;
};

function OpenReview({ table: { sheet, place }, pasted, onClose }: Props) {
  const dispatch = useDispatch();
  const { top, left } = place.area;
  const task = useTask(sheet, Math.max(0, top), Math.max(0, left - 1));
  const target = { sheet, top: Math.max(0, top) };
  const amountsOf = ({ review, read }: Reviewed) => pastedAmounts(review, read.rows, target);
  return (
    <PasteReview
      task={task}
      pasted={pasted}
      outcome={(reviewed) => {
        const amounts = amountsOf(reviewed);
        return {
          label: words.apply({ count: countWritten(amounts) }),
          refusal: amounts.length === 0 ? text.paste.nothingToApply : null,
        };
      }}
      onApply={(reviewed) => {
        const amounts = amountsOf(reviewed);
        if (!dispatch(pasteAmounts(sheet, amounts))) return false;
        notifyDone(text.paste.applied({ what: words.done({ count: countWritten(amounts) }) }));
        return true;
      }}
      onClose={onClose}
    >
      {({ review }) => (
        <Text size="sm" mb="sm">
          {[
            words.amountsIn({ unit: sheet.budget.displayUnit }),
            review.columns.includes(ROW_FIELD)
              ? words.byName
              : words.byPlace({ name: nameAt(sheet, target.top) }),
            words.emptied,
            words.totals,
          ].join(' ')}
        </Text>
      )}
    </PasteReview>
  );
}

/** How many amounts are written. An empty cell takes away what stood there, as in a spreadsheet. */
function countWritten(amounts: readonly PastedAmount[]): number {
  return amounts.filter(({ amount }) => amount !== null).length;
}

/** The fields of the table, by name. Anew only when the table is. */
function useTask(sheet: BudgetSheet, top: number, left: number): PasteTask {
  return useMemo(() => {
    const rowNames = sheet.rows.map((row) => ({
      id: row.id,
      label: rowName(row),
      aliases: [row.label],
    }));
    const columnNames = sheet.columns.map(columnName);
    const names = Object.fromEntries(
      sheet.columns.map(({ id }, at) => [id, columnNames[at] ?? '']),
    );
    return {
      title: words.title({ name: sheet.budget.name }),
      fields: budgetFields(sheet, rowNames),
      names: { ...names, [ROW_FIELD]: words.rowName },
      start: (grid) => startBudget(grid, sheet, { left, columnNames }),
      widen: (columns) => widenBudget(sheet, columns),
      judge: (review, rows) => judgeBudget(review, rows, { sheet, top }),
    };
  }, [sheet, top, left]);
}

function nameAt({ rows }: BudgetSheet, index: number): string {
  const row = rows[index];
  return row === undefined ? '' : rowName(row);
}
