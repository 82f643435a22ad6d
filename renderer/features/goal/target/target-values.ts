import type { Condition, Target, TargetValue } from '#shared/domain/goal/schema.ts';

/** Which columns a target's table of values has; null where the condition asks for no units at all. */
export type ValueColumns = 'none' | 'value' | 'interval' | null;

/** What a condition asks of each unit: nothing but that it is followed, one value, or the two of an interval. */
export function valueColumns({ kind }: Condition): ValueColumns {
  if (kind === 'doneBy' || kind === 'withinFrame') return null;
  if (kind === 'between') return 'interval';
  return kind === 'tracked' || kind === 'betterThanBaseline' ? 'none' : 'value';
}

/** The rows of the table: what is stored, or the whole area until something else is chosen. */
export function shownValues({ values }: Pick<Target, 'values'>): readonly TargetValue[] {
  return values.length === 0 ? [WHOLE_AREA] : values;
}

const WHOLE_AREA: TargetValue = { unitId: null, value: null, high: null, note: '' };
