import { Button, Menu } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { text } from '#shared/text/text.ts';
import type { TableCommands } from './use-table-commands.ts';

const words = text.budget;
const TEMPLATES = ['lpo', 'lan', 'empty'] as const;

/** Makes a table: with rows that fit a lokalpolisområde or a län, or without any. */
export function NewTableMenu({ add }: Pick<TableCommands, 'add'>) {
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" leftSection={<IconPlus size={16} aria-hidden />}>
          {words.newTable}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {TEMPLATES.map((template) => (
          <Menu.Item key={template} onClick={() => void add(template)}>
            {words.templates[template]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
