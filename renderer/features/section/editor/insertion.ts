import type { Transaction } from '@tiptap/pm/state';

const INSERTION = 'insertion';

/** Says of a transaction that it puts something into the text at once. */
export function markInsertion(tr: Transaction): Transaction {
  return tr.setMeta(INSERTION, true);
}

/** True for what comes in at once, by a tool, by pasting or by dropping: a step of its own, never a part of the typing. */
export function isInsertion(tr: Transaction): boolean {
  const from: unknown = tr.getMeta('uiEvent');
  return tr.getMeta(INSERTION) === true || from === 'paste' || from === 'drop';
}
