import { Popover, Text } from '@mantine/core';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { columnName, rowName } from '#shared/document/budget-table.ts';
import type { BudgetSheet } from '#shared/domain/budget/budget-sheet.ts';
import { text } from '#shared/text/text.ts';
import type { TableModel } from '../table/table-model.ts';
import styles from './budget-grid.module.css';
import { isStated, shownBefore } from './cell-edit.ts';
import { editorCommand } from './grid-keys.ts';
import { movePoint } from './grid-moves.ts';
import type { CellEditing } from './use-kept-editing.ts';

type Props = { readonly editing: CellEditing; readonly table: TableModel };

/** The field of the open cell, with what stood there before and, after a try that failed, why. */
export function CellInput({ editing, table }: Props) {
  const { sheet, editor } = table;
  const field = useRef<HTMLInputElement>(null);
  const [written, setWritten] = useState(editing.text);
  const onKeyDown = answerKeys(table);
  useEffect(() => {
    field.current?.focus();
    if (editing.selectAll) field.current?.select();
  }, [editing.selectAll]);
  const { place, problem } = editing;
  const isName = place.columnId === null;
  const before = isName ? '' : shownBefore(sheet, place);
  return (
    <Popover
      opened={problem !== null}
      position="bottom-end"
      withArrow
      shadow="md"
      width={320}
      withRoles={false}
    >
      <Popover.Target>
        <input
          ref={field}
          className={styles['input']}
          data-name={isName || undefined}
          value={written}
          aria-label={labelOf(sheet, editing)}
          aria-invalid={problem !== null}
          autoComplete="off"
          spellCheck={isName}
          onChange={(event) => {
            setWritten(event.currentTarget.value);
            editor.write(event.currentTarget.value);
          }}
          onKeyDown={onKeyDown}
          onBlur={() => void editor.commit()}
        />
      </Popover.Target>
      {before !== '' && (
        <span className={styles['before']}>{text.budget.before({ amount: before })}</span>
      )}
      <Popover.Dropdown role="alert" p="xs">
        <Text size="sm">{problem !== null && explain(problem, written)}</Text>
      </Popover.Dropdown>
    </Popover>
  );
}

function explain(problem: NonNullable<CellEditing['problem']>, input: string): string {
  return text.budget.amountErrors[problem]({ input });
}

function labelOf(sheet: BudgetSheet, { place }: CellEditing): string {
  const row = sheet.rows[sheet.rowIndex.get(place.rowId) ?? -1];
  const column = sheet.columns[sheet.columnIndex.get(place.columnId ?? '') ?? -1];
  if (row === undefined || column === undefined) return text.budget.editName;
  const names = { row: rowName(row), column: columnName(column) };
  return isStated(sheet, place) ? text.budget.editStated(names) : text.budget.editCell(names);
}

/** Enter and Tab save and go on, Esc drops the text. The arrows stay in it. */
function answerKeys({
  editor,
  place,
}: TableModel): (event: KeyboardEvent<HTMLInputElement>) => void {
  return (event) => {
    const { key, shiftKey: shift, altKey: alt, ctrlKey: control } = event;
    const command = editorCommand({ key, shift, alt, control });
    if (command === null) return;
    event.preventDefault();
    if (command.kind === 'cancel') editor.cancel();
    else if (!editor.commit()) return;
    const to = command.kind === 'commit' ? movePoint(place.size, place.active, command.move) : null;
    place.goTo(to ?? place.active);
  };
}
