import type { Editor } from '@tiptap/core';
import { useState } from 'react';
import { runCommand } from '../run-command.ts';
import { selectedFootnote, writeFootnote } from './footnote-commands.ts';

/** The footnote that is being written. */
export type FootnoteDraft = {
  /** Its text so far; null when none is being written. */
  readonly draft: string | null;
  readonly open: () => void;
  readonly write: (draft: string) => void;
  /** Ends writing and keeps what was written; an empty note is taken away. */
  readonly close: () => void;
  /** Ends writing and leaves the text as it was. */
  readonly cancel: () => void;
  readonly remove: () => void;
};

/** Writing one footnote at a time, of the open text. */
export function useFootnote(editor: () => Editor): FootnoteDraft {
  const [draft, setDraft] = useState<string | null>(null);
  function end(note: string): void {
    setDraft(null);
    runCommand(editor(), writeFootnote(note));
  }
  return {
    draft,
    open: () => setDraft(selectedFootnote(editor().state)?.note ?? ''),
    write: setDraft,
    close: () => end(draft ?? ''),
    cancel() {
      setDraft(null);
      editor().view.focus();
    },
    remove: () => end(''),
  };
}
