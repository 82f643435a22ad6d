import { describe, expect, test } from 'vitest';
import {
  archivePlan,
  deletePlan,
  reopenPlan,
  restorePlan,
  setPlanDate,
  setPlanField,
  setStatus,
  unarchivePlan,
} from '#shared/change/plan-changes.ts';
import { areaRowsOf } from '#shared/domain/plan/area-rows.ts';
import { planOf } from '#shared/domain/plan-state.ts';
import { editRole } from '#shared/change/role-changes.ts';
import { applied, appliedAndUndone, valueOf } from '#test/support/apply.ts';
import { anArea, aPlan, aRole, day, moment, planState } from '#test/support/rows.ts';

const chief = aRole('chef');
const state = planState({ roles: [chief] });

test('setPlanField changes one field and names it by its key', () => {
  const change = setPlanField(aPlan(), 'registrationNumber', 'A 1/2026');
  expect(change.label).toEqual({ key: 'setPlanField', params: { name: 'registrationNumber' } });
  expect(planOf(applied(state, change))).toEqual(aPlan({ registrationNumber: 'A 1/2026' }));
});

test('setPlanDate changes one date and leaves the others', () => {
  const first = applied(state, setPlanDate(aPlan(), 'decisionOn', day('2026-11-01')));
  const second = applied(first, setPlanDate(planOf(first), 'validFrom', day('2027-01-01')));
  expect(planOf(second).dates).toEqual({
    ...aPlan().dates,
    decisionOn: '2026-11-01',
    validFrom: '2027-01-01',
  });
});

describe('setStatus', () => {
  test('freezes the area when the plan is adopted, and keeps it when it is closed', () => {
    const adopted = applied(state, valueOf(setStatus(state, 'adopted')));
    const frozenArea = { area: anArea(), units: [], roles: [chief], holders: [] };
    expect(planOf(adopted)).toEqual(aPlan({ status: 'adopted', frozenArea }));
    const closed = applied(adopted, valueOf(setStatus(adopted, 'closed')));
    expect(planOf(closed)).toEqual(aPlan({ status: 'closed', frozenArea }));
  });

  test('an adopted plan shows its functions as they were, whatever happens to the area', () => {
    const adopted = applied(state, valueOf(setStatus(state, 'adopted')));
    const renamed = applied(adopted, editRole(chief, { title: 'Områdeschef' }));
    expect(areaRowsOf(renamed).roles).toEqual([chief]);
    expect(areaRowsOf(applied(state, editRole(chief, { title: 'Områdeschef' }))).roles).toEqual([
      { ...chief, title: 'Områdeschef' },
    ]);
  });

  test('freezes nothing on the way to remiss and back', () => {
    const sent = applied(state, valueOf(setStatus(state, 'consultation')));
    expect(applied(sent, valueOf(setStatus(sent, 'draft')))).toEqual(state);
  });

  test('refuses a step that does not exist, and a plan whose area is gone', () => {
    expect(setStatus(state, 'closed')).toEqual({ ok: false, error: 'no-such-step' });
    expect(setStatus(planState({ areas: [] }), 'adopted')).toEqual({
      ok: false,
      error: 'area-missing',
    });
  });

  test('is undone whole', () => {
    expect(appliedAndUndone(state, valueOf(setStatus(state, 'adopted')))).toEqual(state);
  });
});

describe('reopenPlan', () => {
  const at = moment('2026-12-01T08:00:00.000Z');

  test('makes the plan an utkast again, thaws the area and keeps the reason', () => {
    const adopted = applied(state, valueOf(setStatus(state, 'adopted')));
    const change = valueOf(reopenPlan(planOf(adopted), { reason: ' Ny ram ', at }));
    expect(planOf(applied(adopted, change))).toEqual(
      aPlan({ reopenings: [{ at, reason: 'Ny ram' }] }),
    );
  });

  test('refuses an empty reason and a plan that is not read-only', () => {
    expect(reopenPlan(aPlan({ status: 'closed' }), { reason: ' ', at })).toEqual({
      ok: false,
      error: 'reason-missing',
    });
    expect(reopenPlan(aPlan(), { reason: 'Ny ram', at })).toEqual({
      ok: false,
      error: 'not-read-only',
    });
  });
});

test('a plan is archived and deleted, and comes back from both', () => {
  const at = moment('2026-12-01T08:00:00.000Z');
  const archived = applied(state, archivePlan(aPlan()));
  expect(planOf(archived)).toEqual(aPlan({ archived: true }));
  expect(applied(archived, unarchivePlan(planOf(archived)))).toEqual(state);
  const deleted = applied(state, deletePlan(aPlan(), at));
  expect(planOf(deleted)).toEqual(aPlan({ deletedAt: at }));
  expect(applied(deleted, restorePlan(planOf(deleted)))).toEqual(state);
});
