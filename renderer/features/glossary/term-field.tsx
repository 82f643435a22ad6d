import { Textarea, TextInput } from '@mantine/core';
import type { ChangeEvent, KeyboardEvent } from 'react';
import { useDraftText } from '#renderer/platform/use-draft-text.ts';

type Props = {
  readonly label: string;
  readonly value: string;
  readonly maxLength: number;
  readonly multiline?: boolean;
  readonly onCommit: (written: string) => boolean;
};

/** A cell to write in, named by its column and saved while it is written; Esc takes back what is not yet saved. */
export function TermField({ label, value, maxLength, multiline = false, onCommit }: Props) {
  const { draft, setDraft, flush, cancel } = useDraftText({ value, commit: onCommit });
  const field = {
    'aria-label': label,
    maxLength,
    value: draft,
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) =>
      setDraft(event.currentTarget.value),
    onBlur: flush,
    onKeyDown: ({ key }: KeyboardEvent) => {
      if (key === 'Escape') cancel();
    },
  };
  return multiline ? <Textarea {...field} autosize minRows={1} /> : <TextInput {...field} />;
}
