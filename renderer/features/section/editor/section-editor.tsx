import { RichTextEditor } from '@mantine/tiptap';
import '@mantine/tiptap/styles.css';
import { useEffect, useMemo, type CSSProperties, type ReactNode } from 'react';
import { countsBefore, type RunningCounts } from '#shared/domain/section/counts-before.ts';
import type { Section } from '#shared/domain/section/schema.ts';
import { usePlanSelector, useReadOnly } from '#renderer/platform/workspace.tsx';
import type { Jump } from '../jump.ts';
import { PictureIntakeProvider } from './figure/picture-intake.ts';
import { FootnoteList } from './footnote/footnote-list.tsx';
import { useFootnote } from './footnote/use-footnote.ts';
import { runChain } from './run-command.ts';
import styles from './section-editor.module.css';
import { TextToolbar } from './text-toolbar.tsx';
import { findTarget } from './text-positions.ts';
import { useSectionEditor } from './use-section-editor.ts';

type Props = {
  readonly section: Section;
  /** Stands between the tools and the text. */
  readonly heading: ReactNode;
  /** A place in the text to go to; each new value goes there once. */
  readonly jump: Jump | null;
  readonly onFind: () => void;
  readonly onLeave: () => void;
};

/** The text of a section, written as it will print. Loaded when a chapter is first opened: it is a third of the program. */
export function SectionEditor({ section, heading, jump, onFind, onLeave }: Props) {
  const readOnly = useReadOnly();
  const footnote = useFootnote(() => editor);
  const { editor, takeIn } = useSectionEditor({
    section,
    onFind,
    onLeave,
    onFootnote: footnote.open,
  });
  const before = useCountsBefore(section.id);
  useEffect(() => {
    if (jump === null || jump.sectionId !== section.id) return;
    const range = findTarget(editor.state.doc, jump.target);
    if (range === null) return;
    runChain(editor, (chain) =>
      range.isNode === true ? chain.setNodeSelection(range.from) : chain.setTextSelection(range),
    );
    // Only a text that has the focus can tell where its selection is.
    editor.commands.scrollIntoView();
  }, [editor, jump, section.id]);
  return (
    <PictureIntakeProvider value={takeIn}>
      <RichTextEditor
        editor={editor}
        withTypographyStyles={false}
        withCodeHighlightStyles={false}
        variant="subtle"
        classNames={{
          root: styles['root'] ?? '',
          toolbar: styles['toolbar'] ?? '',
          content: styles['content'] ?? '',
        }}
      >
        {!readOnly && <TextToolbar editor={editor} footnote={footnote} />}
        <div className={styles['sheet']} style={numbersFrom(before)}>
          {heading}
          <RichTextEditor.Content />
          <FootnoteList editor={editor} before={before.footnotes} onOpen={footnote.open} />
        </div>
      </RichTextEditor>
    </PictureIntakeProvider>
  );
}

/** How many footnotes and figures stand in the chapters before this one. */
function useCountsBefore(sectionId: string): RunningCounts {
  const sections = usePlanSelector((state) => state.tables.sections);
  const pictures = usePlanSelector((state) => state.tables.pictures);
  return useMemo(
    () => countsBefore({ sections, pictures }, sectionId),
    [sections, pictures, sectionId],
  );
}

/** The style sheet counts on from here: so the numbers are right at each letter, without the document knowing them. */
function numbersFrom({ footnotes, figures }: RunningCounts): CSSProperties {
  return { counterReset: `footnote ${footnotes} figure ${figures}` };
}
