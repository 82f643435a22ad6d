import { z } from 'zod';
import { blockIdSchema, type BlockId, type NewId } from '../basics/ids.ts';
import { missingCase } from '../basics/missing-case.ts';
import { lineSchema } from '../basics/text-fields.ts';
import type { Block, ListBlock, TableBlock } from '../section/blocks.ts';
import { idOf } from './template-keys.ts';
import { liveSourceOf, templateLiveSchema, type TemplateIds } from './template-live.ts';
import { fillSlots, type TemplateSlots } from './template-slots.ts';
import { runsFromTemplate, templateTextSchema, type TemplateText } from './template-text.ts';

const listSchema = z.array(templateTextSchema).min(1);
const textTableSchema = z
  .strictObject({ header: listSchema, rows: z.array(listSchema) })
  .refine(({ header, rows }) => rows.every((row) => row.length === header.length));

/**
 * A block as a template writes it: the key says the kind, and a bare string is a paragraph. An empty string is an empty
 * line to write on, above or below what fills itself in.
 */
export const templateBlockSchema = z.union([
  z.string(),
  z.strictObject({ text: templateTextSchema }),
  z.strictObject({ heading: z.string().min(1) }),
  z.strictObject({ bullets: listSchema }),
  z.strictObject({ numbered: listSchema }),
  z.strictObject({ table: textTableSchema }),
  templateLiveSchema,
  z.strictObject({
    /** Key of the picture. */
    figure: z.string(),
    caption: lineSchema,
    alt: lineSchema,
    width: z.enum(['half', 'full']).default('full'),
  }),
  z.strictObject({ quote: templateTextSchema, source: lineSchema.default('') }),
  z.strictObject({ byline: z.strictObject({ name: lineSchema, title: lineSchema }) }),
  z.strictObject({ ruledPage: z.literal(true) }),
]);
export type TemplateBlock = z.infer<typeof templateBlockSchema>;

/** What turning a body into blocks needs: fresh ids, and what keys and slots stand for. */
export type BodyContext = TemplateIds & { readonly newId: NewId; readonly slots: TemplateSlots };

/** The blocks of a section. Throws on a key that leads nowhere: references are checked before. */
export function blocksFromTemplate(
  body: readonly TemplateBlock[],
  context: BodyContext,
): readonly Block[] {
  return body.flatMap((block) => expandBlock(block, context));
}

function expandBlock(block: TemplateBlock, context: BodyContext): readonly Block[] {
  const nextId = (): BlockId => blockIdSchema.parse(context.newId());
  if (typeof block === 'string') {
    return [{ id: nextId(), kind: 'paragraph', runs: block === '' ? [] : runsFromTemplate(block) }];
  }
  if ('bullets' in block) return listLines(block.bullets, false, nextId);
  if ('numbered' in block) return listLines(block.numbered, true, nextId);
  return [oneBlock(block, nextId(), context)];
}

type SingleBlock = Exclude<
  TemplateBlock,
  string | { readonly bullets: unknown } | { readonly numbered: unknown }
>;

function oneBlock(block: SingleBlock, id: BlockId, context: BodyContext): Block {
  if ('text' in block) return { id, kind: 'paragraph', runs: runsFromTemplate(block.text) };
  if ('heading' in block) {
    return { id, kind: 'heading', level: 1, runs: runsFromTemplate(block.heading) };
  }
  if ('table' in block) return tableBlock(block.table, id);
  if ('live' in block) return { id, kind: 'live', source: liveSourceOf(block, context) };
  if ('figure' in block) {
    const { figure, ...shown } = block;
    return { id, kind: 'figure', pictureId: idOf(context.pictureIds, figure), ...shown };
  }
  if ('quote' in block) {
    return { id, kind: 'quote', runs: runsFromTemplate(block.quote), source: block.source };
  }
  if ('byline' in block) {
    const { name, title } = block.byline;
    return { id, kind: 'byline', name, title: fillSlots(title, context.slots) };
  }
  if ('ruledPage' in block) return { id, kind: 'ruledPage' };
  return missingCase(block);
}

function listLines(
  lines: readonly TemplateText[],
  ordered: boolean,
  nextId: () => BlockId,
): readonly ListBlock[] {
  return lines.map((line) => ({
    id: nextId(),
    kind: 'listLine',
    ordered,
    depth: 0,
    runs: runsFromTemplate(line),
  }));
}

function tableBlock(table: z.infer<typeof textTableSchema>, id: BlockId): TableBlock {
  const row = (cells: readonly TemplateText[], header: boolean): TableBlock['rows'][number] => ({
    cells: cells.map((cell) => ({ header, runs: [runsFromTemplate(cell)] })),
  });
  return {
    id,
    kind: 'table',
    rows: [row(table.header, true), ...table.rows.map((cells) => row(cells, false))],
  };
}
