import { z } from 'zod';
import { blockIdSchema, budgetIdSchema } from '../basics/ids.ts';

/** A section holds at most this many characters; a larger paste is refused whole. */
export const MAX_SECTION_CHARACTERS = 100_000;

/** Only web, mail and phone links: anything else (javascript:, file:) is dropped at the door. */
export const linkSchema = z
  .string()
  .max(2000)
  .regex(/^(https?:\/\/|mailto:|tel:)\S+$/i);

/** A stretch of text with one look. `complete` is the yellow "Komplettera" mark: something is still to be filled in. */
export const runSchema = z.strictObject({
  text: z.string(),
  bold: z.literal(true).optional(),
  italic: z.literal(true).optional(),
  complete: z.literal(true).optional(),
  link: linkSchema.optional(),
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

/** A place where the program writes what the plan already knows, so that a figure is written once. */
export const liveBlockSchema = z.strictObject({
  ...blockBase,
  kind: z.literal('live'),
  source: z.strictObject({ kind: z.literal('budget'), budgetId: budgetIdSchema }),
});

/** The rich text of a section: our own shape, not the editor's. Every block keeps its id for life. */
export const blockSchema = z.discriminatedUnion('kind', [
  paragraphBlockSchema,
  headingBlockSchema,
  listBlockSchema,
  tableBlockSchema,
  liveBlockSchema,
]);
export type Block = z.infer<typeof blockSchema>;
export type ParagraphBlock = z.infer<typeof paragraphBlockSchema>;
export type HeadingBlock = z.infer<typeof headingBlockSchema>;
export type ListBlock = z.infer<typeof listBlockSchema>;
export type TableBlock = z.infer<typeof tableBlockSchema>;
export type LiveBlock = z.infer<typeof liveBlockSchema>;
