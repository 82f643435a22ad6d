import type { EditorState } from '@tiptap/pm/state';
import { describe, expect, it } from 'vitest';
import { MAX_SECTION_CHARACTERS } from '#shared/domain/section/blocks.ts';
import { docFromBlocks } from '#renderer/features/section/editor/doc-from-blocks.ts';
import { showDocument } from '#renderer/features/section/editor/outside-edits.ts';
import {
  sectionLimitPlugin,
  type LimitRefusal,
} from '#renderer/features/section/editor/section-limit.ts';
import { aParagraph } from '#test/support/blocks.ts';
import { countingIds } from '#test/support/rows.ts';
import { editorState } from '#test/support/section-editor.ts';

/** A text that lacks `room` characters to its limit. */
function open(room: number): {
  readonly state: EditorState;
  readonly refusals: readonly LimitRefusal[];
} {
  const refusals: LimitRefusal[] = [];
  const full = aParagraph('a', 'x'.repeat(MAX_SECTION_CHARACTERS - room));
  const plugin = sectionLimitPlugin((refusal) => refusals.push(refusal));
  return { state: editorState([full], [1], [plugin]), refusals };
}

const lengthOf = ({ doc }: EditorState): number => doc.textContent.length;

describe('the limit of a section', () => {
  it('lets the last character in', () => {
    const { state, refusals } = open(1);
    expect([lengthOf(state.apply(state.tr.insertText('y'))), refusals]).toEqual([
      MAX_SECTION_CHARACTERS,
      [],
    ]);
  });

  it('refuses one character more', () => {
    const { state, refusals } = open(0);
    expect(lengthOf(state.apply(state.tr.insertText('y')))).toBe(MAX_SECTION_CHARACTERS);
    expect(refusals).toEqual([{ by: 'typing', characters: MAX_SECTION_CHARACTERS + 1 }]);
  });

  it('refuses a paste whole, and tells how long the text would have been', () => {
    const { state, refusals } = open(10);
    const pasted = state.apply(state.tr.insertText('y'.repeat(25)).setMeta('paste', true));
    expect([lengthOf(pasted), refusals]).toEqual([
      MAX_SECTION_CHARACTERS - 10,
      [{ by: 'paste', characters: MAX_SECTION_CHARACTERS + 15 }],
    ]);
  });

  it('lets a text that is too long be shortened', () => {
    const { state, refusals } = open(-50);
    expect([lengthOf(state.apply(state.tr.delete(1, 11))), refusals]).toEqual([
      MAX_SECTION_CHARACTERS + 40,
      [],
    ]);
  });

  it('never refuses what comes from the plan, such as an undo', () => {
    const { state, refusals } = open(0);
    const longer = [aParagraph('a', 'x'.repeat(MAX_SECTION_CHARACTERS + 5))];
    const tr = showDocument(state, docFromBlocks(longer, countingIds()));
    expect(tr === null ? 0 : lengthOf(state.apply(tr))).toBe(MAX_SECTION_CHARACTERS + 5);
    expect(refusals).toEqual([]);
  });
});
