import type { LooseRows, MigrationStep } from './step.ts';
import { v001 } from './v001-first-plan.ts';
import { v002 } from './v002-whole-plan.ts';

/** Every shape ever released, in order. A landed step is never edited. */
export const MIGRATION_STEPS: readonly MigrationStep[] = [v001, v002];

/** The number of today's shape. Stored in the database and in every plan file. */
export const CURRENT_SHAPE = MIGRATION_STEPS.length;

/** Takes rows of shape `from` through every later step. Throws for a shape that never was; callers refuse newer ones first. */
export function migrateRows(rows: LooseRows, from: number): LooseRows {
  if (!Number.isInteger(from) || from < 1 || from > CURRENT_SHAPE)
    throw new RangeError(`No such shape: ${from}`);
  return MIGRATION_STEPS.slice(from).reduce((current, step) => step.migrate(current), rows);
}
