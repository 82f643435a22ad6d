import { Button, Group, Menu } from '@mantine/core';
import { IconColumnInsertRight, IconRowInsertBottom } from '@tabler/icons-react';
import { memo, type RefObject } from 'react';
import type { Budget, RowKind, RowMeasure } from '#shared/domain/budget/schema.ts';
import { text } from '#shared/text/text.ts';
import { TableMenu } from './table-menu.tsx';
import type { TableModel } from './table-model.ts';
import { TableProperties } from './table-properties.tsx';

const words = text.budget;
const ICON = 16;
const ROW_KINDS = ['line', 'sum', 'difference', 'frame'] as const satisfies readonly RowKind[];
const COLUMN_KINDS = [
  { kind: 'preliminary', word: words.columns.addAmounts },
  { kind: 'changeAmount', word: words.columns.addChangeAmount },
  { kind: 'changePercent', word: words.columns.addChangePercent },
] as const;

type Latest = { readonly latest: RefObject<TableModel> };
type Props = Latest & { readonly budget: Budget };

/** The buttons for what is done with a table. An amount does not concern them, so no edit of one draws them anew. */
export const TableActions = memo(function TableActions({ budget, latest }: Props) {
  return (
    <Group gap="xs">
      <AddRowMenu latest={latest} />
      <AddColumnMenu latest={latest} />
      <TableProperties
        budget={budget}
        edit={(edited, patch) => latest.current.tables.edit(edited, patch)}
      />
      <TableMenu budget={budget} latest={latest} />
    </Group>
  );
});

function AddRowMenu({ latest }: Latest) {
  const add = (kind: RowKind, measure?: RowMeasure): void => {
    const { sheet, place, rows } = latest.current;
    rows.addAfter(sheet.rows[place.active.row] ?? null, kind, measure);
  };
  return (
    <Menu position="bottom-end" shadow="md" returnFocus={false}>
      <Menu.Target>
        <Button variant="default" leftSection={<IconRowInsertBottom size={ICON} aria-hidden />}>
          {words.rows.add}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {ROW_KINDS.map((kind) => (
          <Menu.Item key={kind} onClick={() => add(kind)}>
            {words.rows.kinds[kind]}
          </Menu.Item>
        ))}
        <Menu.Item onClick={() => add('line', 'fte')}>{words.rows.addFte}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

function AddColumnMenu({ latest }: Latest) {
  return (
    <Menu position="bottom-end" shadow="md" returnFocus={false}>
      <Menu.Target>
        <Button variant="default" leftSection={<IconColumnInsertRight size={ICON} aria-hidden />}>
          {words.columns.add}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {COLUMN_KINDS.map(({ kind, word }) => (
          <Menu.Item key={kind} onClick={() => latest.current.columns.add(kind)}>
            {word}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
