import { z } from 'zod';
import {
  blockIdSchema,
  budgetIdSchema,
  goalIdSchema,
  pictureIdSchema,
  priorityIdSchema,
  workOrderIdSchema,
} from '../basics/ids.ts';
import { lineSchema } from '../basics/text-fields.ts';

/** A section holds at most this many characters; a larger paste is refused whole. */
export const MAX_SECTION_CHARACTERS = 100_000;

/** Only web, mail and phone links: anything else (javascript:, file:) is dropped at the door. */
export const linkSchema = z
  .string()
  .max(2000)
  .regex(/^(https?:\/\/|mailto:|tel:)\S+$/i);

/** Stands in a run's text where a footnote is called: one sign, so that places in the text count the same everywhere. */
export const FOOTNOTE_SIGN = '\uFFFC';

/** A stretch of text with one look. A footnote is a run of its own, whose text is FOOTNOTE_SIGN. `complete` is the yellow "Komplettera" mark: something is still to be filled in. */
export const runSchema = z.strictObject({
  text: z.string(),
  bold: z.literal(true).optional(),
  italic: z.literal(true).optional(),
  complete: z.literal(true).optional(),
  link: linkSchema.optional(),
  footnote: z.string().min(1).max(2000).optional(),
});
export type Run = z.infer<typeof runSchema>;

const runsSchema = z.array(runSchema);
const blockBase = { id: blockIdSchema };

export const paragraphBlockSchema = z.strictObject({
  ...blockBase,
  kind: z.literal('paragraph'),
  runs: runsSchema,
});

/** A heading inside a section: below the section's own heading, never numbered. */
export const headingBlockSchema = z.strictObject({
  ...blockBase,
  kind: z.literal('heading'),
  level: z.union([z.literal(1), z.literal(2)]),
  runs: runsSchema,
});

/** One line of a list. Lists are runs of these blocks: a flat shape lets each line have an id, move and be marked. */
export const listBlockSchema = z.strictObject({
  ...blockBase,
  kind: z.literal('listLine'),
  ordered: z.boolean(),
  /** 0 is the outermost list. */
  depth: z.int().min(0).max(3),
  runs: runsSchema,
});

const tableCellSchema = z.strictObject({ header: z.boolean(), runs: z.array(runsSchema) });
/** A free table of text. Every row has as many cells as the first; a cell holds one or more paragraphs. */
export const tableBlockSchema = z.strictObject({
  ...blockBase,
  kind: z.literal('table'),
  rows: z.array(z.strictObject({ cells: z.array(tableCellSchema).min(1) })).min(1),
});

/** What a live block shows. A null priority or goal means all of them. */
export const liveSourceSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('budget'), budgetId: budgetIdSchema }),
  z.strictObject({ kind: z.literal('priorities') }),
  z.strictObject({ kind: z.literal('workOrder'), workOrderId: workOrderIdSchema }),
  z.strictObject({ kind: z.literal('goals'), priorityId: priorityIdSchema.nullable() }),
  z.strictObject({ kind: z.literal('goal'), goalId: goalIdSchema }),
  z.strictObject({ kind: z.literal('indicators'), goalId: goalIdSchema.nullable() }),
  z.strictObject({ kind: z.literal('actions'), priorityId: priorityIdSchema.nullable() }),
  z.strictObject({ kind: z.literal('glossary') }),
]);
export type LiveSource = z.infer<typeof liveSourceSchema>;

/** A place where the program writes what the plan already knows, so that a fact is written once. */
export const liveBlockSchema = z.strictObject({
  ...blockBase,
  kind: z.literal('live'),
  source: liveSourceSchema,
});

/** A picture with its caption. An empty `alt` is a fault that the checks point out. */
export const figureBlockSchema = z.strictObject({
  ...blockBase,
  kind: z.literal('figure'),
  pictureId: pictureIdSchema,
  caption: lineSchema,
  alt: lineSchema,
  /** How much of the text's width it takes. */
  width: z.enum(['half', 'full']),
});

/** A saying set apart, with who said it. */
export const quoteBlockSchema = z.strictObject({
  ...blockBase,
  kind: z.literal('quote'),
  runs: runsSchema,
  source: lineSchema,
});

/** Who stands behind a text such as a foreword: name and title under it. */
export const bylineBlockSchema = z.strictObject({
  ...blockBase,
  kind: z.literal('byline'),
  name: lineSchema,
  title: lineSchema,
});

/** A page of ruled lines to write on by hand (Egna anteckningar). */
export const ruledPageBlockSchema = z.strictObject({ ...blockBase, kind: z.literal('ruledPage') });

/** The rich text of a section: our own shape, not the editor's. Every block keeps its id for life. */
export const blockSchema = z.discriminatedUnion('kind', [
  paragraphBlockSchema,
  headingBlockSchema,
  listBlockSchema,
  tableBlockSchema,
  liveBlockSchema,
  figureBlockSchema,
  quoteBlockSchema,
  bylineBlockSchema,
  ruledPageBlockSchema,
]);
export type Block = z.infer<typeof blockSchema>;
export type ParagraphBlock = z.infer<typeof paragraphBlockSchema>;
export type HeadingBlock = z.infer<typeof headingBlockSchema>;
export type ListBlock = z.infer<typeof listBlockSchema>;
export type TableBlock = z.infer<typeof tableBlockSchema>;
export type LiveBlock = z.infer<typeof liveBlockSchema>;
export type FigureBlock = z.infer<typeof figureBlockSchema>;
export type QuoteBlock = z.infer<typeof quoteBlockSchema>;
export type BylineBlock = z.infer<typeof bylineBlockSchema>;
export type RuledPageBlock = z.infer<typeof ruledPageBlockSchema>;
