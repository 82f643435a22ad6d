import { Button, Group, Popover, Stack, Text, TextInput } from '@mantine/core';
import { IconLink } from '@tabler/icons-react';
import { useEditorState, type Editor } from '@tiptap/react';
import { useState, type SyntheticEvent } from 'react';
import { text } from '#shared/text/text.ts';
import { MARKS } from './doc-node.ts';
import { readLink } from './read-link.ts';
import { runChain } from './run-command.ts';
import { ToolbarButton } from './toolbar-button.tsx';

type Props = { readonly editor: Editor };
const words = text.section.link;

/** Links the selected words, or shows, changes and removes the link where the cursor stands. */
export function LinkControl({ editor }: Props) {
  const [opened, setOpened] = useState(false);
  const active = useEditorState({ editor, selector: () => editor.isActive(MARKS.link) });
  return (
    <Popover
      opened={opened}
      onChange={setOpened}
      trapFocus
      returnFocus
      withinPortal
      shadow="md"
      transitionProps={{ duration: 0 }}
    >
      <Popover.Target>
        <ToolbarButton
          name={words.name}
          icon={IconLink}
          active={active}
          aria-expanded={opened}
          onClick={() => setOpened(!opened)}
        />
      </Popover.Target>
      <Popover.Dropdown>
        <LinkForm editor={editor} onDone={() => setOpened(false)} />
      </Popover.Dropdown>
    </Popover>
  );
}

function LinkForm({ editor, onDone }: Props & { readonly onDone: () => void }) {
  const [current] = useState(() => String(editor.getAttributes(MARKS.link)['href'] ?? ''));
  // As it was when the form was opened: the words to link stay the same while the address is written.
  const [nothingToLink] = useState(() => current === '' && editor.state.selection.empty);
  const [address, setAddress] = useState(current);
  const [refused, setRefused] = useState(false);
  if (nothingToLink) return <Text size="sm">{words.selectFirst}</Text>;

  function save(event: SyntheticEvent): void {
    event.preventDefault();
    const href = readLink(address);
    setRefused(href === null);
    if (href === null) return;
    runChain(editor, (chain) => chain.extendMarkRange(MARKS.link).setLink({ href }));
    onDone();
  }

  function remove(): void {
    runChain(editor, (chain) => chain.extendMarkRange(MARKS.link).unsetLink());
    onDone();
  }

  return (
    <form onSubmit={save}>
      <Stack gap="sm" w={320}>
        <TextInput
          label={words.address}
          placeholder={words.example}
          value={address}
          error={refused && words.refused}
          onChange={(event) => setAddress(event.currentTarget.value)}
          data-autofocus
        />
        <Group gap="xs">
          <Button type="submit" size="xs">
            {words.save}
          </Button>
          {current !== '' && (
            <Button variant="default" size="xs" onClick={remove}>
              {words.remove}
            </Button>
          )}
        </Group>
      </Stack>
    </form>
  );
}
