import type { JournalEntry } from '#shared/change/journal.ts';
import type { Plan } from '#shared/domain/plan/schema.ts';
import { planStateFromRows } from '#shared/domain/plan-state.ts';
import {
  AREA_TABLES,
  EMPTY_ROWS,
  TABLE_NAMES,
  type RowSet,
  type TableName,
} from '#shared/domain/tables.ts';
import type { PlanOverview, PlanStore } from '#shared/ports/plan-store.ts';

type Tables = Readonly<Record<TableName, Map<string, RowSet[TableName][number]>>>;

/** A store that holds plans in memory, by the port's own rules; `fail()` makes it refuse from then on. */
export type MemoryStore = PlanStore & {
  readonly rows: () => RowSet;
  readonly journal: readonly JournalEntry[];
  readonly fail: () => void;
};

/** An empty store, or one with the given rows in it and nothing in its journal. */
export function memoryStore(initial: RowSet = EMPTY_ROWS): MemoryStore {
  const entries = TABLE_NAMES.map((table) => [
    table,
    new Map(initial[table].map((row) => [row.id, row])),
  ]);
  const tables = Object.fromEntries(entries) as Tables;
  const journal: JournalEntry[] = [];
  const listeners = new Set<(overviews: readonly PlanOverview[]) => void>();
  let failing = false;
  const reach = (): void => {
    if (failing) throw new Error('The database does not answer');
  };
  const rows = (): RowSet =>
    Object.fromEntries(
      TABLE_NAMES.map((table) => [table, [...tables[table].values()]]),
    ) as unknown as RowSet;
  const none = async (): Promise<void> => undefined;

  return {
    rows,
    journal,
    fail: () => (failing = true),
    watchOverviews(listener) {
      listeners.add(listener);
      listener(overviewsOf(rows(), journal));
      return () => listeners.delete(listener);
    },
    async listAreas() {
      reach();
      return rows().areas;
    },
    async loadArea(areaId) {
      reach();
      return areaRows(rows(), areaId);
    },
    async load(planId) {
      reach();
      const all = rows();
      const plan = all.plans.find(({ id }) => id === planId);
      if (plan === undefined) return null;
      const last = journal.findLast((entry) => entry.planId === planId);
      return {
        state: planStateFromRows(planId, rowsOfPlan(all, plan)),
        revision: last?.revision ?? 0,
        savedAt: last?.at ?? null,
        quarantined: [],
        drafts: [],
        workplace: null,
      };
    },
    async commit({ entry, touched }) {
      reach();
      for (const { table, id, row } of touched) {
        if (row === null) tables[table].delete(id);
        else tables[table].set(id, row);
      }
      journal.push(entry);
      for (const listener of listeners) listener(overviewsOf(rows(), journal));
    },
    async readJournal(planId) {
      reach();
      return journal.filter((entry) => entry.planId === planId).toReversed();
    },
    putDraft: none,
    removeDraft: none,
    putWorkplace: none,
    listQuarantined: async () => [],
  };
}

function rowsOfPlan(all: RowSet, plan: Plan): RowSet {
  const own = TABLE_NAMES.map((table) => [
    table,
    all[table].filter((row) => 'planId' in row && row.planId === plan.id),
  ]);
  const rows = Object.fromEntries(own) as RowSet;
  return { ...rows, ...areaRowsOnly(all, plan.areaId), plans: [plan] };
}

function areaRows(all: RowSet, areaId: string): RowSet {
  return { ...EMPTY_ROWS, ...areaRowsOnly(all, areaId) };
}

function areaRowsOnly(all: RowSet, areaId: string): Partial<RowSet> {
  const kept = AREA_TABLES.map((table) => [
    table,
    all[table].filter((row) => ('areaId' in row ? row.areaId : row.id) === areaId),
  ]);
  return Object.fromEntries(kept) as Partial<RowSet>;
}

function overviewsOf(all: RowSet, journal: readonly JournalEntry[]): readonly PlanOverview[] {
  return all.plans.flatMap((plan) => {
    const area = all.areas.find(({ id }) => id === plan.areaId);
    if (area === undefined) return [];
    const sections = all.sections.filter(({ planId }) => planId === plan.id);
    return {
      plan,
      area,
      sectionCount: sections.length,
      readyCount: sections.filter(({ ready }) => ready).length,
      completeCount: 0,
      savedAt: journal.findLast(({ planId }) => planId === plan.id)?.at ?? null,
    };
  });
}
