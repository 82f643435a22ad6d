import { NodeSelection } from '@tiptap/pm/state';
import { useEditorState, type Editor } from '@tiptap/react';
import { text } from '#shared/text/text.ts';
import { useReadOnly } from '#renderer/platform/workspace.tsx';
import { listFootnotes } from './footnote-commands.ts';
import styles from './footnote.module.css';

type Props = {
  readonly editor: Editor;
  /** How many footnotes stand in the chapters before. */
  readonly before: number;
  readonly onOpen: () => void;
};

/** The chapter's footnotes below its text, as at the foot of a page; each opens for editing. */
export function FootnoteList({ editor, before, onOpen }: Props) {
  const readOnly = useReadOnly();
  const notes = useEditorState({
    editor,
    selector: ({ editor: current }) => listFootnotes(current.state.doc),
  });
  if (notes.length === 0) return null;
  function open(pos: number): void {
    const { state, dispatch } = editor.view;
    dispatch(state.tr.setSelection(NodeSelection.create(state.doc, pos)).scrollIntoView());
    onOpen();
  }
  return (
    <section aria-label={text.section.footnote.list} className={styles['list']}>
      <ol start={before + 1}>
        {notes.map(({ note, pos }) => (
          <li key={pos}>
            {readOnly ? (
              note
            ) : (
              <button type="button" className={styles['note']} onClick={() => open(pos)}>
                {note}
              </button>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
