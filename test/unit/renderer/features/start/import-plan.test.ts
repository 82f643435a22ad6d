import { describe, expect, test } from 'vitest';
import { importFile, readChosenFile } from '#renderer/features/start/import-plan.ts';
import { EMPTY_ROWS } from '#shared/domain/tables.ts';
import { packPlanFile } from '#shared/planfile/pack.ts';
import { unpackPlanFile } from '#shared/planfile/unpack.ts';
import type { Desktop } from '#shared/ports/desktop.ts';
import { valueOf } from '#test/support/apply.ts';
import { fakePorts } from '#test/support/fake-ports.ts';
import { memoryStore } from '#test/support/memory-store.ts';
import { planFileContent } from '#test/support/plan-file.ts';
import { aPlan, PLAN_ID, planRows } from '#test/support/rows.ts';

const bytes = packPlanFile(planFileContent());
const file = valueOf(unpackPlanFile(bytes));

function setUp(
  stored = EMPTY_ROWS,
  opened: Awaited<ReturnType<Desktop['openPlanFile']>> = chosen(bytes),
) {
  const store = memoryStore(stored);
  const base = fakePorts();
  const desktop: Desktop = { ...base.desktop, openPlanFile: async () => opened };
  return { store, ports: { ...base, store, desktop } };
}

function chosen(content: Uint8Array) {
  return { ok: true, value: { fileName: 'plan.omradesplan', bytes: content } } as const;
}

describe('readChosenFile', () => {
  test('reads a plan that is new here', async () => {
    const { ports } = setUp();
    expect(await readChosenFile(ports)).toEqual({ ok: true, value: { file, twin: null } });
  });

  test('finds the same plan here, so that the user can choose', async () => {
    const { ports } = setUp(planRows({ plans: [aPlan({ title: 'Här' })] }));
    const { twin } = valueOf(await readChosenFile(ports));
    expect(twin).toEqual({ plan: aPlan({ title: 'Här' }), savedAt: null });
  });

  test('tells why the machine, the file or the database refused', async () => {
    const cancelled = setUp(EMPTY_ROWS, { ok: false, error: 'cancelled' });
    expect(await readChosenFile(cancelled.ports)).toEqual({
      ok: false,
      error: { from: 'machine', code: 'cancelled' },
    });
    const half = setUp(EMPTY_ROWS, chosen(bytes.slice(0, bytes.length / 2)));
    expect(await readChosenFile(half.ports)).toEqual({
      ok: false,
      error: { from: 'file', error: { code: 'cut-off', detail: '' } },
    });
    const gone = setUp();
    gone.store.fail();
    expect(await readChosenFile(gone.ports)).toEqual({
      ok: false,
      error: { from: 'library', code: 'store-unreachable' },
    });
  });
});

describe('importFile', () => {
  test('adds the plan under its own id', async () => {
    const { store, ports } = setUp();
    expect(valueOf(await importFile(ports, file, 'add')).planId).toBe(PLAN_ID);
    expect(store.rows()).toEqual(file.rows);
  });

  test('replaces the plan that is here', async () => {
    const { store, ports } = setUp(planRows({ plans: [aPlan({ title: 'Här' })] }));
    valueOf(await importFile(ports, file, 'replace'));
    expect(store.rows()).toEqual(file.rows);
  });

  test('adds a copy beside the plan that is here, with the area in common', async () => {
    const { store, ports } = setUp(file.rows);
    const { planId } = valueOf(await importFile(ports, file, { copyTitle: 'Planen (kopia)' }));
    const { plans, areas, units, roles, sections } = store.rows();
    expect(plans).toEqual([
      ...file.rows.plans,
      { ...file.rows.plans[0], id: planId, title: 'Planen (kopia)' },
    ]);
    expect({ areas, units, roles }).toEqual({
      areas: file.rows.areas,
      units: file.rows.units,
      roles: file.rows.roles,
    });
    expect(sections).toHaveLength(4);
  });
});
