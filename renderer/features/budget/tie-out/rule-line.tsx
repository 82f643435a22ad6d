import { Anchor } from '@mantine/core';
import { columnName, rowName } from '#shared/document/budget-table.ts';
import type { LikeliestCell } from '#shared/domain/budget/likeliest-cells.ts';
import type { TieOutCheck } from '#shared/domain/budget/tie-out.ts';
import { text } from '#shared/text/text.ts';
import { checkInWords } from './check-words.ts';
import { LikeliestCells } from './likeliest-cells.tsx';
import { SeverityBadge } from './severity-badge.tsx';
import { useTieOut } from './tie-out-context.ts';
import type { TieOutLine } from './tie-out-lines.ts';
import styles from './tie-out.module.css';

const words = text.budget.tieOut;

type Props = {
  readonly line: TieOutLine;
  /** By column, the cells that may be to blame for its differences; no entry where another line tells them. */
  readonly likeliest: ReadonlyMap<string, readonly LikeliestCell[]>;
};

/** One rule about one row: how it came out, and in which columns there is something to say. */
export function RuleLine({ line, likeliest }: Props) {
  const { sheet } = useTieOut();
  const row = sheet.rows[sheet.rowIndex.get(line.rowId) ?? -1];
  const statuses = line.rule === 'frame' ? words.frameStatus : words.status;
  return (
    <li className={styles['line']} data-told={line.told.length > 0 || undefined}>
      <SeverityBadge severity={line.severity} word={statuses[line.severity]} />
      <span className={styles['rule']}>
        {words.rules[line.rule]({ row: row === undefined ? '' : rowName(row) })}
      </span>
      <div className={styles['outcomes']}>
        {line.told.map((check) => (
          <Outcome
            key={check.columnId}
            check={check}
            likeliest={likeliest.get(check.columnId) ?? null}
          />
        ))}
        {line.kept > 0 && <span className={styles['kept']}>{keptInWords(line)}</span>}
      </div>
    </li>
  );
}

function Outcome({
  check,
  likeliest,
}: {
  readonly check: TieOutCheck;
  readonly likeliest: readonly LikeliestCell[] | null;
}) {
  const { sheet, goTo } = useTieOut();
  const column = sheet.columns[sheet.columnIndex.get(check.columnId) ?? -1];
  return (
    <div>
      <Anchor component="button" type="button" inherit onClick={() => goTo(check)}>
        {column === undefined ? '' : columnName(column)}
      </Anchor>
      {`: ${checkInWords(check, sheet.budget)} `}
      {check.rule === 'frame' && check.verdict === 'unknown-credit' && (
        <EnterCredit columnId={check.columnId} />
      )}
      {likeliest !== null && <LikeliestCells cells={likeliest} />}
    </div>
  );
}

function EnterCredit({ columnId }: { readonly columnId: TieOutCheck['columnId'] }) {
  const { readOnly, openAt } = useTieOut();
  if (readOnly) return null;
  return (
    <Anchor
      component="button"
      type="button"
      inherit
      onClick={() => openAt({ kind: 'column', columnId })}
    >
      {words.enterCredit}
    </Anchor>
  );
}

function keptInWords({ rule, kept, told }: TieOutLine): string {
  if (told.length === 0) return words.inColumns({ count: kept });
  return rule === 'frame' ? words.restKept({ count: kept }) : words.restAgrees({ count: kept });
}
