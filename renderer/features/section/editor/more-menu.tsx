import { Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import type { Editor } from '@tiptap/react';
import { text } from '#shared/text/text.ts';
import { insertBlock } from './block-commands.ts';
import { NODES } from './doc-node.ts';
import { runCommand } from './run-command.ts';
import { ToolbarButton } from './toolbar-button.tsx';
import { useAddSelectedTerm } from './use-add-selected-term.ts';

const words = text.section.more;

/** What a text needs now and then: a word to be explained, who stands behind it, a page to write on by hand. */
export function MoreMenu({ editor }: { readonly editor: Editor }) {
  const addTerm = useAddSelectedTerm(editor);
  const insert = (type: string) => () => runCommand(editor, insertBlock(editor.schema.node(type)));
  return (
    <Menu returnFocus={false} withinPortal>
      <Menu.Target>
        <ToolbarButton name={words.name} icon={IconDots} />
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={addTerm}>{text.glossary.fromText.name}</Menu.Item>
        <Menu.Divider />
        <Menu.Item onClick={insert(NODES.byline)}>{words.byline}</Menu.Item>
        <Menu.Item onClick={insert(NODES.ruledPage)}>{words.ruledPage}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
