import { ActionIcon, Button, Group, Popover, Select, Stack, Tooltip } from '@mantine/core';
import { IconArrowLeft, IconArrowRight, IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { columnName } from '#shared/document/budget-table.ts';
import { isChangeColumn } from '#shared/domain/budget/change-columns.ts';
import { columnKindSchema, type BudgetColumn } from '#shared/domain/budget/schema.ts';
import { text } from '#shared/text/text.ts';
import { DraftTextInput } from '#renderer/ui/draft-text-input.tsx';
import { useTable } from '../table/table-model.ts';
import { AmountField } from './amount-field.tsx';
import { ComparedColumns } from './compared-columns.tsx';
import { YearField } from './year-field.tsx';

const words = text.budget.columns;
const ICON = 16;

type Props = { readonly column: BudgetColumn; readonly anchor: ReactNode };

/** What a column is about: unit, kind and year; credit and savings, or for a förändring the columns it compares. */
export function ColumnEditor({ column, anchor }: Props) {
  const { closePopup } = useTable();
  return (
    <Popover
      opened
      onChange={closePopup}
      position="bottom-end"
      shadow="md"
      width={320}
      trapFocus
      returnFocus={false}
    >
      <Popover.Target>{anchor}</Popover.Target>
      <Popover.Dropdown aria-label={words.edit({ name: columnName(column) })}>
        <Stack gap="sm">
          <ColumnFields column={column} />
          <ColumnActions column={column} />
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}

function ColumnFields({ column }: { readonly column: BudgetColumn }) {
  const { columns } = useTable();
  const isChange = isChangeColumn(column);
  const kinds = columnKindSchema.options.filter((kind) => isChangeColumn({ kind }) === isChange);
  return (
    <>
      <DraftTextInput
        label={words.unitName}
        description={words.unitNameHelp}
        value={column.unitName}
        onCommit={(unitName) => columns.edit(column, { unitName })}
      />
      <Group grow align="flex-start">
        <Select
          label={words.kind}
          value={column.kind}
          allowDeselect={false}
          comboboxProps={{ withinPortal: false }}
          data={kinds.map((kind) => ({ value: kind, label: words.kinds[kind] }))}
          onChange={(value) => {
            const kind = kinds.find((candidate) => candidate === value);
            if (kind !== undefined) columns.edit(column, { kind });
          }}
        />
        <YearField value={column.year} onCommit={(year) => columns.edit(column, { year })} />
      </Group>
      {isChange ? <ComparedColumns column={column} /> : <CreditFields column={column} />}
    </>
  );
}

function CreditFields({ column }: { readonly column: BudgetColumn }) {
  const { sheet, columns } = useTable();
  const unit = sheet.budget.displayUnit;
  return (
    <>
      <AmountField
        label={words.credit}
        description={words.creditHelp}
        unit={unit}
        value={column.allowedCredit}
        onCommit={(allowedCredit) => columns.edit(column, { allowedCredit })}
      />
      <AmountField
        label={words.savings}
        description={words.savingsHelp}
        unit={unit}
        value={column.savings}
        onCommit={(savings) => columns.edit(column, { savings })}
      />
    </>
  );
}

function ColumnActions({ column }: { readonly column: BudgetColumn }) {
  const { sheet, columns, closePopup } = useTable();
  const index = sheet.columns.indexOf(column);
  return (
    <Group justify="space-between">
      <Group gap={4}>
        <IconButton
          label={words.moveLeft}
          disabled={index === 0}
          run={() => columns.step(column, -1)}
        >
          <IconArrowLeft size={ICON} aria-hidden />
        </IconButton>
        <IconButton
          label={words.moveRight}
          disabled={index === sheet.columns.length - 1}
          run={() => columns.step(column, 1)}
        >
          <IconArrowRight size={ICON} aria-hidden />
        </IconButton>
        <IconButton
          label={words.remove}
          disabled={false}
          run={() => {
            closePopup();
            columns.remove(column);
          }}
        >
          <IconTrash size={ICON} aria-hidden />
        </IconButton>
      </Group>
      <Button size="compact-sm" onClick={closePopup}>
        {words.done}
      </Button>
    </Group>
  );
}

type IconButtonProps = {
  readonly label: string;
  readonly disabled: boolean;
  readonly run: () => void;
  readonly children: ReactNode;
};

function IconButton({ label, disabled, run, children }: IconButtonProps) {
  return (
    <Tooltip label={label}>
      <ActionIcon variant="default" aria-label={label} disabled={disabled} onClick={run}>
        {children}
      </ActionIcon>
    </Tooltip>
  );
}
