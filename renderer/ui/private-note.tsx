import { Box, Button, Text, Textarea } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { writePrivateNote } from '#shared/change/private-note-changes.ts';
import { privateNoteIdSchema } from '#shared/domain/basics/ids.ts';
import { privateNoteAbout } from '#shared/domain/section/private-note.ts';
import { text } from '#shared/text/text.ts';
import { usePorts } from '#renderer/platform/ports.tsx';
import { useDraftText } from '#renderer/platform/use-draft-text.ts';
import {
  useDispatch,
  usePlanSelector,
  useReadOnly,
  useReadPlan,
} from '#renderer/platform/workspace.tsx';

const words = text.section.privateNote;
const MAX_NOTE = 4000;

type Props = {
  /** The id of what the note is about: a section, a priority, a goal or an action. */
  readonly aboutId: string;
  /** What it is called, for the field's label. */
  readonly name: string;
};

/** A note for oneself about something in the plan: a button until there is one. Says that it never leaves the machine. */
export function PrivateNote({ aboutId, name }: Props) {
  const written = usePlanSelector(
    ({ tables }) => privateNoteAbout(tables.privateNotes, aboutId)?.text ?? '',
  );
  const readOnly = useReadOnly();
  const [opened, setOpened] = useState(false);
  if (written === '' && readOnly) return null;
  if (written === '' && !opened) {
    return (
      <Button
        size="compact-sm"
        variant="subtle"
        mt="xs"
        leftSection={<IconLock size={16} aria-hidden />}
        onClick={() => setOpened(true)}
      >
        {words.add}
      </Button>
    );
  }
  return <NoteField aboutId={aboutId} name={name} written={written} focused={opened} />;
}

type FieldProps = Props & { readonly written: string; readonly focused: boolean };

function NoteField({ aboutId, name, written, focused }: FieldProps) {
  const readOnly = useReadOnly();
  const labelId = useId();
  const { draft, setDraft, flush, cancel } = useNoteDraft(aboutId, written);
  return (
    <Box role="note" aria-labelledby={labelId} mt="xs">
      <Text id={labelId} size="sm" c="var(--quiet)" mb={4}>
        <IconLock size={14} aria-hidden /> {words.label}
      </Text>
      <Textarea
        aria-label={words.about({ name })}
        autosize
        minRows={2}
        maxLength={MAX_NOTE}
        readOnly={readOnly}
        autoFocus={focused}
        value={draft}
        onChange={(event) => setDraft(event.currentTarget.value)}
        onBlur={flush}
        onKeyDown={({ key }) => {
          if (key === 'Escape') cancel();
        }}
      />
    </Box>
  );
}

function useNoteDraft(aboutId: string, written: string) {
  const { newId } = usePorts();
  const dispatch = useDispatch();
  const readPlan = useReadPlan();
  return useDraftText({
    value: written,
    commit(note) {
      const id = privateNoteIdSchema.parse(newId());
      return dispatch(writePrivateNote(readPlan(), { id, aboutId, text: note }), {
        run: `private note ${aboutId}`,
      });
    },
  });
}
