import { Fragment, Slice, type Node as EditorNode } from '@tiptap/pm/model';

/** A replacement in a document, in the positions of the document before it. */
export type Splice = { readonly from: number; readonly to: number; readonly slice: Slice };

/**
 * The replacements, in order, that turn one document into another: in a block that both have only the letters that
 * differ, else whole blocks. Nothing is replaced across the edge of a block, where the editor would have to guess
 * how to put the pieces together.
 */
export function spliceDocument(before: EditorNode, after: EditorNode): readonly Splice[] {
  const old = placeChildren(before, 0);
  const splices: Splice[] = [];
  let next = 0;
  for (const fresh of after.children) {
    const at = old.findIndex(({ node }, index) => index >= next && sameId(node, fresh));
    const match = old[at];
    const here = old[next]?.pos ?? before.content.size;
    if (match === undefined) {
      splices.push({ from: here, to: here, slice: sliceOf(fresh) });
      continue;
    }
    if (match.pos > here) splices.push({ from: here, to: match.pos, slice: Slice.empty });
    splices.push(...spliceNode(match, fresh));
    next = at + 1;
  }
  const rest = old[next];
  if (rest !== undefined)
    splices.push({ from: rest.pos, to: before.content.size, slice: Slice.empty });
  return joinSplices(splices);
}

/**
 * Joins replacements that touch: blocks that come where others go. Made one by one they could leave the document empty
 * for a moment, and the editor would fill the gap.
 */
function joinSplices(splices: readonly Splice[]): readonly Splice[] {
  const joined: Splice[] = [];
  for (const splice of splices) {
    const last = joined.at(-1);
    if (last?.to !== splice.from) joined.push(splice);
    else
      joined[joined.length - 1] = {
        from: last.from,
        to: splice.to,
        slice: joinSlices(last.slice, splice.slice),
      };
  }
  return joined;
}

/** Both hold whole blocks: within a block no two replacements touch. */
function joinSlices(left: Slice, right: Slice): Slice {
  return new Slice(left.content.append(right.content), 0, 0);
}

type PlacedNode = { readonly node: EditorNode; readonly pos: number };

function placeChildren(parent: EditorNode, start: number): readonly PlacedNode[] {
  const placed: PlacedNode[] = [];
  parent.forEach((node, offset) => placed.push({ node, pos: start + offset }));
  return placed;
}

function spliceNode({ node, pos }: PlacedNode, fresh: EditorNode): readonly Splice[] {
  if (node.eq(fresh)) return [];
  if (!node.sameMarkup(fresh)) return [wholeNode({ node, pos }, fresh)];
  if (node.isTextblock) return spliceText({ node, pos }, fresh);
  if (node.childCount !== fresh.childCount) return [wholeNode({ node, pos }, fresh)];
  return placeChildren(node, pos + 1).flatMap((child, index) =>
    spliceNode(child, fresh.child(index)),
  );
}

/** The smallest stretch of a paragraph that differs. */
function spliceText({ node, pos }: PlacedNode, fresh: EditorNode): readonly Splice[] {
  const start = node.content.findDiffStart(fresh.content);
  const ends = node.content.findDiffEnd(fresh.content);
  if (start === null || ends === null) return [];
  // Where the same letters stand twice the two searches overlap; the end may not lie before the start.
  const overlap = Math.max(0, start - Math.min(ends.a, ends.b));
  const inner = fresh.slice(start, ends.b + overlap);
  return [{ from: pos + 1 + start, to: pos + 1 + ends.a + overlap, slice: inner }];
}

function wholeNode({ node, pos }: PlacedNode, fresh: EditorNode): Splice {
  return { from: pos, to: pos + node.nodeSize, slice: sliceOf(fresh) };
}

function sliceOf(node: EditorNode): Slice {
  return new Slice(Fragment.from(node), 0, 0);
}

function sameId(left: EditorNode, right: EditorNode): boolean {
  return left.attrs['id'] === right.attrs['id'];
}
