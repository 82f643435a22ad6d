import { z } from 'zod';
import { isoDateSchema } from '#shared/domain/basics/dates.ts';
import { linkSchema } from '#shared/domain/section/blocks.ts';
import { pictureSchema } from '#shared/domain/section/picture.ts';

/**
 * A stretch of text with one look; "\n" is a line break. `marked` is a "Komplettera" mark, printed yellow. A footnote is a
 * run without text of its own; its number is the next one in the document.
 */
export const docRunSchema = z.strictObject({
  text: z.string(),
  bold: z.literal(true).optional(),
  italic: z.literal(true).optional(),
  marked: z.literal(true).optional(),
  link: linkSchema.optional(),
  footnote: z.strictObject({ number: z.int().min(1), text: z.string() }).optional(),
});
export type DocRun = z.infer<typeof docRunSchema>;

const runsSchema = z.array(docRunSchema);
/** The runs of one paragraph. */
export type DocRuns = readonly DocRun[];

/**
 * A heading. `number` is what a reader sees; null stands outside the numbering. `id` is an anchor, unique in the model.
 * A subheading (mellanrubrik) stands inside a section's text: it is never numbered and never listed in the contents.
 */
const docHeadingSchema = z.strictObject({
  kind: z.literal('heading'),
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  level: z.int().min(1).max(6),
  number: z
    .string()
    .regex(/^\d+(\.\d+)*$/)
    .nullable(),
  subheading: z.boolean(),
  /** Begins a new page. */
  startsPage: z.boolean(),
  runs: runsSchema,
});
export type DocHeading = z.infer<typeof docHeadingSchema>;

/** `note` is small print under a table. */
const docParagraphSchema = z.strictObject({
  kind: z.literal('paragraph'),
  style: z.enum(['normal', 'note']),
  runs: runsSchema,
});
export type DocParagraph = z.infer<typeof docParagraphSchema>;

const docListLineSchema = z.strictObject({
  ordered: z.boolean(),
  /** 0 is the outermost list. */
  depth: z.int().min(0).max(3),
  runs: runsSchema,
});
export type DocListLine = z.infer<typeof docListLineSchema>;

/** A whole list: an ordered one starts at 1. */
const docListSchema = z.strictObject({
  kind: z.literal('list'),
  lines: z.array(docListLineSchema).min(1),
});
export type DocList = z.infer<typeof docListSchema>;

/** Decides a row's weight and rules; varav rows are also told apart by the word itself. */
export const docRowStyleSchema = z.enum(['header', 'body', 'sum', 'ofWhich']);
export type DocRowStyle = z.infer<typeof docRowStyleSchema>;

/** `header` says that the cell names its row or column, which a screen reader reads out with each figure. */
const docCellSchema = z.strictObject({
  header: z.boolean(),
  paragraphs: z.array(runsSchema).min(1),
});
export type DocCell = z.infer<typeof docCellSchema>;

const docRowSchema = z.strictObject({
  style: docRowStyleSchema,
  cells: z.array(docCellSchema).min(1),
});
export type DocRow = z.infer<typeof docRowSchema>;

/** Widths are relative to each other; figures are right-aligned. */
const docColumnSchema = z.strictObject({
  width: z.number().positive(),
  align: z.enum(['left', 'right']),
});
export type DocColumn = z.infer<typeof docColumnSchema>;

/** A table. Every row has one cell for each column; header rows come first and are repeated on each page. */
export const docTableSchema = z.strictObject({
  kind: z.literal('table'),
  caption: z.string().nullable(),
  columns: z.array(docColumnSchema).min(1),
  rows: z.array(docRowSchema).min(1),
  /** How much of the text's width it takes, at most 1: figures far from their words are hard to follow. */
  share: z.number().positive().max(1),
  /** In smaller print, so that many columns fit. */
  dense: z.boolean(),
  /** Wide tables turn the page. */
  landscape: z.boolean(),
});
export type DocTable = z.infer<typeof docTableSchema>;

const docFactSchema = z.strictObject({ label: z.string(), value: z.string() });
export type DocFact = z.infer<typeof docFactSchema>;

/** Labelled facts in two columns. */
const docFactsSchema = z.strictObject({
  kind: z.literal('facts'),
  facts: z.array(docFactSchema).min(1),
});

/** Who signs. The name is empty when it is not known: it is then clarified by hand. */
const docPartySchema = z.strictObject({
  organisation: z.string(),
  title: z.string(),
  name: z.string(),
});
export type DocParty = z.infer<typeof docPartySchema>;

/** One block per party: place and date, signature line, name clarified. */
const docSignaturesSchema = z.strictObject({
  kind: z.literal('signatures'),
  parties: z.array(docPartySchema).min(1),
});
export type DocSignatures = z.infer<typeof docSignaturesSchema>;

/**
 * A picture with its number and caption. The bytes travel inside the block, in base64 and capped by the picture's own
 * schema: see build/decisions/14-pictures.md.
 */
const docFigureSchema = z.strictObject({
  kind: z.literal('figure'),
  number: z.int().min(1),
  caption: z.string(),
  alt: z.string(),
  /** How much of the text's width it takes. */
  width: z.enum(['half', 'full']),
  picture: pictureSchema.pick({ type: true, width: true, height: true, data: true }),
});
export type DocFigure = z.infer<typeof docFigureSchema>;

/** A saying set apart. The source may be empty. */
const docQuoteSchema = z.strictObject({
  kind: z.literal('quote'),
  runs: runsSchema,
  source: z.string(),
});
export type DocQuote = z.infer<typeof docQuoteSchema>;

/** Name and title under a text. Either may be empty. */
const docBylineSchema = z.strictObject({
  kind: z.literal('byline'),
  name: z.string(),
  title: z.string(),
});
export type DocByline = z.infer<typeof docBylineSchema>;

/** A page of lines to write on by hand, with a title unless a heading stands above it. */
const docRuledPageSchema = z.strictObject({
  kind: z.literal('ruledPage'),
  title: z.string().nullable(),
});
export type DocRuledPage = z.infer<typeof docRuledPageSchema>;

/**
 * A framed part of the text with a label above it, such as a goal: "Lokalt effektmål" and the goal's sentence. Tables in
 * it never turn the page.
 */
const docBoxSchema = z.strictObject({
  kind: z.literal('box'),
  label: z.string(),
  title: runsSchema,
  blocks: z.array(
    z.discriminatedUnion('kind', [docParagraphSchema, docListSchema, docTableSchema]),
  ),
});
export type DocBox = z.infer<typeof docBoxSchema>;

export const docBlockSchema = z.discriminatedUnion('kind', [
  docHeadingSchema,
  docParagraphSchema,
  docListSchema,
  docTableSchema,
  docFactsSchema,
  docSignaturesSchema,
  docFigureSchema,
  docQuoteSchema,
  docBylineSchema,
  docRuledPageSchema,
  docBoxSchema,
]);
export type DocBlock = z.infer<typeof docBlockSchema>;

export const documentKindSchema = z.enum([
  'verksamhetsplan',
  'budget',
  'handlingsplan',
  'uppfoljningsplan',
  'minut',
  'minlista',
]);
export type DocumentKind = z.infer<typeof documentKindSchema>;

/** A finished document before it has a file format. DOCX, PDF and the preview are renderers of this and nothing else. */
export const documentModelSchema = z.strictObject({
  kind: documentKindSchema,
  language: z.literal('sv-SE'),
  title: z.string(),
  authority: z.string(),
  unit: z.string(),
  documentType: z.string(),
  /** As printed: the diarienummer, or the words that stand in for it until the registry sets one. */
  registrationNumber: z.string(),
  /** The day of the document: also the only date in the file's properties, so that the same plan gives the same file. */
  date: isoDateSchema,
  /** Arbetsexemplar: "UTKAST" across the page and line numbers. */
  workingCopy: z.boolean(),
  /** A title page and a table of contents; short documents go without and open with their title and facts. */
  frontMatter: z.boolean(),
  facts: z.array(docFactSchema),
  blocks: z.array(docBlockSchema),
});
export type DocumentModel = z.infer<typeof documentModelSchema>;
