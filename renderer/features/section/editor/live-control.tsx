import { Button, Popover, Select, Stack, Text } from '@mantine/core';
import { IconDatabaseImport } from '@tabler/icons-react';
import type { Editor } from '@tiptap/react';
import { useState } from 'react';
import { text } from '#shared/text/text.ts';
import { usePlanState } from '#renderer/platform/workspace.tsx';
import { insertBlock } from './block-commands.ts';
import { NODES } from './doc-node.ts';
import { writeLiveSource } from './live-node.ts';
import { LIVE_KINDS, liveChoices, type LiveKind } from './live-sources.ts';
import { runCommand } from './run-command.ts';
import { ToolbarButton } from './toolbar-button.tsx';

type Props = { readonly editor: Editor };
const words = text.section.live;

/** Inserts what the plan already knows, so that it is written in one place only. */
export function LiveControl({ editor }: Props) {
  const [opened, setOpened] = useState(false);
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
          name={words.insert}
          icon={IconDatabaseImport}
          aria-expanded={opened}
          onClick={() => setOpened(!opened)}
        />
      </Popover.Target>
      <Popover.Dropdown>
        <LiveForm editor={editor} onDone={() => setOpened(false)} />
      </Popover.Dropdown>
    </Popover>
  );
}

/** What to show, and which of it. */
function LiveForm({ editor, onDone }: Props & { readonly onDone: () => void }) {
  const state = usePlanState();
  const [kind, setKind] = useState<LiveKind>(LIVE_KINDS[0]);
  const [asked, setAsked] = useState('');
  const choices = liveChoices(state, kind);
  const chosen = choices.find(({ key }) => key === asked) ?? choices[0];
  function insert(): void {
    if (chosen === undefined) return;
    const live = editor.schema.node(NODES.live, { source: writeLiveSource(chosen.source) });
    onDone();
    runCommand(editor, insertBlock(live));
  }
  return (
    <Stack gap="sm" w={320}>
      <Select
        label={words.what}
        value={kind}
        onChange={(value) => setKind(LIVE_KINDS.find((each) => each === value) ?? kind)}
        data={LIVE_KINDS.map((value) => ({ value, label: words.kinds[value] }))}
        allowDeselect={false}
        comboboxProps={{ withinPortal: false }}
        data-autofocus
      />
      {chosen === undefined ? (
        <Text size="sm">{words.nothingYet[kind]}</Text>
      ) : (
        <Select
          label={words.which}
          value={chosen.key}
          onChange={(value) => setAsked(value ?? '')}
          data={choices.map(({ key, name }) => ({ value: key, label: name }))}
          allowDeselect={false}
          searchable={choices.length > 8}
          disabled={choices.length === 1}
          comboboxProps={{ withinPortal: false }}
        />
      )}
      <Button size="xs" disabled={chosen === undefined} onClick={insert}>
        {words.insertChosen}
      </Button>
    </Stack>
  );
}
