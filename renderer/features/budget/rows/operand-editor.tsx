import {
  Button,
  Checkbox,
  Group,
  Popover,
  ScrollArea,
  SegmentedControl,
  Stack,
  Text,
} from '@mantine/core';
import type { ReactNode } from 'react';
import { withoutDirectionSigns } from '#shared/domain/basics/direction-signs.ts';
import { operandChoices } from '#shared/domain/budget/operand-rules.ts';
import type { BudgetRow, Operand } from '#shared/domain/budget/schema.ts';
import { text } from '#shared/text/text.ts';
import { useTable } from '../table/table-model.ts';

const words = text.budget.operands;

type Props = { readonly row: BudgetRow; readonly anchor: ReactNode };

/** Says what a sum or difference is made of: a list to tick, each row added or taken away. Every tick is an edit. */
export function OperandEditor({ row, anchor }: Props) {
  const { sheet, closePopup } = useTable();
  const choices = operandChoices(sheet.rows, row);
  return (
    <Popover
      opened
      onChange={closePopup}
      position="bottom-start"
      shadow="md"
      width={460}
      trapFocus
      returnFocus={false}
    >
      <Popover.Target>{anchor}</Popover.Target>
      <Popover.Dropdown aria-label={words.heading({ name: withoutDirectionSigns(row.label) })}>
        <Stack gap="xs">
          <Text fw={600}>{words.heading({ name: withoutDirectionSigns(row.label) })}</Text>
          <ScrollArea.Autosize mah={320} type="auto" offsetScrollbars="present">
            <Stack gap={6}>
              {choices.length === 0 && <Text size="sm">{words.none}</Text>}
              {choices.map((choice) => (
                <OperandLine key={choice.id} row={row} choice={choice} />
              ))}
            </Stack>
          </ScrollArea.Autosize>
          <Text size="xs" c="var(--quiet)">
            {words.help}
          </Text>
          <Group justify="flex-end">
            <Button size="compact-sm" onClick={closePopup}>
              {words.done}
            </Button>
          </Group>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}

function OperandLine({ row, choice }: { readonly row: BudgetRow; readonly choice: BudgetRow }) {
  const { rows } = useTable();
  const operand = row.operands.find(({ rowId }) => rowId === choice.id);
  const others = row.operands.filter(({ rowId }) => rowId !== choice.id);
  const set = (sign: Operand['sign']): void =>
    rows.setOperands(
      row,
      row.operands.map((old) => (old.rowId === choice.id ? { ...old, sign } : old)),
    );
  return (
    <Group justify="space-between" wrap="nowrap" mih={28}>
      <Checkbox
        label={choice.label}
        checked={operand !== undefined}
        onChange={(event) =>
          rows.setOperands(
            row,
            event.currentTarget.checked ? [...others, { rowId: choice.id, sign: 1 }] : others,
          )
        }
      />
      {operand !== undefined && (
        <SegmentedControl
          size="xs"
          aria-label={words.sign({ name: withoutDirectionSigns(choice.label) })}
          value={String(operand.sign)}
          onChange={(sign) => set(sign === '1' ? 1 : -1)}
          data={[
            { value: '1', label: words.plus },
            { value: '-1', label: words.minus },
          ]}
        />
      )}
    </Group>
  );
}
