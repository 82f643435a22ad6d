import { Textarea, VisuallyHidden } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import { renameSection } from '#shared/change/section-changes.ts';
import { MAX_LINE_LENGTH } from '#shared/domain/basics/text-fields.ts';
import type { Section } from '#shared/domain/section/schema.ts';
import { text } from '#shared/text/text.ts';
import { useDraftText } from '#renderer/platform/use-draft-text.ts';
import { useDispatch, useReadOnly } from '#renderer/platform/workspace.tsx';
import styles from './chapter-page.module.css';

type Props = {
  readonly section: Section;
  readonly number: string | null;
  /** Enter: on to the text. */
  readonly onDone: () => void;
};

/** The chapter's number and heading as they print; the heading is written in place. */
export function ChapterHeading({ section, number, onDone }: Props) {
  const dispatch = useDispatch();
  const readOnly = useReadOnly();
  const { draft, setDraft, flush, cancel } = useDraftText({
    value: section.heading,
    commit: (heading) =>
      dispatch(renameSection(section, heading), { run: `heading:${section.id}` }),
  });
  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Escape') cancel();
    if (event.key !== 'Enter') return;
    event.preventDefault();
    flush();
    onDone();
  }
  return (
    <div className={styles['heading']}>
      <VisuallyHidden>
        <h2>
          {number} {draft}
        </h2>
      </VisuallyHidden>
      {number !== null && (
        <span className={styles['number']} aria-hidden>
          {number}
        </span>
      )}
      <Textarea
        flex={1}
        rows={1}
        variant="unstyled"
        aria-label={text.section.page.heading}
        placeholder={text.section.untitled}
        classNames={{ input: styles['headingInput'] ?? '' }}
        maxLength={MAX_LINE_LENGTH}
        readOnly={readOnly}
        value={draft}
        onChange={(event) => setDraft(event.currentTarget.value.replaceAll(/\s*\n\s*/g, ' '))}
        onBlur={flush}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}
