import { Button } from '@mantine/core';
import { rowName } from '#shared/document/budget-table.ts';
import { exactAmount } from '#shared/domain/basics/amounts.ts';
import type { LikeliestCell } from '#shared/domain/budget/likeliest-cells.ts';
import { text } from '#shared/text/text.ts';
import { useTieOut } from './tie-out-context.ts';
import styles from './tie-out.module.css';

const words = text.budget.tieOut;
const MOST_SHOWN = 4;

/** The cells that alone may explain every difference of a column, each a button that goes there. */
export function LikeliestCells({ cells }: { readonly cells: readonly LikeliestCell[] }) {
  const { goTo } = useTieOut();
  if (cells.length === 0) return <div className={styles['kept']}>{words.noSingleCell}</div>;
  const rest = cells.length - MOST_SHOWN;
  return (
    <div className={styles['likeliest']}>
      <span>{words.likeliest}</span>
      {cells.slice(0, MOST_SHOWN).map((cell) => (
        <CellButton key={`${cell.rowId}:${cell.meant}`} cell={cell} onGo={() => goTo(cell)} />
      ))}
      {rest > 0 && <span>{words.andMore({ count: rest })}</span>}
    </div>
  );
}

function CellButton({ cell, onGo }: { readonly cell: LikeliestCell; readonly onGo: () => void }) {
  const { sheet } = useTieOut();
  const { displayUnit, decimals } = sheet.budget;
  const row = sheet.rows[sheet.rowIndex.get(cell.rowId) ?? -1];
  return (
    <Button size="compact-sm" variant="default" onClick={onGo}>
      {words.slip({
        row: row === undefined ? '' : rowName(row),
        typed: exactAmount(cell.typed, displayUnit, decimals),
        meant: exactAmount(cell.meant, displayUnit, decimals),
        how: words.slips[cell.kind],
      })}
    </Button>
  );
}
