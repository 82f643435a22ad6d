import { RichTextEditor } from '@mantine/tiptap';
import '@mantine/tiptap/styles.css';
import { useEffect, type ReactNode } from 'react';
import type { Section } from '#shared/domain/section/schema.ts';
import { useReadOnly } from '#renderer/platform/workspace.tsx';
import type { Jump } from '../jump.ts';
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
  const editor = useSectionEditor({ section, onFind, onLeave });
  useEffect(() => {
    if (jump === null || jump.sectionId !== section.id) return;
    const range = findTarget(editor.state.doc, jump.target);
    if (range === null) return;
    runChain(editor, (chain) => chain.setTextSelection(range));
    // Only a text that has the focus can tell where its selection is.
    editor.commands.scrollIntoView();
  }, [editor, jump, section.id]);
  return (
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
      {!readOnly && <TextToolbar editor={editor} />}
      <div className={styles['sheet']}>
        {heading}
        <RichTextEditor.Content />
      </div>
    </RichTextEditor>
  );
}
