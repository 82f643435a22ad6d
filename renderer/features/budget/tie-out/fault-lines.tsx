import { Anchor } from '@mantine/core';
import { columnName, rowName } from '#shared/document/budget-table.ts';
import type { TieOut } from '#shared/domain/budget/tie-out.ts';
import { text } from '#shared/text/text.ts';
import type { Popup } from '../table/table-model.ts';
import { SeverityBadge } from './severity-badge.tsx';
import { useTieOut } from './tie-out-context.ts';
import styles from './tie-out.module.css';

const words = text.budget.tieOut;

/** Sums that cannot be computed and förändring columns that compare nothing, each with a way to put it right. */
export function FaultLines({ outcome }: { readonly outcome: TieOut }) {
  const { sheet } = useTieOut();
  return (
    <>
      {outcome.faults.map(({ rowId, code }) => {
        const row = sheet.rows[sheet.rowIndex.get(rowId) ?? -1];
        return (
          <FaultLine
            key={rowId}
            title={words.cannotCompute({ row: row === undefined ? '' : rowName(row) })}
            advice={words.faults[code]}
            fix={{ kind: 'operands', rowId }}
          />
        );
      })}
      {outcome.brokenColumns.map((columnId) => {
        const column = sheet.columns[sheet.columnIndex.get(columnId) ?? -1];
        return (
          <FaultLine
            key={columnId}
            title={column === undefined ? '' : columnName(column)}
            advice={words.brokenColumn}
            fix={{ kind: 'column', columnId }}
          />
        );
      })}
    </>
  );
}

type Props = { readonly title: string; readonly advice: string; readonly fix: Popup };

function FaultLine({ title, advice, fix }: Props) {
  const { readOnly, openAt } = useTieOut();
  return (
    <li className={styles['line']} data-told>
      <SeverityBadge severity="error" word={words.status.error} />
      <span className={styles['rule']}>{title}</span>
      <div className={styles['outcomes']}>
        {`${advice} `}
        {!readOnly && (
          <Anchor component="button" type="button" inherit onClick={() => openAt(fix)}>
            {words.fix}
          </Anchor>
        )}
      </div>
    </li>
  );
}
