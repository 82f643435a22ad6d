import type { Editor } from '@tiptap/core';
import type { Node as EditorNode } from '@tiptap/pm/model';
import { sameValue } from '#shared/change/same-value.ts';
import type { NewId } from '#shared/domain/basics/ids.ts';
import type { Block } from '#shared/domain/section/blocks.ts';
import { createTextClock } from '#renderer/platform/text-clock.ts';
import type { Timers } from '#renderer/platform/timers.ts';
import { blocksFromDoc } from './blocks-from-doc.ts';
import { docFromBlocks } from './doc-from-blocks.ts';
import type { DocNode } from './doc-node.ts';
import { keepDraft, showDocument } from './outside-edits.ts';

/** What an edit of the text is: typing, which joins the typing just before it, or something put in at once. */
export type TextStep = 'typed' | 'inserted';

/** Keeps an open editor and the plan's text in step: what is typed goes out on the clock, what the plan undoes comes in. */
export type TextSession = {
  readonly typed: () => void;
  /** Commits what came in at once as a step of its own, after what was typed before it (the document that it came into). */
  readonly inserted: (before: EditorNode) => void;
  /** Commits now if anything is waiting. */
  readonly flush: () => void;
  /** Shows the plan's text, unless it is what this editor sent itself. */
  readonly show: (blocks: readonly Block[]) => void;
};

type Options = {
  readonly editor: Editor;
  /** Makes the edit; false when it was refused, and the text stays as written. */
  readonly commit: (blocks: readonly Block[], step: TextStep) => boolean;
  readonly newId: NewId;
  readonly timers: Timers;
  /** Tells the frame that text waits, until what is returned is called. */
  readonly startWriting?: () => () => void;
};

/** Starts the traffic between an editor and the plan. */
export function createTextSession(options: Options): TextSession {
  const { editor, commit, newId, timers, startWriting } = options;
  /** The plan's text as far as this editor knows: what it was shown or has sent last. */
  let known = readBlocks(editor.state.doc);
  let isWaiting = false;
  const clock = createTextClock(() => send('typed'), timers, startWriting);

  function send(step: TextStep, doc = editor.state.doc): void {
    if (editor.isDestroyed) return;
    isWaiting = false;
    const written = readBlocks(doc);
    if (commit(written, step)) known = written;
  }

  return {
    typed() {
      isWaiting = true;
      clock.typed();
    },
    inserted(before) {
      clock.cancel();
      if (isWaiting) send('typed', before);
      send('inserted');
    },
    flush: clock.flush,
    show(blocks) {
      if (editor.isDestroyed || sameValue(blocks, known)) return;
      const next = keepDraft(known, readBlocks(editor.state.doc), blocks);
      known = blocks;
      const tr = showDocument(editor.state, docFromBlocks(next, newId));
      if (tr !== null) editor.view.dispatch(tr);
    },
  };
}

/** The blocks of an editor's document; none for the one empty paragraph that an editor always has. */
function readBlocks(doc: EditorNode): readonly Block[] {
  // The document follows the schema of extensions.ts, whose JSON has the shape of a DocNode.
  const blocks = blocksFromDoc(doc.toJSON() as DocNode);
  const [only] = blocks;
  const isBlankPage = blocks.length === 1 && only?.kind === 'paragraph' && only.runs.length === 0;
  return isBlankPage ? [] : blocks;
}
