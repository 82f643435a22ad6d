import { Editor, type JSONContent } from '@tiptap/core';
import { afterEach, expect, it } from 'vitest';
import { pictureIdSchema } from '#shared/domain/basics/ids.ts';
import { docFromBlocks } from '#renderer/features/section/editor/doc-from-blocks.ts';
import {
  insertFigure,
  type FigurePlace,
} from '#renderer/features/section/editor/figure/insert-figure.ts';
import { schemaExtensions } from '#renderer/features/section/editor/schema.ts';
import { aParagraph } from '#test/support/blocks.ts';
import { countingIds } from '#test/support/rows.ts';

let opened: Editor | null = null;
afterEach(() => opened?.destroy());

const [one, two] = [pictureIdSchema.parse('one'), pictureIdSchema.parse('two')];
const blocks = [aParagraph('a', 'ett'), aParagraph('b', 'två')];

/** The kinds and pictures of a text after figures have been put at places, with the cursor in its second paragraph. */
function insert(...figures: readonly (readonly [typeof one, FigurePlace])[]): readonly string[] {
  opened = new Editor({
    element: document.createElement('div'),
    extensions: schemaExtensions(),
    // The editor's own type for this JSON differs in being mutable.
    content: docFromBlocks(blocks, countingIds()) as JSONContent,
  });
  opened.commands.setTextSelection(7);
  for (const [id, place] of figures) insertFigure(opened, id, place);
  return opened.state.doc.children.map(({ attrs, textContent }) =>
    textContent === '' ? String(attrs['pictureId'] ?? 'blank') : textContent,
  );
}

it('goes after the block of the cursor, with room to write below', () => {
  expect(insert([one, null])).toEqual(['ett', 'två', 'one', 'blank']);
});

it('goes after the block that it was dropped on', () => {
  expect(insert([one, 2])).toEqual(['ett', 'one', 'två']);
});

it('keeps several in the order that they came', () => {
  expect(insert([one, 2], [two, one])).toEqual(['ett', 'one', 'two', 'två']);
});

it('goes to the cursor when the figure before has been taken away meanwhile', () => {
  expect(insert([two, one])).toEqual(['ett', 'två', 'two', 'blank']);
});
