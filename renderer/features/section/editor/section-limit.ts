import { Extension } from '@tiptap/core';
import type { Node as EditorNode } from '@tiptap/pm/model';
import { Plugin, type Transaction } from '@tiptap/pm/state';
import { MAX_SECTION_CHARACTERS } from '#shared/domain/section/blocks.ts';
import { isFromOutside } from './outside-edits.ts';

/** What would have grown the section beyond its limit, and to how many characters. */
export type LimitRefusal = { readonly by: 'paste' | 'typing'; readonly characters: number };

type OnRefused = (refusal: LimitRefusal) => void;

/** Holds the text within the limit of a section. */
export const SectionLimit = Extension.create<{ readonly onRefused: OnRefused }>({
  name: 'sectionLimit',
  addProseMirrorPlugins() {
    return [sectionLimitPlugin(this.options.onRefused)];
  },
});

/**
 * Refuses, whole, what would make the section longer than it may be. Text that is too long already can still be
 * shortened, and undo is never refused.
 */
export function sectionLimitPlugin(onRefused: OnRefused): Plugin {
  return new Plugin({
    filterTransaction(tr) {
      const characters = overLimit(tr);
      if (characters !== null) onRefused({ by: isPaste(tr) ? 'paste' : 'typing', characters });
      return characters === null;
    },
  });
}

function isPaste(tr: Transaction): boolean {
  return tr.getMeta('paste') === true || tr.getMeta('uiEvent') === 'drop';
}

/** The length that a transaction would give the text, when that is too much; else null. */
function overLimit(tr: Transaction): number | null {
  // A document is never shorter than its text, so most keystrokes cost a comparison.
  if (!tr.docChanged || isFromOutside(tr) || tr.doc.content.size <= MAX_SECTION_CHARACTERS)
    return null;
  const characters = textLength(tr.doc);
  return characters > MAX_SECTION_CHARACTERS && characters > textLength(tr.before)
    ? characters
    : null;
}

function textLength(doc: EditorNode): number {
  let length = 0;
  doc.descendants((node) => {
    if (node.isInline) length += node.nodeSize + String(node.attrs['note'] ?? '').length;
  });
  return length;
}
