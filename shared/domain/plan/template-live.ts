import { z } from 'zod';
import type {
  BudgetId,
  GoalId,
  IndicatorId,
  PictureId,
  PriorityId,
  WorkOrderId,
} from '../basics/ids.ts';
import { missingCase } from '../basics/missing-case.ts';
import type { LiveSource } from '../section/blocks.ts';
import { idOf, idOrNull } from './template-keys.ts';

const anyOf = z.string().nullable().default(null);

/** A live block in a template: `of` is the key of what it shows; left out where it may be, it shows all. */
export const templateLiveSchema = z.discriminatedUnion('live', [
  z.strictObject({ live: z.literal('budget'), of: z.string() }),
  z.strictObject({ live: z.literal('priorities') }),
  z.strictObject({ live: z.literal('workOrder'), of: z.string() }),
  z.strictObject({ live: z.literal('goals'), of: anyOf }),
  z.strictObject({ live: z.literal('goal'), of: z.string() }),
  z.strictObject({ live: z.literal('indicators'), of: anyOf }),
  z.strictObject({ live: z.literal('actions'), of: anyOf }),
  z.strictObject({ live: z.literal('glossary') }),
]);
export type TemplateLive = z.infer<typeof templateLiveSchema>;

/** What the keys of a template stand for, once its parts have ids. */
export type TemplateIds = {
  readonly budgetIds: ReadonlyMap<string, BudgetId>;
  readonly priorityIds: ReadonlyMap<string, PriorityId>;
  readonly workOrderIds: ReadonlyMap<string, WorkOrderId>;
  readonly indicatorIds: ReadonlyMap<string, IndicatorId>;
  readonly goalIds: ReadonlyMap<string, GoalId>;
  readonly pictureIds: ReadonlyMap<string, PictureId>;
};

/** What a live block shows. Throws on a key that leads nowhere: references are checked before. */
export function liveSourceOf(block: TemplateLive, ids: TemplateIds): LiveSource {
  switch (block.live) {
    case 'budget':
      return { kind: 'budget', budgetId: idOf(ids.budgetIds, block.of) };
    case 'workOrder':
      return { kind: 'workOrder', workOrderId: idOf(ids.workOrderIds, block.of) };
    case 'goal':
      return { kind: 'goal', goalId: idOf(ids.goalIds, block.of) };
    case 'indicators':
      return { kind: 'indicators', goalId: idOrNull(ids.goalIds, block.of) };
    case 'goals':
    case 'actions':
      return { kind: block.live, priorityId: idOrNull(ids.priorityIds, block.of) };
    case 'priorities':
    case 'glossary':
      return { kind: block.live };
    default:
      return missingCase(block);
  }
}
