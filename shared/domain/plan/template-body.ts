import { z } from 'zod';
import { blockIdSchema, type BlockId, type BudgetId, type NewId } from '../basics/ids.ts';
import { missingCase } from '../basics/missing-case.ts';
import type { Block, ListBlock, TableBlock } from '../section/blocks.ts';
import { runsFromTemplate, templateTextSchema, type TemplateText } from './template-text.ts';

const listSchema = z.array(templateTextSchema).min(1);
const textTableSchema = z
  .strictObject({ header: listSchema, rows: z.array(listSchema) })
  .refine(({ header, rows }) => rows.every((row) => row.length === header.length));

/** A block as a template writes it: the key says the kind, and a bare string is a paragraph. */
export const templateBlockSchema = z.union([
  z.string().min(1),
  z.strictObject({ text: templateTextSchema }),
  z.strictObject({ heading: z.string().min(1) }),
  z.strictObject({ bullets: listSchema }),
  z.strictObject({ numbered: listSchema }),
  z.strictObject({ table: textTableSchema }),
  z.strictObject({ live: z.literal('budget'), of: z.string() }),
]);
export type TemplateBlock = z.infer<typeof templateBlockSchema>;

/** What turning a body into blocks needs: fresh ids, and the budgets that live blocks name by key. */
export type BodyContext = {
  readonly newId: NewId;
  readonly budgetIds: ReadonlyMap<string, BudgetId>;
};

/** The blocks of a section. Throws on a live block whose budget is unknown: references are checked before. */
export function blocksFromTemplate(
  body: readonly TemplateBlock[],
  context: BodyContext,
): readonly Block[] {
  return body.flatMap((block) => expandBlock(block, context));
}

function expandBlock(block: TemplateBlock, { newId, budgetIds }: BodyContext): readonly Block[] {
  const nextId = (): BlockId => blockIdSchema.parse(newId());
  if (typeof block === 'string') {
    return [{ id: nextId(), kind: 'paragraph', runs: runsFromTemplate(block) }];
  }
  if ('text' in block) {
    return [{ id: nextId(), kind: 'paragraph', runs: runsFromTemplate(block.text) }];
  }
  if ('heading' in block) {
    return [{ id: nextId(), kind: 'heading', level: 1, runs: runsFromTemplate(block.heading) }];
  }
  if ('bullets' in block) return listLines(block.bullets, false, nextId);
  if ('numbered' in block) return listLines(block.numbered, true, nextId);
  if ('table' in block) return [tableBlock(block.table, nextId())];
  if ('live' in block) {
    const budgetId = budgetIds.get(block.of);
    if (budgetId === undefined) throw new Error(`Unchecked live block of "${block.of}"`);
    return [{ id: nextId(), kind: 'live', source: { kind: 'budget', budgetId } }];
  }
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
