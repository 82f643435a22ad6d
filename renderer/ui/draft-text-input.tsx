import { Textarea, TextInput } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import { useDraftText } from '#renderer/platform/use-draft-text.ts';

type Props = {
  readonly label: string;
  readonly value: string;
  /** Makes the edit; false when it was refused. */
  readonly onCommit: (text: string) => boolean;
  readonly description?: string;
  readonly error?: string | null;
  /** Said while the field is empty, where it must not be: an empty text is then not saved. */
  readonly emptyError?: string | null;
  readonly placeholder?: string;
  readonly readOnly?: boolean;
  readonly maxLength?: number;
  /** More than one line, growing with the text. */
  readonly multiline?: boolean;
};

/** A labelled field whose text is saved while it is written. Enter saves now, Esc takes back what is not yet saved. */
export function DraftTextInput({
  value,
  onCommit,
  multiline = false,
  error = null,
  emptyError = null,
  maxLength = 300,
  ...rest
}: Props) {
  const isRefused = (written: string): boolean => emptyError !== null && written.trim() === '';
  const { draft, setDraft, flush, cancel } = useDraftText({
    value,
    commit: (written) => !isRefused(written) && onCommit(written),
  });
  const shared = {
    ...rest,
    error: isRefused(draft) ? emptyError : error,
    maxLength,
    value: draft,
    onBlur: flush,
  };
  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Enter' && !multiline) flush();
    if (event.key === 'Escape') cancel();
  }
  return multiline ? (
    <Textarea
      {...shared}
      autosize
      minRows={2}
      onKeyDown={onKeyDown}
      onChange={(event) => setDraft(event.currentTarget.value)}
    />
  ) : (
    <TextInput
      {...shared}
      onKeyDown={onKeyDown}
      onChange={(event) => setDraft(event.currentTarget.value)}
    />
  );
}
