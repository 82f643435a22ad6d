import { Textarea } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import { MAX_LINE_LENGTH } from '#shared/domain/basics/text-fields.ts';
import { text } from '#shared/text/text.ts';
import { useDraftText } from '#renderer/platform/use-draft-text.ts';
import styles from '../goal.module.css';

const words = text.goalScreen.fields;

type Props = {
  readonly heading: string;
  readonly readOnly: boolean;
  /** Makes the edit; false when it was refused. */
  readonly onCommit: (heading: string) => boolean;
};

/** The goal in one sentence, as tall as it needs. Saved while it is written; Enter saves now, Esc takes back. */
export function HeadingField({ heading, readOnly, onCommit }: Props) {
  const { draft, setDraft, flush, cancel } = useDraftText({ value: heading, commit: onCommit });
  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Escape') cancel();
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    flush();
  }
  return (
    <Textarea
      label={words.heading}
      placeholder={words.headingPlaceholder}
      classNames={{ input: styles['headingInput'] ?? '' }}
      autosize
      minRows={1}
      maxLength={MAX_LINE_LENGTH}
      readOnly={readOnly}
      data-heading
      value={draft}
      onChange={(event) => setDraft(event.currentTarget.value.replaceAll(/\s*\n\s*/g, ' '))}
      onBlur={flush}
      onKeyDown={onKeyDown}
    />
  );
}
