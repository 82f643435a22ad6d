import { Button, Group, Popover, Stack, Text, Textarea } from '@mantine/core';
import { IconSuperscript } from '@tabler/icons-react';
import type { Editor } from '@tiptap/react';
import type { KeyboardEvent } from 'react';
import { text } from '#shared/text/text.ts';
import { ToolbarButton } from '../toolbar-button.tsx';
import { canHoldFootnote, MAX_FOOTNOTE, selectedFootnote } from './footnote-commands.ts';
import type { FootnoteDraft } from './use-footnote.ts';

type Props = { readonly editor: Editor; readonly footnote: FootnoteDraft };
const words = text.section.footnote;

/** Calls a footnote where the cursor stands, or opens the selected one. */
export function FootnoteControl({ editor, footnote }: Props) {
  const opened = footnote.draft !== null;
  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    footnote.cancel();
  }
  return (
    <Popover
      opened={opened}
      onChange={(next) => (next ? footnote.open() : footnote.close())}
      // The popover's own Esc would close as a click beside does, which keeps what was written.
      closeOnEscape={false}
      trapFocus
      withinPortal
      shadow="md"
      transitionProps={{ duration: 0 }}
    >
      <Popover.Target>
        <ToolbarButton
          name={words.name}
          keys={words.key}
          icon={IconSuperscript}
          aria-expanded={opened}
          onClick={() => (opened ? footnote.close() : footnote.open())}
        />
      </Popover.Target>
      <Popover.Dropdown onKeyDown={onKeyDown}>
        {canHoldFootnote(editor.state) ? (
          <FootnoteForm editor={editor} footnote={footnote} />
        ) : (
          <Text size="sm">{words.placeFirst}</Text>
        )}
      </Popover.Dropdown>
    </Popover>
  );
}

function FootnoteForm({ editor, footnote }: Props) {
  const isNew = selectedFootnote(editor.state) === null;
  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || !event.ctrlKey) return;
    event.preventDefault();
    footnote.close();
  }
  return (
    <Stack gap="sm" w={360}>
      <Textarea
        label={words.text}
        autosize
        minRows={2}
        maxRows={8}
        maxLength={MAX_FOOTNOTE}
        value={footnote.draft ?? ''}
        onChange={(event) => footnote.write(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        data-autofocus
      />
      <Group gap="xs">
        <Button size="xs" onClick={footnote.close}>
          {isNew ? words.insert : words.save}
        </Button>
        {!isNew && (
          <Button size="xs" variant="default" onClick={footnote.remove}>
            {words.remove}
          </Button>
        )}
      </Group>
    </Stack>
  );
}
