import type { Editor } from '@tiptap/core';
import type { PictureId } from '#shared/domain/basics/ids.ts';
import { insertBlock } from '../block-commands.ts';
import { NODES } from '../doc-node.ts';
import { markInsertion } from '../insertion.ts';

/** Where a figure goes: after the block at a place in the document, after the figure of a picture, or (null) at the cursor. */
export type FigurePlace = number | PictureId | null;

/** Puts a figure into the text. */
export function insertFigure(editor: Editor, pictureId: PictureId, place: FigurePlace): void {
  if (editor.isDestroyed) return;
  const figure = editor.schema.node(NODES.figure, { pictureId });
  const end = typeof place === 'string' ? endOfFigure(editor, place) : null;
  if (end !== null) {
    editor.view.dispatch(markInsertion(editor.state.tr.insert(end, figure)));
    return;
  }
  if (typeof place === 'number') editor.commands.setTextSelection(place);
  insertBlock(figure)(editor.state, editor.view.dispatch);
}

function endOfFigure({ state: { doc } }: Editor, pictureId: PictureId): number | null {
  let end: number | null = null;
  doc.forEach((node, pos) => {
    if (node.attrs['pictureId'] === pictureId) end = pos + node.nodeSize;
  });
  return end;
}
