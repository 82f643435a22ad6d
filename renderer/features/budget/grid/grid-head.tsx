import { IconChevronDown } from '@tabler/icons-react';
import { memo } from 'react';
import { columnName } from '#shared/document/budget-table.ts';
import type { BudgetSheet } from '#shared/domain/budget/budget-sheet.ts';
import { isColumnRounded } from '#shared/domain/budget/cell-text.ts';
import type { BudgetColumn } from '#shared/domain/budget/schema.ts';
import { text } from '#shared/text/text.ts';
import styles from './budget-grid.module.css';
import { HEADING_ROW, isInArea, NAME_COLUMN } from './grid-area.ts';
import type { GridPlace } from './use-grid-place.ts';
import { placeName } from './use-grid-pointer.ts';

type Props = {
  readonly sheet: BudgetSheet;
  readonly place: GridPlace;
  readonly readOnly: boolean;
};

/** The headings of the columns, with the unit in the corner. Always in view. */
export function GridHead({ sheet, place, readOnly }: Props) {
  const { active, area } = place;
  const isActive = (column: number) => active.row === HEADING_ROW && active.column === column;
  const isSelected = (column: number) => isInArea(area, { row: HEADING_ROW, column });
  return (
    <thead className={styles['head']}>
      <tr aria-rowindex={1}>
        <th
          scope="col"
          aria-colindex={1}
          aria-selected={isSelected(NAME_COLUMN)}
          tabIndex={isActive(NAME_COLUMN) ? 0 : -1}
          data-place={placeName({ row: HEADING_ROW, column: NAME_COLUMN })}
          className={styles['corner']}
        >
          {text.budget.amountsIn({ unit: sheet.budget.displayUnit })}
        </th>
        {sheet.columns.map((column, index) => (
          <ColumnHead
            key={column.id}
            column={column}
            index={index + 1}
            isActive={isActive(index + 1)}
            isSelected={isSelected(index + 1)}
            isRounded={isColumnRounded(sheet, index)}
            readOnly={readOnly}
          />
        ))}
      </tr>
    </thead>
  );
}

type HeadProps = {
  readonly column: BudgetColumn;
  /** Counted with the column of names, as places are. */
  readonly index: number;
  readonly isActive: boolean;
  readonly isSelected: boolean;
  readonly isRounded: boolean;
  readonly readOnly: boolean;
};

const ColumnHead = memo(function ColumnHead(props: HeadProps) {
  const { column, index, isActive, isSelected, isRounded, readOnly } = props;
  const name = columnName(column);
  const rounded = text.budget.shownRounded;
  return (
    <th
      scope="col"
      // Without it the name of every cell would end with that of the column's button.
      aria-label={isRounded ? `${name}, ${rounded}` : name}
      aria-colindex={index + 1}
      aria-selected={isSelected}
      tabIndex={isActive ? 0 : -1}
      data-place={placeName({ row: HEADING_ROW, column: index })}
      className={styles['columnName']}
    >
      <span className={styles['columnLine']}>
        <span>
          <span className={styles['unitName']}>{column.unitName}</span>{' '}
          <span className={styles['kindName']}>
            {text.document.budget.columns[column.kind]({ year: column.year })}
          </span>
        </span>
        {!readOnly && <EditButton id={column.id} name={name} />}
      </span>
      {isRounded && <span className={styles['rounded']}>{rounded}</span>}
    </th>
  );
});

function EditButton({ id, name }: { readonly id: string; readonly name: string }) {
  return (
    <button
      type="button"
      tabIndex={-1}
      className={styles['columnButton']}
      data-column-editor={id}
      aria-label={text.budget.columns.edit({ name })}
    >
      <IconChevronDown size={16} aria-hidden />
    </button>
  );
}
