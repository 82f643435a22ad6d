import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { useState } from 'react';
import { columnName, rowName } from '#shared/document/budget-table.ts';
import type { BudgetSheet } from '#shared/domain/budget/budget-sheet.ts';
import type { Draft } from '#shared/ports/plan-store.ts';
import { text } from '#shared/text/text.ts';
import { usePorts } from '#renderer/platform/ports.tsx';
import { useLoadedPlan } from '#renderer/platform/workspace.tsx';
import { readDraftKey, type EditedPlace } from '../grid/draft-key.ts';
import type { TableModel } from './table-model.ts';

const words = text.budget.drafts;

/** Drafts that have been dealt with since the plan was loaded; the loaded list itself never changes. */
const dealtWith = new WeakSet<Draft>();

/** What was being written when the program last stopped: offered cell by cell, never put in unasked. */
export function RecoveredDrafts({ table }: { readonly table: TableModel }) {
  const { sheet, place, editor } = table;
  const { store } = usePorts();
  const { drafts } = useLoadedPlan();
  const [, setCount] = useState(0);
  const left = drafts.flatMap((draft) => {
    const edited = dealtWith.has(draft) ? null : placeOf(sheet, draft);
    return edited === null ? [] : [{ draft, edited }];
  });
  if (left.length === 0) return null;
  function settle(draft: Draft): void {
    dealtWith.add(draft);
    setCount((count) => count + 1);
  }
  return (
    <Alert icon={<IconHistory aria-hidden />} title={words.found({ count: left.length })} mb="sm">
      <Stack gap="xs">
        {left.map(({ draft, edited }) => (
          <Group key={draft.key} gap="sm">
            <Text size="sm">{inWords(sheet, edited, draft)}</Text>
            <Button
              size="compact-sm"
              onClick={() => {
                settle(draft);
                place.goToMark(edited);
                editor.start(edited, draft.value);
              }}
            >
              {words.fill}
            </Button>
            <Button
              size="compact-sm"
              variant="default"
              onClick={() => {
                settle(draft);
                void store.removeDraft(draft.key).catch(offerAgainNextTime);
              }}
            >
              {words.drop}
            </Button>
          </Group>
        ))}
      </Stack>
    </Alert>
  );
}

/** The place of a draft in this table; null for other tables, and where the row or column is gone. */
function placeOf(
  { budget, rowIndex, columnIndex }: BudgetSheet,
  { key }: Draft,
): EditedPlace | null {
  const read = readDraftKey(key);
  if (read === null || read.budgetId !== budget.id) return null;
  const { rowId, columnId } = read.place;
  const isHere = rowIndex.has(rowId) && (columnId === null || columnIndex.has(columnId));
  return isHere ? read.place : null;
}

function inWords(sheet: BudgetSheet, { rowId, columnId }: EditedPlace, { value }: Draft): string {
  const row = sheet.rows[sheet.rowIndex.get(rowId) ?? -1];
  const column = sheet.columns[sheet.columnIndex.get(columnId ?? '') ?? -1];
  return words.place({
    row: row === undefined ? '' : rowName(row),
    column: column === undefined ? words.rowName : columnName(column),
    value,
  });
}

/** A draft that could not be removed is only shown once more. */
function offerAgainNextTime(): void {}
