import { Group, Title } from '@mantine/core';
import { IconCircleCheck, IconPencil } from '@tabler/icons-react';
import type { RefObject } from 'react';
import type { Budget } from '#shared/domain/budget/schema.ts';
import { tieOut } from '#shared/domain/budget/tie-out.ts';
import { text } from '#shared/text/text.ts';
import { SeverityBadge } from '../tie-out/severity-badge.tsx';
import { summarise } from '../tie-out/summarise.ts';
import { TableActions } from './table-actions.tsx';
import type { TableModel } from './table-model.ts';
import styles from './table.module.css';

const words = text.budget;
const ICON = 16;

type Props = {
  readonly table: TableModel;
  readonly latest: RefObject<TableModel>;
  readonly tieOutId: string;
};

/** The table's name and standing, and the buttons for what is done with it. */
export function TableBar({ table, latest, tieOutId }: Props) {
  const { sheet, readOnly } = table;
  const { budget } = sheet;
  return (
    <div className={styles['bar']}>
      <Group gap="sm">
        <Title order={2} size="h3">
          {budget.name}
        </Title>
        <TableStatus budget={budget} />
        <TieOutSummary table={table} tieOutId={tieOutId} />
      </Group>
      {!readOnly && <TableActions budget={budget} latest={latest} />}
    </div>
  );
}

function TableStatus({ budget: { status, decidedOn } }: { readonly budget: Budget }) {
  const Icon = status === 'decided' ? IconCircleCheck : IconPencil;
  const word = words.status[status];
  return (
    <span className={styles['status']}>
      <Icon size={ICON} aria-hidden />
      {decidedOn === null ? word : words.statusOn({ status: word, date: decidedOn })}
    </span>
  );
}

/** How the table ties out, in a word; leads to the panel that says more. */
function TieOutSummary({ table, tieOutId }: Omit<Props, 'latest'>) {
  const summary = summarise(tieOut(table.checked));
  if (summary === null) return null;
  return (
    <button
      type="button"
      className={styles['summary']}
      title={words.tieOut.show}
      onClick={() => {
        const panel = document.getElementById(tieOutId);
        panel?.scrollIntoView({ block: 'start' });
        panel?.focus({ preventScroll: true });
      }}
    >
      <SeverityBadge {...summary} />
    </button>
  );
}
