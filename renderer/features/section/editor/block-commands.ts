import type { Node as EditorNode } from '@tiptap/pm/model';
import { TextSelection, type Command, type EditorState, type Transaction } from '@tiptap/pm/state';
import { MAX_LIST_DEPTH } from './blocks-from-doc.ts';
import { NODES } from './doc-node.ts';
import { markInsertion } from './insertion.ts';

/** What a block of text can be turned into. */
export type BlockShape =
  | { readonly kind: 'paragraph' }
  | { readonly kind: 'heading'; readonly level: 1 | 2 }
  | { readonly kind: 'listLine'; readonly ordered: boolean }
  | { readonly kind: 'quote' };

type PlacedNode = { readonly node: EditorNode; readonly pos: number };

/** True when every selected block has this shape already. */
export function hasShape(state: EditorState, shape: BlockShape): boolean {
  const selected = selectedTextBlocks(state);
  return selected.length > 0 && selected.every(({ node }) => isShape(node, shape));
}

/** Turns the selected blocks into a shape; into paragraphs when they all have it already. Every block keeps its id. */
export function turnBlocksInto(shape: BlockShape): Command {
  return (state, dispatch) => {
    const selected = selectedTextBlocks(state);
    if (selected.length === 0) return false;
    const target = hasShape(state, shape) ? ({ kind: 'paragraph' } as const) : shape;
    const { tr } = state;
    for (const placed of selected) reshape(tr, placed, target);
    dispatch?.(tr.scrollIntoView());
    return true;
  };
}

/**
 * Moves the selected list lines in or out one level. A line goes at most one level deeper than the line before it.
 * Outside lists it does nothing and leaves Tab to the browser.
 */
export function changeDepth(by: 1 | -1): Command {
  return (state, dispatch) => {
    const lines = selectedTextBlocks(state).filter(({ node }) => isListLine(node));
    if (lines.length === 0) return false;
    const { tr } = state;
    for (const { node, pos } of lines) {
      const depth = Math.max(0, Math.min(depthOf(node) + by, deepestAt(tr, pos)));
      tr.setNodeAttribute(pos, 'depth', depth);
    }
    dispatch?.(tr);
    return true;
  };
}

/** Enter in a list: a new line like this one, or one level out when the line is empty. */
export const splitListLine: Command = (state, dispatch) => {
  const { $from, $to } = state.selection;
  if (!isListLine($from.parent) || !$from.sameParent($to)) return false;
  if ($from.parent.content.size === 0) return leaveList(state, dispatch);
  const { tr } = state;
  tr.deleteSelection();
  tr.split(tr.selection.from, 1, [{ type: $from.parent.type, attrs: $from.parent.attrs }]);
  dispatch?.(tr.scrollIntoView());
  return true;
};

/** Backspace at the start of a list line: one level out, and at last an ordinary paragraph. */
export const leaveListAtStart: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  return (
    empty && $from.parentOffset === 0 && isListLine($from.parent) && leaveList(state, dispatch)
  );
};

/** Puts a node that is no text (a table, a live block) after the block of the cursor, or in place of an empty one. */
export function insertBlock(node: EditorNode): Command {
  return (state, dispatch) => {
    const { $from } = state.selection;
    const { tr, schema } = state;
    const current = $from.depth === 0 ? state.doc.childAfter($from.pos).node : $from.node(1);
    const start = $from.depth === 0 ? $from.pos : $from.before(1);
    const end = start + (current?.nodeSize ?? 0);
    const isBlank = current?.type.name === NODES.paragraph && current.content.size === 0;
    const place = isBlank ? start : end;
    tr.replaceWith(place, end, node);
    // The cursor must be able to go on below.
    if (place + node.nodeSize === tr.doc.content.size)
      tr.insert(tr.doc.content.size, schema.node(NODES.paragraph));
    tr.setSelection(TextSelection.near(tr.doc.resolve(place + 1)));
    dispatch?.(markInsertion(tr).scrollIntoView());
    return true;
  };
}

function leaveList(state: EditorState, dispatch?: (tr: Transaction) => void): boolean {
  const { parent } = state.selection.$from;
  return depthOf(parent) > 0
    ? changeDepth(-1)(state, dispatch)
    : turnBlocksInto({ kind: 'paragraph' })(state, dispatch);
}

function reshape(tr: Transaction, { node, pos }: PlacedNode, shape: BlockShape): void {
  const id: unknown = node.attrs['id'];
  const { schema } = tr.doc.type;
  if (shape.kind === 'paragraph' || shape.kind === 'quote')
    tr.setNodeMarkup(pos, schema.nodes[shape.kind], { id });
  else if (shape.kind === 'heading')
    tr.setNodeMarkup(pos, schema.nodes[NODES.heading], { id, level: shape.level });
  else
    tr.setNodeMarkup(pos, schema.nodes[NODES.listLine], {
      id,
      ordered: shape.ordered,
      depth: depthOf(node),
    });
}

/** Blocks of text at the top level: what stands in a table cell has no shape of its own. */
function selectedTextBlocks({ doc, selection }: EditorState): readonly PlacedNode[] {
  const found: PlacedNode[] = [];
  doc.forEach((node, pos) => {
    const touched = pos < selection.to && pos + node.nodeSize > selection.from;
    if (node.isTextblock && touched) found.push({ node, pos });
  });
  return found;
}

function isShape(node: EditorNode, shape: BlockShape): boolean {
  if (node.type.name !== shape.kind) return false;
  if (shape.kind === 'heading') return node.attrs['level'] === shape.level;
  return shape.kind !== 'listLine' || node.attrs['ordered'] === shape.ordered;
}

function isListLine(node: EditorNode): boolean {
  return node.type.name === NODES.listLine;
}

function depthOf(node: EditorNode): number {
  return isListLine(node) ? Number(node.attrs['depth']) : 0;
}

function deepestAt(tr: Transaction, pos: number): number {
  const { nodeBefore } = tr.doc.resolve(pos);
  return nodeBefore !== null && isListLine(nodeBefore)
    ? Math.min(depthOf(nodeBefore) + 1, MAX_LIST_DEPTH)
    : 0;
}
