import { expect, test } from 'vitest';
import type { Change } from '#shared/change/change.ts';
import { invertChange } from '#shared/change/invert.ts';
import type { JournalEntry } from '#shared/change/journal.ts';
import { editArea } from '#shared/change/area-changes.ts';
import { setPlanField } from '#shared/change/plan-changes.ts';
import { insertPlan, replacePlan } from '#shared/change/plan-row-changes.ts';
import {
  planOf,
  planStateFromRows,
  rowsFromPlanState,
  type PlanState,
} from '#shared/domain/plan-state.ts';
import { EMPTY_ROWS } from '#shared/domain/tables.ts';
import { exchangeBase } from '#shared/planfile/exchange-base.ts';
import { applied, valueOf } from '#test/support/apply.ts';
import { anArea, aPlan, moment, PLAN_ID, planRows } from '#test/support/rows.ts';

type Step = { readonly kind: JournalEntry['kind']; readonly change: Change };

/** A plan's life: its state after the steps, and its journal, newest first. */
function live(start: PlanState, steps: readonly ((state: PlanState) => Step)[]) {
  let state = start;
  const journal: JournalEntry[] = [];
  for (const [index, step] of steps.entries()) {
    const { kind, change } = step(state);
    state = applied(state, change);
    const at = moment('2026-05-31T12:00:00.000Z');
    journal.unshift({
      id: `entry-${index}`,
      planId: PLAN_ID,
      revision: index + 1,
      at,
      kind,
      change,
    });
  }
  return { state, journal };
}

const empty = planStateFromRows(PLAN_ID, EMPTY_ROWS);
const fromFile = planRows();
const arrive = (): Step => ({
  kind: 'edit',
  change: insertPlan('importPlan', 'Plan', fromFile, EMPTY_ROWS),
});
const create = (): Step => ({
  kind: 'edit',
  change: insertPlan('createPlan', 'Plan', fromFile, EMPTY_ROWS),
});
const retitle =
  (title: string) =>
  (state: PlanState): Step => ({
    kind: 'edit',
    change: setPlanField(planOf(state), 'title', title),
  });
const newer = planRows({ plans: [aPlan({ title: 'Nyare fil' })] });
const replace = (state: PlanState): Step => ({
  kind: 'edit',
  change: valueOf(replacePlan(state, newer)),
});

test('is the plan as it came from the file, whatever was edited since', () => {
  const { state, journal } = live(empty, [arrive, retitle('Ändrad'), retitle('Ändrad igen')]);
  expect(exchangeBase(state, journal)).toEqual({ revision: 1, rows: fromFile });
});

test('is the latest file when the plan was replaced', () => {
  const { state, journal } = live(empty, [create, replace, retitle('Ändrad')]);
  expect(exchangeBase(state, journal)).toEqual({ revision: 2, rows: newer });
});

test('is the file before when the replacing was undone', () => {
  const undo = (state: PlanState): Step => {
    const original = applied(empty, arrive().change);
    expect(rowsFromPlanState(state)).toEqual(newer);
    return { kind: 'undo', change: invertChange(replace(original).change) };
  };
  const { state, journal } = live(empty, [arrive, replace, undo]);
  expect(exchangeBase(state, journal)).toEqual({ revision: 1, rows: fromFile });
});

test('is led back past area edits, and takes the area as it is when another plan has changed it as well', () => {
  const rename = (): Step => ({ kind: 'edit', change: editArea(anArea(), { name: 'LPO Sydvik' }) });
  const { state, journal } = live(empty, [arrive, rename, retitle('Ändrad')]);
  expect(exchangeBase(state, journal)).toEqual({ revision: 1, rows: fromFile });
  const elsewhere = applied(
    state,
    editArea(anArea({ name: 'LPO Sydvik' }), { name: 'LPO Östvik' }),
  );
  const areas = [anArea({ name: 'LPO Östvik' })];
  expect(exchangeBase(elsewhere, journal)).toEqual({ revision: 1, rows: { ...fromFile, areas } });
});

test('is missing for a plan that began here, and for a journal that does not lead back', () => {
  const own = live(empty, [create, retitle('Ändrad')]);
  expect(exchangeBase(own.state, own.journal)).toBeNull();
  const { journal } = live(empty, [arrive, retitle('Ändrad')]);
  expect(exchangeBase(planStateFromRows(PLAN_ID, fromFile), journal)).toBeNull();
});
