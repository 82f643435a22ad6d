import { memo } from 'react';
import { IconDots } from '@tabler/icons-react';
import { rowName } from '#shared/document/budget-table.ts';
import type { BudgetRow } from '#shared/domain/budget/schema.ts';
import { text } from '#shared/text/text.ts';
import type { TableModel } from '../table/table-model.ts';
import { AmountCell } from './amount-cell.tsx';
import styles from './budget-grid.module.css';
import { CellInput } from './cell-input.tsx';
import { HEADING_ROW, NAME_COLUMN } from './grid-area.ts';
import type { RowView } from './row-views.ts';
import type { CellEditing } from './use-kept-editing.ts';
import { placeName } from './use-grid-pointer.ts';

type Props = {
  readonly view: RowView;
  /** The active column if the active cell is in this row, else null. */
  readonly active: number | null;
  /** The selected columns of this row, first and last; null where none is. */
  readonly selectedFrom: number | null;
  readonly selectedTo: number | null;
  /** What is being written in this row; null when nothing is. */
  readonly editing: CellEditing | null;
  /** The table, for the open cell; null while none is open here, or every row would be drawn at every key. */
  readonly table: TableModel | null;
  readonly readOnly: boolean;
};

/** One row of the grid. Drawn again only when something about this very row has changed. */
export const GridRow = memo(function GridRow(props: Props) {
  const { view, active, selectedFrom, selectedTo, editing, table, readOnly } = props;
  const { row, index } = view;
  const isSelected = (column: number) =>
    selectedFrom !== null && selectedTo !== null && column >= selectedFrom && column <= selectedTo;
  return (
    <tr aria-rowindex={index - HEADING_ROW + 1} data-kind={row.kind} className={styles['row']}>
      <th
        scope="row"
        // Without it the name of every cell would end with that of the row's menu button.
        aria-label={nameInWords(row)}
        aria-colindex={1}
        aria-selected={isSelected(NAME_COLUMN)}
        tabIndex={active === NAME_COLUMN ? 0 : -1}
        data-place={placeName({ row: index, column: NAME_COLUMN })}
        className={styles['name']}
      >
        {editing !== null && table !== null && editing.place.columnId === null ? (
          <CellInput editing={editing} table={table} />
        ) : (
          <RowName row={row} readOnly={readOnly} />
        )}
      </th>
      {view.cells.map((cell, at) => {
        const isOpen = editing?.place.columnId === cell.columnId;
        return (
          <AmountCell
            key={cell.columnId}
            cell={cell}
            row={index}
            column={at + 1}
            isActive={active === at + 1}
            isSelected={isSelected(at + 1)}
            editing={isOpen ? editing : null}
            table={isOpen ? table : null}
          />
        );
      })}
    </tr>
  );
});

function nameInWords(row: BudgetRow): string {
  return `${rowName(row)} ${measureInWords(row)}`.trim();
}

function measureInWords({ measure, label }: BudgetRow): string {
  return measure === 'fte' ? text.budget.countedIn({ label }) : '';
}

function RowName({ row, readOnly }: { readonly row: BudgetRow; readonly readOnly: boolean }) {
  const [name, measure] = [rowName(row), measureInWords(row)];
  return (
    <span className={styles['nameLine']}>
      <span className={styles['nameText']} title={name}>
        {name}
        {measure !== '' && <span className={styles['measure']}> {measure}</span>}
      </span>
      {!readOnly && (
        <button
          type="button"
          tabIndex={-1}
          className={styles['rowButton']}
          data-row-menu={row.id}
          aria-label={text.budget.rows.menu({ name })}
        >
          <IconDots size={16} aria-hidden />
        </button>
      )}
    </span>
  );
}
