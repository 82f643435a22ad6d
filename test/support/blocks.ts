import { blockIdSchema, budgetIdSchema, pictureIdSchema } from '#shared/domain/basics/ids.ts';
import {
  FOOTNOTE_SIGN,
  type Block,
  type BylineBlock,
  type FigureBlock,
  type QuoteBlock,
  type HeadingBlock,
  type ListBlock,
  type LiveBlock,
  type LiveSource,
  type ParagraphBlock,
  type RuledPageBlock,
  type Run,
  type TableBlock,
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

/** A live block. */
export function aLiveBlock(id: string, source: LiveSource): LiveBlock {
  return { id: blockIdSchema.parse(id), kind: 'live', source };
}

/** A live block that shows a budget. */
export function aLiveBudget(id: string, budgetId: string): LiveBlock {
  return aLiveBlock(id, { kind: 'budget', budgetId: budgetIdSchema.parse(budgetId) });
}

/** Where a footnote is called. */
export function aFootnote(footnote: string): Run {
  return { text: FOOTNOTE_SIGN, footnote };
}

/** A figure of the picture "picture". */
export function aFigure(id: string, fields: Partial<FigureBlock> = {}): FigureBlock {
  return {
    id: blockIdSchema.parse(id),
    kind: 'figure',
    pictureId: pictureIdSchema.parse('picture'),
    caption: 'Anmälda brott',
    alt: 'Kurvan sjunker från 2019.',
    width: 'full',
    ...fields,
  };
}

/** A quotation. */
export function aQuote(
  id: string,
  source: string,
  ...parts: readonly (string | Run)[]
): QuoteBlock {
  return { id: blockIdSchema.parse(id), kind: 'quote', runs: runsOf(...parts), source };
}

/** A name and a title under a text. */
export function aByline(id: string, name: string, title: string): BylineBlock {
  return { id: blockIdSchema.parse(id), kind: 'byline', name, title };
}

/** A page to write on by hand. */
export function aRuledPage(id: string): RuledPageBlock {
  return { id: blockIdSchema.parse(id), kind: 'ruledPage' };
}

/** The ids of blocks, in order. */
export function idsOf(blocks: readonly Block[]): readonly string[] {
  return blocks.map(({ id }) => id);
}
