import { ActionIcon, Menu } from '@mantine/core';
import { IconArrowLeft, IconArrowRight, IconCopy, IconDots, IconTrash } from '@tabler/icons-react';
import type { RefObject } from 'react';
import type { Budget } from '#shared/domain/budget/schema.ts';
import { text } from '#shared/text/text.ts';
import type { TableModel } from './table-model.ts';

const words = text.budget;
const ICON = 16;

type Props = { readonly budget: Budget; readonly latest: RefObject<TableModel> };

/** What can be done with a whole table, more seldom. */
export function TableMenu({ budget, latest }: Props) {
  return (
    <Menu position="bottom-end" shadow="md">
      <Menu.Target>
        <ActionIcon variant="default" size={36} aria-label={words.more}>
          <IconDots size={18} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<IconCopy size={ICON} aria-hidden />}
          onClick={() => latest.current.tables.duplicate(budget)}
        >
          {words.duplicate}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconArrowLeft size={ICON} aria-hidden />}
          onClick={() => latest.current.tables.step(budget, -1)}
        >
          {words.moveTableLeft}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconArrowRight size={ICON} aria-hidden />}
          onClick={() => latest.current.tables.step(budget, 1)}
        >
          {words.moveTableRight}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item
          leftSection={<IconTrash size={ICON} aria-hidden />}
          onClick={() => latest.current.tables.remove(budget)}
        >
          {words.deleteTable}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
