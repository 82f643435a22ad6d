import type { Editor } from '@tiptap/core';
import { sameValue } from '#shared/change/same-value.ts';
import type { NewId } from '#shared/domain/basics/ids.ts';
import type { Block } from '#shared/domain/section/blocks.ts';
import { createTextClock } from '#renderer/platform/text-clock.ts';
import type { Timers } from '#renderer/platform/timers.ts';
import { blocksFromDoc } from './blocks-from-doc.ts';
import { docFromBlocks } from './doc-from-blocks.ts';
import type { DocNode } from './doc-node.ts';
import { keepDraft, showDocument } from './outside-edits.ts';

/** Keeps an open editor and the plan's text in step: what is typed goes out on the clock, what the plan undoes comes in. */
export type TextSession = {
  readonly typed: () => void;
  /** Commits now if anything is waiting. */
  readonly flush: () => void;
  /** Shows the plan's text, unless it is what this editor sent itself. */
  readonly show: (blocks: readonly Block[]) => void;
};

type Options = {
  readonly editor: Editor;
  /** Makes the edit; false when it was refused, and the text stays as written. */
  readonly commit: (blocks: readonly Block[]) => boolean;
  readonly newId: NewId;
  readonly timers: Timers;
};

/** Starts the traffic between an editor and the plan. */
export function createTextSession({ editor, commit, newId, timers }: Options): TextSession {
  /** The plan's text as far as this editor knows: what it was shown or has sent last. */
  let known = readBlocks(editor);
  const clock = createTextClock(send, timers);

  function send(): void {
    if (editor.isDestroyed) return;
    const written = readBlocks(editor);
    if (commit(written)) known = written;
  }

  return {
    typed: clock.typed,
    flush: clock.flush,
    show(blocks) {
      if (editor.isDestroyed || sameValue(blocks, known)) return;
      const next = keepDraft(known, readBlocks(editor), blocks);
      known = blocks;
      const tr = showDocument(editor.state, docFromBlocks(next, newId));
      if (tr !== null) editor.view.dispatch(tr);
    },
  };
}

/** The blocks that an editor shows; none for the one empty paragraph that an editor always has. */
function readBlocks(editor: Editor): readonly Block[] {
  // The document follows the schema of extensions.ts, whose JSON has the shape of a DocNode.
  const blocks = blocksFromDoc(editor.state.doc.toJSON() as DocNode);
  const [only] = blocks;
  const isBlankPage = blocks.length === 1 && only?.kind === 'paragraph' && only.runs.length === 0;
  return isBlankPage ? [] : blocks;
}
