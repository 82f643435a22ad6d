import type { IsoDateTime } from '#shared/domain/basics/dates.ts';
import type { PlanId } from '#shared/domain/basics/ids.ts';
import type { Change } from './change.ts';

/** One line of a plan's journal. A typing run keeps its id and is written again, longer, until the run ends. */
export type JournalEntry = {
  readonly id: string;
  readonly planId: PlanId;
  /** Counts a plan's entries from 1; the highest is the plan's revision. */
  readonly revision: number;
  readonly at: IsoDateTime;
  readonly kind: 'edit' | 'undo' | 'redo';
  readonly change: Change;
};
