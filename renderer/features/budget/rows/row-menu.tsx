import { Menu } from '@mantine/core';
import {
  IconArrowDown,
  IconArrowUp,
  IconCategory,
  IconCornerDownRight,
  IconListCheck,
  IconPencil,
  IconRowInsertBottom,
  IconRowInsertTop,
  IconTrash,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { isComputed } from '#shared/domain/budget/row-order.ts';
import { rowKindSchema, rowMeasureSchema, type BudgetRow } from '#shared/domain/budget/schema.ts';
import { text } from '#shared/text/text.ts';
import { useTable } from '../table/table-model.ts';
import styles from './rows.module.css';

const words = text.budget.rows;
const ICON = 16;

type Props = { readonly row: BudgetRow; readonly anchor: ReactNode };

/** What can be done with a row, with the keys that do the same from the grid. */
export function RowMenu({ row, anchor }: Props) {
  const { rows, editor, closePopup, openPopup } = useTable();
  return (
    <Menu
      opened
      onClose={closePopup}
      returnFocus={false}
      closeOnItemClick={false}
      // The default adds keys, and the key that opens the menu would close it again.
      clickOutsideEvents={['mousedown', 'touchstart']}
      position="bottom-start"
      shadow="md"
      width={260}
    >
      <Menu.Target>{anchor}</Menu.Target>
      <Menu.Dropdown>
        <Action
          icon={<IconPencil size={ICON} />}
          keys="F2"
          run={() => editor.start({ rowId: row.id, columnId: null })}
        >
          {words.rename}
        </Action>
        <Menu.Divider />
        <Action icon={<IconRowInsertTop size={ICON} />} run={() => rows.addBefore(row)}>
          {words.addAbove}
        </Action>
        <Action
          icon={<IconRowInsertBottom size={ICON} />}
          keys="Insert"
          run={() => rows.addAfter(row, row.kind === 'ofWhich' ? 'ofWhich' : 'line', row.measure)}
        >
          {words.addBelow}
        </Action>
        <Action icon={<IconCornerDownRight size={ICON} />} run={() => rows.addOfWhich(row)}>
          {words.addOfWhich}
        </Action>
        <Menu.Divider />
        <Action icon={<IconArrowUp size={ICON} />} keys="Alt+↑" run={() => rows.step(row, 'up')}>
          {words.moveUp}
        </Action>
        <Action
          icon={<IconArrowDown size={ICON} />}
          keys="Alt+↓"
          run={() => rows.step(row, 'down')}
        >
          {words.moveDown}
        </Action>
        <Menu.Divider />
        {isComputed(row) && (
          <Menu.Item
            leftSection={<IconListCheck size={ICON} aria-hidden />}
            onClick={() => openPopup({ kind: 'operands', rowId: row.id })}
          >
            {words.operands}
          </Menu.Item>
        )}
        <KindItems row={row} />
        <Menu.Divider />
        <Action icon={<IconTrash size={ICON} />} keys="Ctrl+Delete" run={() => rows.remove(row)}>
          {words.remove}
        </Action>
      </Menu.Dropdown>
    </Menu>
  );
}

/** What kind of row it is, and what it is counted in. */
function KindItems({ row }: { readonly row: BudgetRow }) {
  const { rows } = useTable();
  return (
    <>
      <Choices
        label={words.kind}
        chosen={row.kind}
        choices={rowKindSchema.options}
        words={words.kinds}
        choose={(kind) => rows.setKind(row, kind)}
      />
      <Choices
        label={words.measure}
        chosen={row.measure}
        choices={rowMeasureSchema.options}
        words={words.measures}
        choose={(measure) => rows.setMeasure(row, measure)}
      />
    </>
  );
}

type ChoicesProps<Choice extends string> = {
  readonly label: string;
  readonly chosen: Choice;
  readonly choices: readonly Choice[];
  readonly words: Readonly<Record<Choice, string>>;
  readonly choose: (choice: Choice) => void;
};

function Choices<Choice extends string>(props: ChoicesProps<Choice>) {
  const { label, chosen, choices, words: names, choose } = props;
  const { closePopup } = useTable();
  return (
    <Menu.Sub>
      <Menu.Sub.Target>
        <Menu.Sub.Item leftSection={<IconCategory size={ICON} aria-hidden />}>
          {label}
        </Menu.Sub.Item>
      </Menu.Sub.Target>
      <Menu.Sub.Dropdown>
        <Menu.RadioGroup
          value={chosen}
          onChange={(value) => {
            const choice = choices.find((candidate) => candidate === value);
            closePopup();
            if (choice !== undefined && choice !== chosen) choose(choice);
          }}
        >
          {choices.map((choice) => (
            <Menu.RadioItem key={choice} value={choice}>
              {names[choice]}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Sub.Dropdown>
    </Menu.Sub>
  );
}

type ActionProps = {
  readonly icon: ReactNode;
  readonly keys?: string;
  readonly run: () => void;
  readonly children: string;
};

/** Closes first: what it runs may open a cell, which then keeps the focus. */
function Action({ icon, keys, run, children }: ActionProps) {
  const { closePopup } = useTable();
  return (
    <Menu.Item
      leftSection={icon}
      rightSection={keys === undefined ? null : <kbd className={styles['keys']}>{keys}</kbd>}
      onClick={() => {
        closePopup();
        run();
      }}
    >
      {children}
    </Menu.Item>
  );
}
