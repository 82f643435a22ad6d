import { expect, test } from 'vitest';
import { PlanSession } from '#renderer/platform/plan-session.ts';
import type { Change } from '#shared/change/change.ts';
import { insertRow, updateRow } from '#shared/change/operations.ts';
import { planOf } from '#shared/domain/plan-state.ts';
import type { RowSet } from '#shared/domain/tables.ts';
import type { JournalWrite } from '#shared/ports/plan-store.ts';
import { fakeClock } from '#test/support/fake-clock.ts';
import { fakeTimers } from '#test/support/fake-timers.ts';
import { aPlan, aSection, countingIds, planState } from '#test/support/rows.ts';

function openSession(rows: Partial<RowSet> = {}) {
  const writes: JournalWrite[] = [];
  const clock = fakeClock();
  const session = new PlanSession(
    {
      state: planState(rows),
      revision: 7,
      savedAt: null,
      quarantined: [],
      drafts: [],
      workplace: null,
    },
    {
      store: { commit: async (write) => void writes.push(write) },
      clock,
      newId: countingIds('entry'),
      timers: fakeTimers(),
      mayWrite: true,
    },
  );
  return { session, writes, clock };
}

/** Renames the plan, as typing in its title field does. */
function rename(session: PlanSession, title: string): Change {
  const plan = planOf(session.view().state);
  return {
    label: { key: 'setPlanField', params: { name: 'titel' } },
    operations: updateRow('plans', plan, { title }),
  };
}

function title(session: PlanSession): string {
  return planOf(session.view().state).title;
}

test('tidies before anyone has edited: saved, but nothing to undo', async () => {
  const { session, writes } = openSession();
  session.tidy(rename(session, 'Städad'));
  session.tidy({ label: { key: 'removeUnusedPictures', params: {} }, operations: [] });
  expect(session.view().undoLabel).toBeNull();
  session.undo();
  expect(title(session)).toBe('Städad');
  await session.flush();
  expect(writes).toHaveLength(1);
});

test('shows an edit at once and queues it with its rows and the next revision', async () => {
  const { session, writes } = openSession();
  session.dispatch(rename(session, 'Ny titel'));
  expect(title(session)).toBe('Ny titel');
  await session.flush();
  expect(writes).toMatchObject([
    {
      entry: { revision: 8, kind: 'edit' },
      touched: [{ table: 'plans', row: { title: 'Ny titel' } }],
    },
  ]);
});

test('takes an edit back and makes it again', () => {
  const { session } = openSession({ plans: [aPlan({ title: 'Först' })] });
  session.dispatch(rename(session, 'Sedan'));
  session.undo();
  expect(title(session)).toBe('Först');
  expect(session.view()).toMatchObject({ undoLabel: null, redoLabel: { key: 'setPlanField' } });
  session.redo();
  expect(title(session)).toBe('Sedan');
});

test('counts typing in one field as one step, and one journal entry written again', async () => {
  const { session, writes, clock } = openSession({ plans: [aPlan({ title: '' })] });
  for (const typed of ['V', 'Ve', 'Ver']) {
    session.dispatch(rename(session, typed), 'plan:title');
    clock.pass(500);
  }
  await session.flush();
  expect(new Set(writes.map(({ entry }) => entry.id)).size).toBe(1);
  session.undo();
  expect(title(session)).toBe('');
});

test('begins a new step after a pause of two seconds', () => {
  const { session, clock } = openSession({ plans: [aPlan({ title: '' })] });
  session.dispatch(rename(session, 'V'), 'plan:title');
  clock.pass(2_000);
  session.dispatch(rename(session, 'Ve'), 'plan:title');
  session.undo();
  expect(title(session)).toBe('V');
});

test('begins a new step after thirty seconds of typing', () => {
  const { session, clock } = openSession({ plans: [aPlan({ title: '' })] });
  for (let key = 1; key <= 21; key += 1) {
    session.dispatch(rename(session, 'x'.repeat(key)), 'plan:title');
    clock.pass(1_500);
  }
  session.undo();
  expect(title(session)).toBe('x'.repeat(20));
});

test('leaves nothing to undo when a run is typed back to where it began', () => {
  const { session } = openSession({ plans: [aPlan({ title: 'A' })] });
  session.dispatch(rename(session, 'AB'), 'plan:title');
  session.dispatch(rename(session, 'A'), 'plan:title');
  expect(session.view().undoLabel).toBeNull();
});

test('commits what is being written before it undoes', () => {
  const { session } = openSession({ plans: [aPlan({ title: 'A' })] });
  session.addDraft(() => void session.dispatch(rename(session, 'Skrivet')));
  session.undo();
  expect(title(session)).toBe('A');
});

test('refuses edits of an adopted plan, but lets it be reopened', () => {
  const { session } = openSession({ plans: [aPlan({ status: 'adopted' })] });
  expect(session.dispatch(rename(session, 'Nej'))).toEqual({
    ok: false,
    error: { code: 'read-only' },
  });
  const reopen: Change = {
    label: { key: 'reopenPlan', params: { reason: 'fel belopp' } },
    operations: updateRow('plans', planOf(session.view().state), { status: 'draft' }),
  };
  expect(session.dispatch(reopen).ok).toBe(true);
});

test('refuses a row that its schema does not take, and changes nothing', () => {
  const { session } = openSession();
  const before = session.view().state;
  const section = aSection('s1', { heading: 'x'.repeat(301) });
  const change: Change = {
    label: { key: 'addSection', params: { name: '' } },
    operations: [insertRow('sections', section)],
  };
  expect(session.dispatch(change)).toEqual({
    ok: false,
    error: { code: 'invalid-row', table: 'sections', id: 's1' },
  });
  expect(session.view().state).toBe(before);
});
