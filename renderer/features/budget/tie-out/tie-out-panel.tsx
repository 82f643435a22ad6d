import { Text, Title } from '@mantine/core';
import { memo, useMemo, type RefObject } from 'react';
import type { BudgetSheet } from '#shared/domain/budget/budget-sheet.ts';
import type { LikeliestCell } from '#shared/domain/budget/likeliest-cells.ts';
import { tieOut, type TieOut, type TieOutCheck } from '#shared/domain/budget/tie-out.ts';
import { text } from '#shared/text/text.ts';
import type { TableModel } from '../table/table-model.ts';
import { FaultLines } from './fault-lines.tsx';
import { RuleLine } from './rule-line.tsx';
import { TieOutProvider, type TieOutModel } from './tie-out-context.ts';
import { tieOutLines, type TieOutLine } from './tie-out-lines.ts';
import styles from './tie-out.module.css';

const words = text.budget.tieOut;

type Props = {
  readonly id: string;
  readonly sheet: BudgetSheet;
  readonly readOnly: boolean;
  readonly latest: RefObject<TableModel>;
};

/** Whether the table holds together: one line a rule, worst first, each with a way to the cell it is about. */
export const TieOutPanel = memo(function TieOutPanel({ id, sheet, readOnly, latest }: Props) {
  const outcome = tieOut(sheet);
  const lines = tieOutLines(outcome);
  const hasNothing =
    lines.length === 0 && outcome.faults.length === 0 && outcome.brokenColumns.length === 0;
  const model = useMemo(
    () => ({ sheet, readOnly, ...waysInto(latest) }),
    [sheet, readOnly, latest],
  );
  return (
    <section id={id} tabIndex={-1} aria-labelledby={`${id}-heading`} className={styles['panel']}>
      <Title order={2} size="h4" id={`${id}-heading`}>
        {words.heading}
      </Title>
      <Text size="sm" c="var(--quiet)">
        {hasNothing ? words.empty : words.lead}
      </Text>
      <TieOutProvider value={model}>
        <ul className={styles['lines']}>
          <FaultLines outcome={outcome} />
          {lines.map((line) => (
            <RuleLine key={line.key} line={line} likeliest={likeliestFor(line, lines, outcome)} />
          ))}
        </ul>
      </TieOutProvider>
    </section>
  );
});

function waysInto(latest: RefObject<TableModel>): Pick<TieOutModel, 'goTo' | 'openAt'> {
  return {
    goTo: (mark) => latest.current.place.goToMark(mark),
    openAt(popup) {
      latest.current.place.goToMark({ rowId: null, columnId: null, ...popup });
      latest.current.openPopup(popup);
    },
  };
}

/** The likeliest cells explain all differences of a column at once, so they stand with the first of them alone. */
function likeliestFor(
  line: TieOutLine,
  lines: readonly TieOutLine[],
  { likeliest }: TieOut,
): ReadonlyMap<string, readonly LikeliestCell[]> {
  const own = line.told.filter(isDifference).map(({ columnId }) => columnId);
  const earlier = lines
    .slice(0, lines.indexOf(line))
    .flatMap(({ told }) => told.filter(isDifference));
  const taken = new Set<string>(earlier.map(({ columnId }) => columnId));
  const first = own.filter((columnId) => !taken.has(columnId));
  return new Map(
    first.map((id) => [id, likeliest.filter(({ columnId }) => columnId === id)] as const),
  );
}

function isDifference({ verdict }: TieOutCheck): boolean {
  return verdict === 'differs';
}
