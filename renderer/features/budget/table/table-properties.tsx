import { Button, Group, Popover, SegmentedControl, Select, Stack } from '@mantine/core';
import { IconAdjustmentsHorizontal } from '@tabler/icons-react';
import { moneyUnitSchema } from '#shared/domain/basics/money.ts';
import { budgetStatusSchema, type Budget } from '#shared/domain/budget/schema.ts';
import { text } from '#shared/text/text.ts';
import { DateField } from '#renderer/ui/date-field.tsx';
import { DraftTextInput } from '#renderer/ui/draft-text-input.tsx';
import type { TableCommands } from './use-table-commands.ts';

const words = text.budget;
const DECIMALS = [0, 1, 2, 3] as const;

type Props = { readonly budget: Budget; readonly edit: TableCommands['edit'] };

/** What a table is called, how it shows amounts, and whether it is decided. Every change is saved as it is made. */
export function TableProperties({ budget, edit }: Props) {
  return (
    <Popover position="bottom-end" shadow="md" width={340} trapFocus returnFocus>
      <Popover.Target>
        <Button variant="default" leftSection={<IconAdjustmentsHorizontal size={16} aria-hidden />}>
          {words.properties}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={words.properties}>
        <Stack gap="sm">
          <DraftTextInput
            label={words.name}
            value={budget.name}
            onCommit={(name) => edit(budget, { name })}
          />
          <UnitFields budget={budget} edit={edit} />
          <StatusFields budget={budget} edit={edit} />
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}

function UnitFields({ budget, edit }: Props) {
  return (
    <Group align="flex-end" grow>
      <Select
        label={words.unit}
        value={budget.displayUnit}
        allowDeselect={false}
        comboboxProps={{ withinPortal: false }}
        data={moneyUnitSchema.options}
        onChange={(value) => {
          const unit = moneyUnitSchema.safeParse(value);
          if (unit.success) edit(budget, { displayUnit: unit.data });
        }}
      />
      <Select
        label={words.decimals}
        value={String(budget.decimals)}
        allowDeselect={false}
        comboboxProps={{ withinPortal: false }}
        data={DECIMALS.map(String)}
        onChange={(value) => edit(budget, { decimals: Number(value) })}
      />
    </Group>
  );
}

function StatusFields({ budget, edit }: Props) {
  return (
    <>
      <SegmentedControl
        fullWidth
        aria-label={words.statusLabel}
        value={budget.status}
        data={budgetStatusSchema.options.map((status) => ({
          value: status,
          label: words.status[status],
        }))}
        onChange={(status) => edit(budget, { status })}
      />
      {budget.status === 'decided' && (
        <DateField
          label={words.decidedOn}
          value={budget.decidedOn}
          onCommit={(decidedOn) => edit(budget, { decidedOn })}
        />
      )}
    </>
  );
}
