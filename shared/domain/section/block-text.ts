import { missingCase } from '../basics/missing-case.ts';
import {
  FOOTNOTE_SIGN,
  MAX_SECTION_CHARACTERS,
  type Block,
  type Run,
  type TableBlock,
} from './blocks.ts';
import { joinRuns, runsText } from './runs.ts';

/**
 * One paragraph of text in a block. `path` is "" for the block's own, "row.cell.paragraph" in a table and the name of a
 * field ("caption"); "#0" after it is the text of the first footnote called there.
 */
export type BlockParagraph = { readonly path: string; readonly runs: readonly Run[] };

/** The paragraphs of a block in reading order; none in a live block, whose text belongs to another subject. */
export function blockParagraphs(block: Block): readonly BlockParagraph[] {
  return ownParagraphs(block).flatMap((paragraph) => [paragraph, ...notesOf(paragraph)]);
}

function ownParagraphs(block: Block): readonly BlockParagraph[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
    case 'listLine':
      return [{ path: '', runs: block.runs }];
    case 'quote':
      return [{ path: '', runs: block.runs }, field('source', block.source)];
    case 'figure':
      return [field('caption', block.caption), field('alt', block.alt)];
    case 'byline':
      return [field('name', block.name), field('title', block.title)];
    case 'table':
      return tableParagraphs(block);
    case 'live':
    case 'ruledPage':
      return [];
    default:
      return missingCase(block);
  }
}

/** The block with each of its paragraphs rewritten. A footnote that is emptied is taken away. */
export function mapParagraphs(block: Block, rewrite: Rewrite): Block {
  const runs = (paragraph: BlockParagraph) => rewriteWithNotes(paragraph, rewrite);
  const line = (path: string, text: string) => runsText(rewrite(field(path, text)));
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
    case 'listLine':
      return { ...block, runs: runs({ path: '', runs: block.runs }) };
    case 'quote':
      return {
        ...block,
        runs: runs({ path: '', runs: block.runs }),
        source: line('source', block.source),
      };
    case 'figure':
      return { ...block, caption: line('caption', block.caption), alt: line('alt', block.alt) };
    case 'byline':
      return { ...block, name: line('name', block.name), title: line('title', block.title) };
    case 'table':
      return mapTable(block, runs);
    case 'live':
    case 'ruledPage':
      return block;
    default:
      return missingCase(block);
  }
}

type Rewrite = (paragraph: BlockParagraph) => Run[];

function field(path: string, text: string): BlockParagraph {
  return { path, runs: [{ text }] };
}

function notesOf({ path, runs }: BlockParagraph): readonly BlockParagraph[] {
  const notes = runs.flatMap(({ footnote }) => (footnote === undefined ? [] : [footnote]));
  return notes.map((note, index) => field(`${path}#${index}`, note));
}

/** The text first: its footnotes stay in their order, while what is taken away shifts all that follows. */
function rewriteWithNotes(paragraph: BlockParagraph, rewrite: Rewrite): Run[] {
  let index = -1;
  const rewritten = rewrite(paragraph).flatMap((run) => {
    if (run.footnote === undefined) return [run];
    index += 1;
    const footnote = runsText(rewrite(field(`${paragraph.path}#${index}`, run.footnote)));
    return footnote === '' ? [] : [{ ...run, footnote }];
  });
  return joinRuns(rewritten);
}

/** The words of a block, its paragraphs on lines of their own. */
export function blockText(block: Block): string {
  return blockParagraphs(block)
    .map(({ runs }) => runsText(runs))
    .join('\n');
}

/** The words of a section's text, without its heading and without the signs that call footnotes. */
export function blocksText(blocks: readonly Block[]): string {
  return blocks.map(blockText).join('\n').replaceAll(FOOTNOTE_SIGN, '');
}

/** How many characters were written in the blocks (UTF-16 units, as editors count them). */
export function countCharacters(blocks: readonly Block[]): number {
  const paragraphs = blocks.flatMap(blockParagraphs);
  return paragraphs.reduce((total, { runs }) => total + runsText(runs).length, 0);
}

/** True when the blocks hold more than a section may. */
export function isTooLong(blocks: readonly Block[]): boolean {
  return countCharacters(blocks) > MAX_SECTION_CHARACTERS;
}

/** True when nothing has been written or inserted; an empty table or byline counts as nothing. */
export function isEmptyText(blocks: readonly Block[]): boolean {
  return blocks.every((block) => !INSERTED.has(block.kind) && blockText(block).trim() === '');
}

const INSERTED: ReadonlySet<Block['kind']> = new Set(['live', 'figure', 'ruledPage']);

function tableParagraphs(table: TableBlock): readonly BlockParagraph[] {
  return table.rows.flatMap(({ cells }, row) =>
    cells.flatMap(({ runs }, cell) =>
      runs.map((paragraph, index) => ({ path: `${row}.${cell}.${index}`, runs: paragraph })),
    ),
  );
}

function mapTable(table: TableBlock, rewrite: Rewrite): TableBlock {
  const rows = table.rows.map(({ cells }, row) => ({
    cells: cells.map((cell, column) => ({
      ...cell,
      runs: cell.runs.map((runs, index) => rewrite({ path: `${row}.${column}.${index}`, runs })),
    })),
  }));
  return { ...table, rows };
}
