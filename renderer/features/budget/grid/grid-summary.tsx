import { rowName } from '#shared/document/budget-table.ts';
import { rowAt } from '#shared/domain/budget/amount-at.ts';
import type { BudgetSheet } from '#shared/domain/budget/budget-sheet.ts';
import { cellText } from '#shared/domain/budget/cell-text.ts';
import styles from './budget-grid.module.css';

type Props = { readonly sheet: BudgetSheet; readonly rows: readonly number[] };

/** Totals that are scrolled out of view, once more at the foot. For the eye only: they stand in the table as well. */
export function GridSummary({ sheet, rows }: Props) {
  if (rows.length === 0) return null;
  return (
    <tfoot className={styles['summary']} aria-hidden>
      {rows.map((row) => (
        <tr key={rowAt(sheet, row).id} className={styles['row']} data-kind={rowAt(sheet, row).kind}>
          <td className={styles['name']}>{rowName(rowAt(sheet, row))}</td>
          {sheet.columns.map((column, index) => (
            <td key={column.id} className={styles['amount']}>
              {cellText(sheet, row, index)}
            </td>
          ))}
        </tr>
      ))}
    </tfoot>
  );
}
