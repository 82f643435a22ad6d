import type { Editor } from '@tiptap/core';
import type { PictureId } from '#shared/domain/basics/ids.ts';
import { insertBlock } from '../block-commands.ts';
import { NODES } from '../doc-node.ts';

/** Puts a figure after the block of the cursor, or of a place in the document, and leaves the cursor below it. */
export function insertFigure(editor: Editor, pictureId: PictureId, place: number | null): void {
  if (editor.isDestroyed) return;
  if (place !== null) editor.commands.setTextSelection(place);
  const figure = editor.schema.node(NODES.figure, { pictureId });
  insertBlock(figure)(editor.state, editor.view.dispatch);
}
