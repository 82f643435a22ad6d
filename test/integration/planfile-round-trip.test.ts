import 'fake-indexeddb/auto';
import { afterEach, describe, expect, test } from 'vitest';
import { declareDatabase, type PlanDatabase } from '#renderer/adapters/dexie/database.ts';
import { createDexiePlanStore } from '#renderer/adapters/dexie/dexie-plan-store.ts';
import { commitToStored, type LibraryPorts } from '#renderer/features/start/commit-step.ts';
import { importFile } from '#renderer/features/start/import-plan.ts';
import { addPlan } from '#renderer/features/start/plan-library.ts';
import { savePlanFile } from '#renderer/platform/save-plan-file.ts';
import { setPlanField } from '#shared/change/plan-changes.ts';
import type { PlanId } from '#shared/domain/basics/ids.ts';
import { ok } from '#shared/domain/basics/result.ts';
import { planOf, rowsFromPlanState } from '#shared/domain/plan-state.ts';
import type { RowSet } from '#shared/domain/tables.ts';
import { canonicalRows } from '#shared/planfile/canonical-json.ts';
import type { PlanFile } from '#shared/planfile/plan-file.ts';
import { unpackPlanFile } from '#shared/planfile/unpack.ts';
import type { Desktop } from '#shared/ports/desktop.ts';
import type { PlanStore } from '#shared/ports/plan-store.ts';
import { valueOf } from '#test/support/apply.ts';
import { fakePorts } from '#test/support/fake-ports.ts';
import { planFromShipped } from '#test/support/resources.ts';

const databases: PlanDatabase[] = [];

afterEach(async () => {
  await Promise.all(databases.splice(0).map(({ dexie }) => dexie.delete()));
});

/** A machine with a database of its own, which remembers the last file it saved. */
async function aMachine(name: string): Promise<
  LibraryPorts & {
    readonly store: PlanStore;
    readonly save: (planId: PlanId) => Promise<Uint8Array>;
  }
> {
  const base = fakePorts();
  const database = declareDatabase(name);
  databases.push(database);
  await database.dexie.open();
  const store = createDexiePlanStore(database, base.clock);
  const saved: Uint8Array[] = [];
  const desktop: Desktop = {
    ...base.desktop,
    savePlanFile: async (bytes) => {
      saved.push(bytes);
      return ok({ fileName: 'plan.omradesplan' });
    },
  };
  return {
    ...base,
    store,
    save: async (planId) => {
      valueOf(await savePlanFile({ store, desktop }, planId));
      const last = saved.at(-1);
      if (last === undefined) throw new Error('Nothing was saved');
      return last;
    },
  };
}

async function storedRows({ store }: LibraryPorts, planId: PlanId): Promise<RowSet> {
  const loaded = await store.load(planId);
  if (loaded === null) throw new Error('The plan is not stored');
  return rowsFromPlanState(loaded.state);
}

/** Rows in an order of their own: tables come from the database in the order of their ids. */
const inOrder = (rows: RowSet): readonly string[] =>
  Object.values(rows).map((table) => canonicalRows(table));

const opened = (bytes: Uint8Array): PlanFile => valueOf(unpackPlanFile(bytes));

describe.each(['sample/kalmar-kronoberg-2014', 'sample/hogby-tallnas-2027'])(
  'the plan %s',
  (path) => {
    const sample = planFromShipped(path);

    test('is the same on another machine after having been a file', async () => {
      const [here, there] = [await aMachine('here'), await aMachine('there')];
      valueOf(await addPlan(here, 'createPlan', sample));
      const file = opened(await here.save(sample.planId));
      expect(file.dangling).toEqual([]);
      valueOf(await importFile(there, file, 'add'));
      expect(inOrder(await storedRows(there, sample.planId))).toEqual(inOrder(sample.rows));
    });

    test('gives the same bytes each time it is saved', async () => {
      const here = await aMachine('here');
      valueOf(await addPlan(here, 'createPlan', sample));
      expect(await here.save(sample.planId)).toEqual(await here.save(sample.planId));
    });
  },
);

test('a plan that came from a file carries what it came from when it is saved again', async () => {
  const sample = planFromShipped('sample/hogby-tallnas-2027');
  const [here, there] = [await aMachine('here'), await aMachine('there')];
  valueOf(await addPlan(here, 'createPlan', sample));
  valueOf(await importFile(there, opened(await here.save(sample.planId)), 'add'));
  valueOf(
    await commitToStored(there, sample.planId, 'edit', (state) =>
      ok(setPlanField(planOf(state), 'title', 'Ändrad hemma')),
    ),
  );
  const back = opened(await there.save(sample.planId));
  expect(back).toMatchObject({ revision: 2, base: { revision: 1 } });
  expect(back.rows.plans).toMatchObject([{ title: 'Ändrad hemma' }]);
  expect(inOrder(back.base.rows)).toEqual(inOrder(sample.rows));
});

test('a replaced plan comes back whole when the replacing is undone', async () => {
  const sample = planFromShipped('sample/hogby-tallnas-2027');
  const here = await aMachine('here');
  valueOf(await addPlan(here, 'createPlan', sample));
  const file = opened(await here.save(sample.planId));
  const emptied = { ...file, rows: { ...file.rows, sections: [], budgetCells: [] } };
  const replaced = valueOf(await importFile(here, emptied, 'replace'));
  expect((await storedRows(here, sample.planId)).sections).toEqual([]);
  valueOf(await replaced.undo());
  expect(inOrder(await storedRows(here, sample.planId))).toEqual(inOrder(sample.rows));
});
