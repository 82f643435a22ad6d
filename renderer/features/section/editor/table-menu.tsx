import { Menu } from '@mantine/core';
import { IconTable } from '@tabler/icons-react';
import { useEditorState, type ChainedCommands, type Editor } from '@tiptap/react';
import { text } from '#shared/text/text.ts';
import { insertBlock } from './block-commands.ts';
import { NODES } from './doc-node.ts';
import { runChain, runCommand } from './run-command.ts';
import { ToolbarButton } from './toolbar-button.tsx';

const words = text.section.table;
const NEW_TABLE = { rows: 3, columns: 3 };

type TableStep = readonly [name: string, run: (chain: ChainedCommands) => ChainedCommands];

const ADDING: readonly TableStep[] = [
  [words.rowAbove, (chain) => chain.addRowBefore()],
  [words.rowBelow, (chain) => chain.addRowAfter()],
  [words.columnBefore, (chain) => chain.addColumnBefore()],
  [words.columnAfter, (chain) => chain.addColumnAfter()],
  [words.headerRow, (chain) => chain.toggleHeaderRow()],
];

const REMOVING: readonly TableStep[] = [
  [words.removeRow, (chain) => chain.deleteRow()],
  [words.removeColumn, (chain) => chain.deleteColumn()],
  [words.remove, (chain) => chain.deleteTable()],
];

/** Inserts a table; inside one, adds and removes its rows and columns. */
export function TableMenu({ editor }: { readonly editor: Editor }) {
  const inTable = useEditorState({ editor, selector: () => editor.isActive(NODES.table) });
  return inTable ? (
    <TableSteps editor={editor} />
  ) : (
    <ToolbarButton name={words.insert} icon={IconTable} onClick={() => insertTable(editor)} />
  );
}

function TableSteps({ editor }: { readonly editor: Editor }) {
  const menuLine = ([name, run]: TableStep) => (
    <Menu.Item key={name} onClick={() => runChain(editor, run)}>
      {name}
    </Menu.Item>
  );
  return (
    <Menu returnFocus={false} withinPortal>
      <Menu.Target>
        <ToolbarButton name={words.name} icon={IconTable} active />
      </Menu.Target>
      <Menu.Dropdown>
        {ADDING.map(menuLine)}
        <Menu.Divider />
        {REMOVING.map(menuLine)}
      </Menu.Dropdown>
    </Menu>
  );
}

function insertTable(editor: Editor): void {
  const { schema } = editor;
  const row = (type: string) =>
    schema.node(
      NODES.tableRow,
      null,
      Array.from({ length: NEW_TABLE.columns }, () =>
        schema.node(type, null, schema.node(NODES.paragraph)),
      ),
    );
  const rows = Array.from({ length: NEW_TABLE.rows }, (_, index) =>
    row(index === 0 ? NODES.tableHeader : NODES.tableCell),
  );
  runCommand(editor, insertBlock(schema.node(NODES.table, null, rows)));
}
