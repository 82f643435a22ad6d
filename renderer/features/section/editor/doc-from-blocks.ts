import type { NewId } from '#shared/domain/basics/ids.ts';
import { missingCase } from '#shared/domain/basics/missing-case.ts';
import type {
  Block,
  BylineBlock,
  FigureBlock,
  RuledPageBlock,
  Run,
  TableBlock,
} from '#shared/domain/section/blocks.ts';
import { MARKS, NODES, type DocMark, type DocNode } from './doc-node.ts';
import { writeLiveSource } from './live-node.ts';

/** The editor's document for a section's text. An empty text is one empty paragraph, since the cursor must stand somewhere. */
export function docFromBlocks(blocks: readonly Block[], newId: NewId): DocNode {
  const nodes = blocks.map(nodeFromBlock);
  const empty: DocNode = { type: NODES.paragraph, attrs: { id: newId() } };
  return { type: NODES.doc, content: nodes.length === 0 ? [empty] : nodes };
}

function nodeFromBlock(block: Block): DocNode {
  const { id } = block;
  switch (block.kind) {
    case 'paragraph':
      return { type: NODES.paragraph, attrs: { id }, content: inlineFromRuns(block.runs) };
    case 'heading':
      return {
        type: NODES.heading,
        attrs: { id, level: block.level },
        content: inlineFromRuns(block.runs),
      };
    case 'listLine':
      return {
        type: NODES.listLine,
        attrs: { id, ordered: block.ordered, depth: block.depth },
        content: inlineFromRuns(block.runs),
      };
    case 'table':
      return { type: NODES.table, attrs: { id }, content: rowsFromTable(block) };
    case 'live':
      return { type: NODES.live, attrs: { id, source: writeLiveSource(block.source) } };
    case 'quote':
      return {
        type: NODES.quote,
        attrs: { id, source: block.source },
        content: inlineFromRuns(block.runs),
      };
    case 'figure':
    case 'byline':
    case 'ruledPage':
      return fieldNode(block);
    default:
      return missingCase(block);
  }
}

/** A block that is all fields: each is an attribute of the same name. */
function fieldNode({ kind, ...attrs }: FigureBlock | BylineBlock | RuledPageBlock): DocNode {
  return { type: NODES[kind], attrs };
}

function rowsFromTable({ rows }: TableBlock): readonly DocNode[] {
  return rows.map(({ cells }) => ({
    type: NODES.tableRow,
    content: cells.map(({ header, runs }) => ({
      type: header ? NODES.tableHeader : NODES.tableCell,
      content: (runs.length === 0 ? [[]] : runs).map((paragraph) => ({
        type: NODES.paragraph,
        content: inlineFromRuns(paragraph),
      })),
    })),
  }));
}

function inlineFromRuns(runs: readonly Run[]): readonly DocNode[] {
  return runs.flatMap((run): readonly DocNode[] => {
    const marks = marksFromRun(run);
    if (run.footnote !== undefined)
      return [{ type: NODES.footnote, attrs: { note: run.footnote }, marks }];
    return run.text.split(/(\n)/).flatMap((text): DocNode[] => {
      if (text === '') return [];
      return text === '\n'
        ? [{ type: NODES.hardBreak, marks }]
        : [{ type: NODES.text, text, marks }];
    });
  });
}

function marksFromRun({ bold, italic, complete, link }: Run): readonly DocMark[] {
  return [
    ...(link === undefined ? [] : [{ type: MARKS.link, attrs: { href: link } }]),
    ...(bold === true ? [{ type: MARKS.bold }] : []),
    ...(italic === true ? [{ type: MARKS.italic }] : []),
    ...(complete === true ? [{ type: MARKS.complete }] : []),
  ];
}
