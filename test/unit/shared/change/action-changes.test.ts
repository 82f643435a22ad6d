import { describe, expect, test } from 'vitest';
import {
  addAction,
  deleteAction,
  duplicateAction,
  editAction,
  followUpAction,
  moveAction,
  setActionStatus,
} from '#shared/change/action-changes.ts';
import {
  addCommitment,
  deleteCommitment,
  editCommitment,
} from '#shared/change/action-commitment-changes.ts';
import { actionIdSchema } from '#shared/domain/basics/ids.ts';
import { sortedRows, type PlanState } from '#shared/domain/plan-state.ts';
import { anAction } from '#test/support/actions.ts';
import { applied, appliedAndUndone } from '#test/support/apply.ts';
import { day, planState } from '#test/support/rows.ts';

const first = anAction('a', { position: 1 });
const second = anAction('b', { position: 2, what: 'Träffa skolan\ni mars' });
const state = planState({ actions: [first, second] });
const NEW = actionIdSchema.parse('ny');

const order = ({ tables }: PlanState) => sortedRows(tables.actions).map(({ id }) => id);

describe('addAction', () => {
  test('puts the action last, or right after another, with what is known of it', () => {
    const last = applied(state, addAction(state, { id: NEW, after: null, known: {} }));
    expect(order(last)).toEqual(['a', 'b', 'ny']);
    const known = { to: day('2026-12-31') };
    const between = applied(state, addAction(state, { id: NEW, after: first, known }));
    expect(order(between)).toEqual(['a', 'ny', 'b']);
    expect(between.tables.actions.get(NEW)).toEqual(
      anAction('ny', { position: 1.5, what: '', to: day('2026-12-31') }),
    );
  });

  test('is undone', () => {
    const change = addAction(state, { id: NEW, after: first, known: {} });
    expect(appliedAndUndone(state, change)).toEqual(state);
  });
});

test('duplicateAction puts a copy right after, without what had become of the original', () => {
  const done = anAction('a', {
    position: 1,
    status: 'done',
    signal: 'green',
    followUpNote: 'Gick bra',
    followedUpOn: day('2026-03-01'),
    financing: 'ryms i ramen',
  });
  const before = planState({ actions: [done, second] });
  const after = applied(before, duplicateAction(before, done, NEW));
  expect(order(after)).toEqual(['a', 'ny', 'b']);
  expect(after.tables.actions.get(NEW)).toEqual(
    anAction('ny', { position: 1.5, what: 'a', financing: 'ryms i ramen' }),
  );
});

test('editAction changes fields, and the label has the first line of what is written', () => {
  const change = editAction(second, { what: 'Träffa föräldrarna\ni mars' });
  expect(change.label).toEqual({ key: 'editAction', params: { name: 'Träffa föräldrarna' } });
  expect(applied(state, change).tables.actions.get('b')?.what).toBe('Träffa föräldrarna\ni mars');
});

test('editAction keeps an end before its start, for the field says so', () => {
  const change = editAction(first, { from: day('2026-05-01'), to: day('2026-04-01') });
  expect(applied(state, change).tables.actions.get('a')).toEqual(
    anAction('a', { position: 1, from: day('2026-05-01'), to: day('2026-04-01') }),
  );
});

test('moveAction moves one in the order of all', () => {
  expect(order(applied(state, moveAction(state, second, 0)))).toEqual(['b', 'a']);
});

test('moveAction finds room between actions of equal position', () => {
  const crowded = planState({
    actions: [anAction('a'), anAction('b'), anAction('c', { position: 2048 })],
  });
  const last = anAction('c', { position: 2048 });
  expect(order(applied(crowded, moveAction(crowded, last, 1)))).toEqual(['a', 'c', 'b']);
});

test('setActionStatus takes any status after any other, and the label keeps both', () => {
  const dropped = anAction('a', { position: 1, status: 'dropped' });
  expect(setActionStatus(dropped, 'ongoing')).toEqual({
    label: { key: 'setActionStatus', params: { name: 'a', before: 'dropped', after: 'ongoing' } },
    operations: [
      {
        kind: 'update',
        table: 'actions',
        id: 'a',
        before: { status: 'dropped' },
        after: { status: 'ongoing' },
      },
    ],
  });
});

test('followUpAction notes the signal, the words and the day', () => {
  const seen = {
    signal: 'yellow',
    followUpNote: 'Två av fyra möten',
    followedUpOn: day('2026-06-01'),
  } as const;
  expect(applied(state, followUpAction(first, seen)).tables.actions.get('a')).toEqual({
    ...first,
    ...seen,
  });
});

test('deleteAction takes it away, and is undone', () => {
  expect(order(applied(state, deleteAction(first)))).toEqual(['b']);
  expect(appliedAndUndone(state, deleteAction(first))).toEqual(state);
});

describe('commitments', () => {
  const school = { party: 'Skolan', undertaking: 'håller lokal' };
  const shop = { party: 'Handeln', undertaking: 'utbildar personal' };
  const agreed = anAction('a', { position: 1, commitments: [school, shop] });
  const before = planState({ actions: [agreed] });
  const commitmentsAfter = (change: ReturnType<typeof addCommitment>) =>
    applied(before, change).tables.actions.get('a')?.commitments;

  test('are added last, changed in place and taken away', () => {
    const club = { party: 'Föreningen', undertaking: '' };
    expect(commitmentsAfter(addCommitment(agreed, club))).toEqual([school, shop, club]);
    expect(commitmentsAfter(editCommitment(agreed, 1, { party: 'Köpmännen' }))).toEqual([
      school,
      { party: 'Köpmännen', undertaking: 'utbildar personal' },
    ]);
    expect(commitmentsAfter(deleteCommitment(agreed, 0))).toEqual([shop]);
  });
});
