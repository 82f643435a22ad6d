import { VisuallyHidden } from '@mantine/core';
import { IconAlertTriangle, IconExclamationCircle } from '@tabler/icons-react';
import { memo } from 'react';
import { text } from '#shared/text/text.ts';
import type { TableModel } from '../table/table-model.ts';
import styles from './budget-grid.module.css';
import { CellInput } from './cell-input.tsx';
import type { CellView } from './row-views.ts';
import { placeName } from './use-grid-pointer.ts';
import type { CellEditing } from './use-kept-editing.ts';

const words = text.budget;

type Props = {
  readonly cell: CellView;
  readonly row: number;
  readonly column: number;
  readonly isActive: boolean;
  readonly isSelected: boolean;
  /** What is being written here, and the table to write it in; both null in every cell but the open one. */
  readonly editing: CellEditing | null;
  readonly table: TableModel | null;
};

/** An amount: its figures, a corner for a note, a mark where the tie-out has something to say. */
export const AmountCell = memo(function AmountCell(props: Props) {
  const { cell, row, column, isActive, isSelected, editing, table } = props;
  return (
    <td
      aria-colindex={column + 1}
      aria-selected={isSelected}
      tabIndex={isActive ? 0 : -1}
      data-place={placeName({ row, column })}
      data-computed={!cell.isTyped || undefined}
      data-note={cell.note !== '' || undefined}
      data-over={cell.note !== '' || cell.unsavedBefore !== null || editing !== null || undefined}
      className={styles['amount']}
    >
      {editing === null || table === null ? (
        <Figures cell={cell} />
      ) : (
        <CellInput editing={editing} table={table} />
      )}
    </td>
  );
});

function Figures({ cell }: { readonly cell: CellView }) {
  const { text: figures, missing, mark, note, unsavedBefore } = cell;
  return (
    <>
      {mark !== null && <Mark kind={mark} />}
      {missing === null ? (
        figures
      ) : (
        <>
          <span className={styles['missing']} title={words.missing[missing]} aria-hidden>
            {figures}
          </span>
          <VisuallyHidden>{words.missing[missing]}</VisuallyHidden>
        </>
      )}
      {unsavedBefore !== null && (
        <span className={styles['before']}>{words.before({ amount: unsavedBefore })}</span>
      )}
      {note !== '' && <VisuallyHidden>{`. ${words.hasNote}`}</VisuallyHidden>}
    </>
  );
}

function Mark({ kind }: { readonly kind: 'error' | 'warning' }) {
  const Icon = kind === 'error' ? IconExclamationCircle : IconAlertTriangle;
  return (
    <span className={styles['mark']} data-mark={kind} title={words.marks[kind]}>
      <Icon size={16} aria-hidden />
      <VisuallyHidden>{`${words.marks[kind]}. `}</VisuallyHidden>
    </span>
  );
}
