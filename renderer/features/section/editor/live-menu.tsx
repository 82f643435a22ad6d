import { Menu } from '@mantine/core';
import { IconDatabaseImport } from '@tabler/icons-react';
import type { Editor } from '@tiptap/react';
import { sortedRows } from '#shared/domain/plan-state.ts';
import { text } from '#shared/text/text.ts';
import { usePlanSelector } from '#renderer/platform/workspace.tsx';
import { insertBlock } from './block-commands.ts';
import { NODES } from './doc-node.ts';
import { writeLiveSource } from './live-node.ts';
import { runCommand } from './run-command.ts';
import { ToolbarButton } from './toolbar-button.tsx';

const words = text.section.live;

/** Inserts what the plan already knows, so that it is written in one place only. */
export function LiveMenu({ editor }: { readonly editor: Editor }) {
  const budgets = usePlanSelector((state) => state.tables.budgets);
  return (
    <Menu returnFocus={false} withinPortal>
      <Menu.Target>
        <ToolbarButton name={words.insert} icon={IconDatabaseImport} />
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{words.budgets}</Menu.Label>
        {sortedRows(budgets).map(({ id, name }) => (
          <Menu.Item
            key={id}
            onClick={() =>
              runCommand(
                editor,
                insertBlock(
                  editor.schema.node(NODES.live, {
                    source: writeLiveSource({ kind: 'budget', budgetId: id }),
                  }),
                ),
              )
            }
          >
            {name}
          </Menu.Item>
        ))}
        {budgets.size === 0 && <Menu.Item disabled>{words.noBudgets}</Menu.Item>}
      </Menu.Dropdown>
    </Menu>
  );
}
