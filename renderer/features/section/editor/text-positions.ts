import type { Node as EditorNode } from '@tiptap/pm/model';
import { MARKS, NODES } from './doc-node.ts';

/** A stretch of the editor's document, as positions in it; `isNode` when it is one whole block that is no text. */
export type DocRange = { readonly from: number; readonly to: number; readonly isNode?: true };

/** A place in a section's text to go to: one of a block's "Komplettera" marks, a stretch of a paragraph, or a block. */
export type TextTarget =
  | { readonly kind: 'mark'; readonly blockId: string; readonly ordinal: number }
  | {
      readonly kind: 'hit';
      readonly blockId: string;
      readonly path: string;
      readonly start: number;
      readonly end: number;
    }
  | { readonly kind: 'block'; readonly blockId: string }
  | { readonly kind: 'start' };

/** Where a target lies in the document; null when it is no longer there. */
export function findTarget(doc: EditorNode, target: TextTarget): DocRange | null {
  if (target.kind === 'start') return { from: 1, to: 1 };
  const block = findBlock(doc, target.blockId);
  if (block === null) return null;
  if (target.kind === 'block') return blockRange(block);
  if (target.kind === 'mark') return markedRanges(block)[target.ordinal] ?? null;
  if (FIELD.test(target.path)) return blockRange(block);
  const [inParagraph = '', note] = target.path.split('#');
  const paragraph = paragraphsOf(block).find(({ path }) => path === inParagraph);
  if (paragraph === undefined) return null;
  if (note !== undefined) return footnoteRange(paragraph, Number(note));
  if (target.end > paragraph.node.content.size) return null;
  return { from: paragraph.start + target.start, to: paragraph.start + target.end };
}

/** A field such as a caption stands on the block and not in its text. */
const FIELD = /^[a-z]+$/;

function footnoteRange({ node, start }: PlacedParagraph, ordinal: number): DocRange | null {
  const places: number[] = [];
  node.forEach(({ type }, offset) => {
    if (type.name === NODES.footnote) places.push(start + offset);
  });
  const from = places[ordinal];
  return from === undefined ? null : { from, to: from + 1, isNode: true };
}

/** The beginning of a block's text, or all of a block that has none. */
function blockRange({ node, pos }: PlacedBlock): DocRange {
  return node.isAtom
    ? { from: pos, to: pos + node.nodeSize, isNode: true }
    : { from: pos + 1, to: pos + 1 };
}

type PlacedBlock = { readonly node: EditorNode; readonly pos: number };
/** `start` is where the paragraph's text begins; every letter and line break is one step. */
type PlacedParagraph = { readonly node: EditorNode; readonly start: number; readonly path: string };

function findBlock(doc: EditorNode, id: string): PlacedBlock | null {
  let found: PlacedBlock | null = null;
  doc.forEach((node, pos) => {
    if (node.attrs['id'] === id) found = { node, pos };
  });
  return found;
}

/** The paragraphs of a block with the paths that the domain gives them. */
function paragraphsOf({ node, pos }: PlacedBlock): readonly PlacedParagraph[] {
  if (node.isTextblock) return [{ node, start: pos + 1, path: '' }];
  if (node.type.name !== NODES.table) return [];
  const paragraphs: PlacedParagraph[] = [];
  node.forEach((row, rowOffset, rowIndex) =>
    row.forEach((cell, cellOffset, cellIndex) =>
      cell.forEach((paragraph, offset, index) =>
        paragraphs.push({
          node: paragraph,
          // One step into each of table, row, cell and paragraph.
          start: pos + rowOffset + cellOffset + offset + 4,
          path: `${rowIndex}.${cellIndex}.${index}`,
        }),
      ),
    ),
  );
  return paragraphs;
}

function markedRanges(block: PlacedBlock): readonly DocRange[] {
  return paragraphsOf(block).flatMap(({ node, start }) => {
    const ranges: DocRange[] = [];
    node.forEach((inline, offset) => {
      if (!inline.marks.some(({ type }) => type.name === MARKS.complete)) return;
      const [from, last] = [start + offset, ranges.at(-1)];
      const touches = last?.to === from;
      ranges.splice(touches ? -1 : ranges.length, touches ? 1 : 0, {
        from: touches ? last.from : from,
        to: from + inline.nodeSize,
      });
    });
    return ranges;
  });
}
