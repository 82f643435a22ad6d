import { blockIdSchema } from '#shared/domain/basics/ids.ts';
import {
  bylineBlockSchema,
  figureBlockSchema,
  FOOTNOTE_SIGN,
  linkSchema,
  type Block,
  type ListBlock,
  type Run,
  type TableBlock,
} from '#shared/domain/section/blocks.ts';
import { lineSchema } from '#shared/domain/basics/text-fields.ts';
import { joinRuns, type RunLook } from '#shared/domain/section/runs.ts';
import { MARKS, NODES, type DocMark, type DocNode } from './doc-node.ts';
import { readLiveSource } from './live-node.ts';
import { spreadSpans } from './table-spans.ts';

/** Deepest list depth of the block model. */
export const MAX_LIST_DEPTH = 3;

/**
 * The blocks of the editor's document. Throws on a node or mark that has no counterpart: the editor's schema lets
 * none in, and to skip one in silence would be to lose what somebody wrote.
 */
export function blocksFromDoc(doc: DocNode): Block[] {
  return childrenOf(doc).map(blockFromNode);
}

function blockFromNode(node: DocNode): Block {
  const id = blockIdSchema.parse(node.attrs?.['id']);
  switch (node.type) {
    case NODES.paragraph:
      return { id, kind: 'paragraph', runs: runsFromInline(node) };
    case NODES.heading:
      return {
        id,
        kind: 'heading',
        level: node.attrs?.['level'] === 1 ? 1 : 2,
        runs: runsFromInline(node),
      };
    case NODES.listLine:
      return { id, kind: 'listLine', ...listShape(node), runs: runsFromInline(node) };
    case NODES.table:
      return { id, kind: 'table', rows: rowsFromNode(node) };
    case NODES.live:
      return { id, kind: 'live', source: readLiveSource(node.attrs?.['source']) };
    case NODES.quote:
      return {
        id,
        kind: 'quote',
        runs: runsFromInline(node),
        source: lineSchema.parse(node.attrs?.['source']),
      };
    case NODES.figure:
      return figureBlockSchema.parse({ ...node.attrs, kind: 'figure' });
    case NODES.byline:
      return bylineBlockSchema.parse({ ...node.attrs, kind: 'byline' });
    case NODES.ruledPage:
      return { id, kind: 'ruledPage' };
    default:
      throw new Error(`No block for the node ${node.type}`);
  }
}

function listShape({ attrs }: DocNode): Pick<ListBlock, 'ordered' | 'depth'> {
  const depth = Number(attrs?.['depth'] ?? 0);
  return {
    ordered: attrs?.['ordered'] === true,
    depth: Math.max(0, Math.min(depth, MAX_LIST_DEPTH)),
  };
}

function rowsFromNode(table: DocNode): TableBlock['rows'] {
  return spreadSpans(childrenOf(table)).map((row) => ({
    cells: childrenOf(row).map((cell) => ({
      header: cell.type === NODES.tableHeader,
      runs: childrenOf(cell).map(runsFromInline),
    })),
  }));
}

function runsFromInline(node: DocNode): Run[] {
  return joinRuns(
    childrenOf(node).map((inline) => ({
      ...textOf(inline),
      ...lookFromMarks(inline.marks ?? []),
    })),
  );
}

function textOf({ type, text, attrs }: DocNode): Pick<Run, 'text' | 'footnote'> {
  if (type === NODES.hardBreak) return { text: '\n' };
  if (type === NODES.text) return { text: text ?? '' };
  if (type === NODES.footnote) return { text: FOOTNOTE_SIGN, footnote: String(attrs?.['note']) };
  throw new Error(`No text for the node ${type}`);
}

function lookFromMarks(marks: readonly DocMark[]): RunLook {
  return marks.reduce<RunLook>((look, mark) => ({ ...look, ...lookFromMark(mark) }), {});
}

function lookFromMark({ type, attrs }: DocMark): RunLook {
  switch (type) {
    case MARKS.bold:
      return { bold: true };
    case MARKS.italic:
      return { italic: true };
    case MARKS.complete:
      return { complete: true };
    case MARKS.link:
      return { link: linkSchema.parse(attrs?.['href']) };
    default:
      throw new Error(`No look for the mark ${type}`);
  }
}

function childrenOf(node: DocNode): readonly DocNode[] {
  return node.content ?? [];
}
