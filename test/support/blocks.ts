import { blockIdSchema, budgetIdSchema } from '#shared/domain/basics/ids.ts';
import type {
  Block,
  HeadingBlock,
  ListBlock,
  LiveBlock,
  ParagraphBlock,
  Run,
  TableBlock,
} from '#shared/domain/section/blocks.ts';

/** Runs from plain texts and whole runs. */
export function runsOf(...parts: readonly (string | Run)[]): Run[] {
  return parts.map((part) => (typeof part === 'string' ? { text: part } : part));
}

/** A paragraph. */
export function aParagraph(id: string, ...parts: readonly (string | Run)[]): ParagraphBlock {
  return { id: blockIdSchema.parse(id), kind: 'paragraph', runs: runsOf(...parts) };
}

/** A heading inside a section. */
export function aHeading(
  id: string,
  level: 1 | 2,
  ...parts: readonly (string | Run)[]
): HeadingBlock {
  return { id: blockIdSchema.parse(id), kind: 'heading', level, runs: runsOf(...parts) };
}

/** A line of a list. */
export function aListLine(
  id: string,
  ordered: boolean,
  depth: number,
  ...parts: readonly (string | Run)[]
): ListBlock {
  return { id: blockIdSchema.parse(id), kind: 'listLine', ordered, depth, runs: runsOf(...parts) };
}

/** A table of one-paragraph cells; the first row is its header. */
export function aTable(id: string, ...rows: readonly (readonly string[])[]): TableBlock {
  return {
    id: blockIdSchema.parse(id),
    kind: 'table',
    rows: rows.map((cells, row) => ({
      cells: cells.map((text) => ({ header: row === 0, runs: [text === '' ? [] : runsOf(text)] })),
    })),
  };
}

/** A live block that shows a budget. */
export function aLiveBudget(id: string, budgetId: string): LiveBlock {
  return {
    id: blockIdSchema.parse(id),
    kind: 'live',
    source: { kind: 'budget', budgetId: budgetIdSchema.parse(budgetId) },
  };
}

/** The ids of blocks, in order. */
export function idsOf(blocks: readonly Block[]): readonly string[] {
  return blocks.map(({ id }) => id);
}
