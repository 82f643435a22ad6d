import { missingCase } from '../basics/missing-case.ts';
import { MAX_SECTION_CHARACTERS, type Block, type Run, type TableBlock } from './blocks.ts';
import { runsText } from './runs.ts';

/** One paragraph of text in a block. `path` is "" for the block's own and "row.cell.paragraph" in a table. */
export type BlockParagraph = { readonly path: string; readonly runs: readonly Run[] };

/**
 * The paragraphs of a block in reading order; none in a live block, whose text belongs to another subject, or in what is
 * filled in as fields (a figure's caption, a byline's name).
 */
export function blockParagraphs(block: Block): readonly BlockParagraph[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
    case 'listLine':
    case 'quote':
      return [{ path: '', runs: block.runs }];
    case 'table':
      return tableParagraphs(block);
    case 'live':
    case 'figure':
    case 'byline':
    case 'ruledPage':
      return [];
    default:
      return missingCase(block);
  }
}

/** The block with each of its paragraphs rewritten. */
export function mapParagraphs(block: Block, rewrite: (paragraph: BlockParagraph) => Run[]): Block {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
    case 'listLine':
    case 'quote':
      return { ...block, runs: rewrite({ path: '', runs: block.runs }) };
    case 'table':
      return mapTable(block, rewrite);
    case 'live':
    case 'figure':
    case 'byline':
    case 'ruledPage':
      return block;
    default:
      return missingCase(block);
  }
}

/** The words of a block, its paragraphs on lines of their own. */
export function blockText(block: Block): string {
  return blockParagraphs(block)
    .map(({ runs }) => runsText(runs))
    .join('\n');
}

/** The words of a section's text, without its heading. */
export function blocksText(blocks: readonly Block[]): string {
  return blocks.map(blockText).join('\n');
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
  return blocks.every((block) => !INSERTED.has(block.kind) && writtenText(block).trim() === '');
}

const INSERTED: ReadonlySet<Block['kind']> = new Set(['live', 'figure', 'ruledPage']);

function writtenText(block: Block): string {
  if (block.kind === 'byline') return block.name + block.title;
  return block.kind === 'quote' ? blockText(block) + block.source : blockText(block);
}

function tableParagraphs(table: TableBlock): readonly BlockParagraph[] {
  return table.rows.flatMap(({ cells }, row) =>
    cells.flatMap(({ runs }, cell) =>
      runs.map((paragraph, index) => ({ path: `${row}.${cell}.${index}`, runs: paragraph })),
    ),
  );
}

function mapTable(table: TableBlock, rewrite: (paragraph: BlockParagraph) => Run[]): TableBlock {
  const rows = table.rows.map(({ cells }, row) => ({
    cells: cells.map((cell, column) => ({
      ...cell,
      runs: cell.runs.map((runs, index) => rewrite({ path: `${row}.${column}.${index}`, runs })),
    })),
  }));
  return { ...table, rows };
}
