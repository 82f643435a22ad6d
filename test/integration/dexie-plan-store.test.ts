import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, expect, test } from 'vitest';
import { declareDatabase, type PlanDatabase } from '#renderer/adapters/dexie/database.ts';
import { createDexiePlanStore } from '#renderer/adapters/dexie/dexie-plan-store.ts';
import { openDatabase } from '#renderer/adapters/dexie/open-database.ts';
import type { Change } from '#shared/change/change.ts';
import { insertRow } from '#shared/change/operations.ts';
import { touchedRows } from '#shared/change/touched-rows.ts';
import type { RowSet } from '#shared/domain/tables.ts';
import { fakeClock } from '#test/support/fake-clock.ts';
import { PLAN_ID, aPlan, aSection, anArea, moment, planState } from '#test/support/rows.ts';

const NAME = 'test-plans';
const clock = fakeClock();

afterEach(async () => {
  await Dexie.delete(NAME);
});

async function openStore() {
  const database = declareDatabase(NAME);
  await database.dexie.open();
  return { database, store: createDexiePlanStore(database, clock) };
}

async function saveRows(database: PlanDatabase, rows: Partial<RowSet>): Promise<void> {
  const state = planState(rows);
  const change: Change = {
    label: { key: 'createPlan', params: { name: 'Plan' } },
    operations: [
      ...[...state.tables.areas.values()].map((row) => insertRow('areas', row)),
      ...[...state.tables.plans.values()].map((row) => insertRow('plans', row)),
      ...[...state.tables.sections.values()].map((row) => insertRow('sections', row)),
    ],
  };
  const at = moment('2026-03-02T09:00:00.000Z');
  const entry = { id: 'e1', planId: PLAN_ID, revision: 1, at, kind: 'edit', change } as const;
  await createDexiePlanStore(database, clock).commit({
    entry,
    touched: touchedRows(change, state),
  });
}

test('gives back a plan as it was committed, after closing and opening again', async () => {
  const first = await openStore();
  await saveRows(first.database, { sections: [aSection('s1'), aSection('s2')] });
  first.database.dexie.close();
  const second = await openStore();
  const loaded = await second.store.load(PLAN_ID);
  expect(loaded?.state).toEqual(planState({ sections: [aSection('s1'), aSection('s2')] }));
  expect(loaded).toMatchObject({
    revision: 1,
    savedAt: '2026-03-02T09:00:00.000Z',
    quarantined: [],
  });
  second.database.dexie.close();
});

test('answers null for a plan that is not there', async () => {
  const { database, store } = await openStore();
  expect(await store.load(PLAN_ID)).toBeNull();
  database.dexie.close();
});

test('writes rows and journal entry together or not at all', async () => {
  const { database, store } = await openStore();
  const at = moment('2026-03-02T09:00:00.000Z');
  const change: Change = { label: { key: 'createPlan', params: { name: '' } }, operations: [] };
  const unclonable = { id: 'p', trouble: () => undefined };
  const write = {
    entry: { id: 'e1', planId: PLAN_ID, revision: 1, at, kind: 'edit', change },
    touched: [
      { table: 'areas', id: 'area', row: anArea() },
      { table: 'plans', id: 'p', row: unclonable },
    ],
  } as unknown as Parameters<typeof store.commit>[0];
  await expect(store.commit(write)).rejects.toThrow(/could not be cloned/);
  expect(await database.dexie.table('areas').count()).toBe(0);
  expect(await database.journal.count()).toBe(0);
  database.dexie.close();
});

test('sets a row that no longer parses aside, whole, and loads the rest', async () => {
  const { database, store } = await openStore();
  await saveRows(database, { sections: [aSection('s1')] });
  const broken = { ...aSection('s2'), heading: 17 };
  await database.dexie.table('sections').put(broken);
  const loaded = await store.load(PLAN_ID);
  expect([...(loaded?.state.tables.sections.keys() ?? [])]).toEqual(['s1']);
  expect(loaded?.quarantined).toMatchObject([
    { id: 'sections:s2', table: 'sections', rowId: 's2', planId: 'plan', reason: 'heading' },
  ]);
  expect(JSON.parse(loaded?.quarantined[0]?.json ?? '')).toEqual(broken);
  expect(await database.dexie.table('sections').get('s2')).toBeUndefined();
  database.dexie.close();
});

test('tells of every plan with its area and what is unfinished', async () => {
  const { database, store } = await openStore();
  await saveRows(database, { sections: [aSection('s1', { ready: true }), aSection('s2')] });
  const overviews = await new Promise((resolve, reject) => {
    store.watchOverviews(resolve, reject);
  });
  expect(overviews).toEqual([
    {
      plan: aPlan(),
      area: anArea(),
      sectionCount: 2,
      readyCount: 1,
      completeCount: 0,
      savedAt: '2026-03-02T09:00:00.000Z',
    },
  ]);
  database.dexie.close();
});

test('refuses a database that a newer program has written', async () => {
  const newer = new Dexie(NAME);
  newer.version(99).stores({ plans: 'id' });
  await newer.open();
  newer.close();
  expect(await openDatabase(NAME)).toMatchObject({ ok: false, error: { code: 'newer-program' } });
});
