import { describe, expect, test } from 'vitest';
import {
  addPlan,
  changeStanding,
  replaceStoredPlan,
} from '#renderer/features/start/plan-library.ts';
import { planIdSchema } from '#shared/domain/basics/ids.ts';
import { EMPTY_ROWS } from '#shared/domain/tables.ts';
import { valueOf } from '#test/support/apply.ts';
import { fakePorts } from '#test/support/fake-ports.ts';
import { memoryStore } from '#test/support/memory-store.ts';
import { anArea, aPlan, aRole, aSection, PLAN_ID, planRows } from '#test/support/rows.ts';

const rows = planRows({ roles: [aRole('chef')], sections: [aSection('1')] });

function setUp(stored = EMPTY_ROWS) {
  const store = memoryStore(stored);
  return { store, ports: { ...fakePorts(), store } };
}

describe('addPlan', () => {
  test('stores a plan and its area with the first entry of its journal', async () => {
    const { store, ports } = setUp();
    valueOf(await addPlan(ports, 'createPlan', { planId: PLAN_ID, rows }));
    expect(store.rows()).toEqual(rows);
    expect(store.journal).toMatchObject([
      { planId: PLAN_ID, revision: 1, kind: 'edit', change: { label: { key: 'createPlan' } } },
    ]);
  });

  test('keeps the rows of an area that is here, and adds what it lacks', async () => {
    const area = anArea({ name: 'Bytt namn' });
    const { store, ports } = setUp({ ...EMPTY_ROWS, areas: [area] });
    valueOf(await addPlan(ports, 'importPlan', { planId: PLAN_ID, rows }));
    expect(store.rows()).toEqual({ ...rows, areas: [area] });
  });

  test('says so when the database does not answer', async () => {
    const { store, ports } = setUp();
    store.fail();
    const outcome = await addPlan(ports, 'createPlan', { planId: PLAN_ID, rows });
    expect(outcome).toEqual({ ok: false, error: 'store-unreachable' });
  });
});

describe('changeStanding', () => {
  test('deletes a plan without erasing anything, and takes it back', async () => {
    const { store, ports } = setUp(rows);
    const deleted = valueOf(await changeStanding(ports, PLAN_ID, 'delete'));
    expect(store.rows()).toEqual({ ...rows, plans: [aPlan({ deletedAt: ports.clock.now() })] });
    valueOf(await deleted.undo());
    expect(store.rows()).toEqual(rows);
    expect(store.journal.map(({ kind, revision }) => [kind, revision])).toEqual([
      ['edit', 1],
      ['undo', 2],
    ]);
  });

  test('archives and brings back', async () => {
    const { store, ports } = setUp(rows);
    await changeStanding(ports, PLAN_ID, 'archive');
    expect(store.rows().plans).toEqual([aPlan({ archived: true })]);
    await changeStanding(ports, PLAN_ID, 'unarchive');
    await changeStanding(ports, PLAN_ID, 'delete');
    await changeStanding(ports, PLAN_ID, 'restore');
    expect(store.rows()).toEqual(rows);
  });

  test('refuses a plan that is gone', async () => {
    const { ports } = setUp();
    const missing = planIdSchema.parse('borta');
    expect(await changeStanding(ports, missing, 'delete')).toEqual({
      ok: false,
      error: 'plan-missing',
    });
  });
});

describe('replaceStoredPlan', () => {
  const file = planRows({ plans: [aPlan({ title: 'Från filen' })], sections: [aSection('2')] });

  test("gives the plan the file's content, and takes it back", async () => {
    const { store, ports } = setUp(rows);
    const replaced = valueOf(await replaceStoredPlan(ports, PLAN_ID, file));
    expect(store.rows()).toEqual({ ...file, roles: rows.roles });
    valueOf(await replaced.undo());
    expect(store.rows()).toEqual(rows);
  });

  test('refuses a plan that is adopted', async () => {
    const { store, ports } = setUp(planRows({ plans: [aPlan({ status: 'adopted' })] }));
    const before = store.rows();
    expect(await replaceStoredPlan(ports, PLAN_ID, file)).toEqual({
      ok: false,
      error: 'read-only',
    });
    expect(store.rows()).toEqual(before);
  });

  test('cannot be taken back when the plan has been changed since', async () => {
    const { ports } = setUp(rows);
    const replaced = valueOf(await replaceStoredPlan(ports, PLAN_ID, file));
    valueOf(
      await replaceStoredPlan(ports, PLAN_ID, planRows({ plans: [aPlan({ title: 'Annan fil' })] })),
    );
    expect(await replaced.undo()).toEqual({ ok: false, error: 'conflict' });
  });
});
