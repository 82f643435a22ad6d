import { Center, Loader, Text } from '@mantine/core';
import { lazy, Suspense, type ReactNode } from 'react';
import { blocksText } from '#shared/domain/section/block-text.ts';
import type { PlacedSection } from '#shared/domain/section/numbering.ts';
import type { Section } from '#shared/domain/section/schema.ts';
import { text } from '#shared/text/text.ts';
import { PrivateNote } from '#renderer/ui/private-note.tsx';
import type { Jump } from '../jump.ts';
import { ChapterFacts } from './chapter-facts.tsx';
import { ChapterHeading } from './chapter-heading.tsx';
import styles from './chapter-page.module.css';

const SectionEditor = lazy(async () => ({
  default: (await import('../editor/section-editor.tsx')).SectionEditor,
}));

type Props = {
  readonly placed: PlacedSection;
  readonly jump: Jump | null;
  /** Goes to the beginning of the text. */
  readonly onWrite: () => void;
  readonly onFind: () => void;
  /** Out of the text, back to the chapters. */
  readonly onLeave: () => void;
};

/** The open chapter: the page as it will print, and above it what is known about it. */
export function ChapterPage({
  placed: { section, number },
  jump,
  onWrite,
  onFind,
  onLeave,
}: Props) {
  const heading = (
    <>
      <ChapterHeading key={section.id} section={section} number={number} onDone={onWrite} />
      {section.guide !== '' && isUnwritten(section) && <Guide guide={section.guide} />}
    </>
  );
  return (
    <article className={styles['page']}>
      <ChapterFacts section={section} />
      <PrivateNote
        key={section.id}
        aboutId={section.id}
        name={section.heading || text.section.untitled}
      />
      <div className={styles['paper']}>
        <Suspense fallback={<EditorLoader>{heading}</EditorLoader>}>
          <SectionEditor
            key={section.id}
            section={section}
            heading={heading}
            jump={jump}
            onFind={onFind}
            onLeave={onLeave}
          />
        </Suspense>
      </div>
    </article>
  );
}

/** Until someone has written: what the program fills in by itself, such as a table of goals, is no answer to the guide. */
function isUnwritten({ blocks }: Section): boolean {
  return blocksText(blocks).trim() === '';
}

function Guide({ guide }: { readonly guide: string }) {
  return (
    <div className={styles['guide']} role="note">
      <Text size="sm" fw={600}>
        {text.section.page.guide}
      </Text>
      <Text size="sm" style={{ whiteSpace: 'pre-line' }}>
        {guide}
      </Text>
    </div>
  );
}

function EditorLoader({ children }: { readonly children: ReactNode }) {
  return (
    <div className={styles['loading']}>
      {children}
      <Center mih={240}>
        <Loader aria-label={text.section.loadingEditor} />
      </Center>
    </div>
  );
}
