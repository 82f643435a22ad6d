import type { JournalEntry } from '#shared/change/journal.ts';
import type { TouchedRow } from '#shared/change/touched-rows.ts';
import type { DocumentChoice } from '#shared/document/compose-options.ts';
import type { ActionGrouping } from '#shared/domain/action/grouping.ts';
import type { Area } from '#shared/domain/area/schema.ts';
import type { IsoDateTime } from '#shared/domain/basics/dates.ts';
import type { AreaId, PlanId } from '#shared/domain/basics/ids.ts';
import type { Plan } from '#shared/domain/plan/schema.ts';
import type { PlanState } from '#shared/domain/plan-state.ts';
import type { RowSet, TableName } from '#shared/domain/tables.ts';

/** What the start page shows of one plan, without opening it. */
export type PlanOverview = {
  readonly plan: Plan;
  readonly area: Area;
  readonly sectionCount: number;
  readonly readyCount: number;
  /** Stretches of text marked "Komplettera". */
  readonly completeCount: number;
  readonly savedAt: IsoDateTime | null;
};

/** A stored row that no longer parses: set aside as it was, shown, never dropped or mended in silence. */
export type QuarantinedRow = {
  readonly id: string;
  readonly table: TableName;
  readonly rowId: string;
  readonly planId: string | null;
  readonly json: string;
  /** The fields that were refused, for the technically minded. */
  readonly reason: string;
  readonly at: IsoDateTime;
};

/** Text that was being written and is not yet a change: kept so that a crash loses at most a second. */
export type Draft = {
  readonly key: string;
  readonly planId: PlanId;
  readonly value: string;
  readonly at: IsoDateTime;
};

/** Where the user was in a plan. Kept with the plan, not in the journal. */
export type Workplace = {
  readonly planId: PlanId;
  readonly subject: string;
  readonly openSectionId: string | null;
  readonly openBudgetId: string | null;
  /** How the actions are listed; absent in a place kept before they were, and until one is chosen. */
  readonly actionGrouping?: ActionGrouping;
  readonly actionView?: 'table' | 'timeline';
  /** The document that was last looked at or exported. */
  readonly document?: DocumentChoice;
};

export type LoadedPlan = {
  readonly state: PlanState;
  readonly revision: number;
  readonly savedAt: IsoDateTime | null;
  readonly quarantined: readonly QuarantinedRow[];
  readonly drafts: readonly Draft[];
  readonly workplace: Workplace | null;
};

/** One journal entry and the rows as they stand after it: committed together or not at all. */
export type JournalWrite = {
  readonly entry: JournalEntry;
  readonly touched: readonly TouchedRow[];
};

export type Unsubscribe = () => void;

/** The plans on this machine. Every method rejects when the database cannot be reached; nothing is then half-written. */
export type PlanStore = {
  /** Calls the listener now and after every committed change with all plans, deleted ones included. */
  watchOverviews(
    listener: (overviews: readonly PlanOverview[]) => void,
    failed: (reason: unknown) => void,
  ): Unsubscribe;
  listAreas(): Promise<readonly Area[]>;
  /** The rows of one area, for a new plan in it. */
  loadArea(areaId: AreaId): Promise<RowSet>;
  /** Null when no such plan is stored. */
  load(planId: PlanId): Promise<LoadedPlan | null>;
  commit(write: JournalWrite): Promise<void>;
  /** Every edit of a plan, the newest first. */
  readJournal(planId: PlanId): Promise<readonly JournalEntry[]>;
  putDraft(draft: Draft): Promise<void>;
  removeDraft(key: string): Promise<void>;
  putWorkplace(workplace: Workplace): Promise<void>;
  /** Rows set aside because they no longer parse, of every plan. */
  listQuarantined(): Promise<readonly QuarantinedRow[]>;
};
