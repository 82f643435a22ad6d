import { z } from 'zod';
import { FOOTNOTE_SIGN, linkSchema, type Run } from '../section/blocks.ts';

/** A stretch of text as a template writes it: `b` bold, `i` italic, `todo` a "Komplettera" mark. */
const templateWordsSchema = z.strictObject({
  t: z.string().min(1),
  b: z.literal(true).optional(),
  i: z.literal(true).optional(),
  todo: z.literal(true).optional(),
  href: linkSchema.optional(),
});

/** A footnote where it is called. */
const templateFootnoteSchema = z.strictObject({ footnote: z.string().min(1) });

const templateRunSchema = z.union([templateWordsSchema, templateFootnoteSchema]);

/** Text in a template: a plain string where nothing stands out, else runs. */
export const templateTextSchema = z.union([z.string().min(1), z.array(templateRunSchema).min(1)]);
export type TemplateText = z.infer<typeof templateTextSchema>;

/** The runs of a block, from a template's short form. */
export function runsFromTemplate(text: TemplateText): Run[] {
  return typeof text === 'string' ? [{ text }] : text.map(runFromTemplate);
}

function runFromTemplate(run: z.infer<typeof templateRunSchema>): Run {
  if ('footnote' in run) return { text: FOOTNOTE_SIGN, footnote: run.footnote };
  const { t, b, i, todo, href } = run;
  return {
    text: t,
    ...(b && { bold: b }),
    ...(i && { italic: i }),
    ...(todo && { complete: todo }),
    ...(href !== undefined && { link: href }),
  };
}
