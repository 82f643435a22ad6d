import { Node as EditorNode } from '@tiptap/pm/model';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import { applyBlockEdits, diffBlocks } from '#shared/change/block-edits.ts';
import type { Block } from '#shared/domain/section/blocks.ts';
import type { DocNode } from './doc-node.ts';
import { spliceDocument } from './splice-document.ts';

const OUTSIDE = 'outsideEdit';

/** True for an edit that came from the plan (undo, replace) and not from the keyboard. */
export function isFromOutside(tr: Transaction): boolean {
  return tr.getMeta(OUTSIDE) === true;
}

/**
 * The transaction that makes the editor show another document, touching only what differs, so that the cursor stays
 * where it was in the text. Null when nothing differs.
 */
export function showDocument(state: EditorState, target: DocNode): Transaction | null {
  const { tr } = state;
  const splices = spliceDocument(state.doc, EditorNode.fromJSON(state.schema, target));
  // Last first, so that the positions of those before it still hold.
  for (const { from, to, slice } of splices.toReversed()) tr.replace(from, to, slice);
  return tr.docChanged ? tr.setMeta(OUTSIDE, true) : null;
}

/**
 * What to show when the plan's text changed while a draft was waiting: the plan's text with the draft's edits since
 * `base` on top. Where both changed one block the draft is kept; the other text is in the history.
 */
export function keepDraft(
  base: readonly Block[],
  draft: readonly Block[],
  outside: readonly Block[],
): readonly Block[] {
  return applyBlockEdits(outside, diffBlocks(base, draft)) ?? draft;
}
