import { expect, it } from 'vitest';
import { pasteActions } from '#shared/change/paste-actions.ts';
import { sortedRows } from '#shared/domain/plan-state.ts';
import { anAction } from '#test/support/actions.ts';
import { applied, appliedAndUndone } from '#test/support/apply.ts';
import { countingIds, planState } from '#test/support/rows.ts';

it('adds pasted actions last, in their order, in one edit that one undo takes back', () => {
  const state = planState({ actions: [anAction('first', { position: 9000 })] });
  const change = pasteActions(
    state,
    [{ what: 'Mät fart', status: 'ongoing' }, { what: 'Träffa skolan' }],
    countingIds(),
  );
  expect(change.label).toEqual({ key: 'pasteActions', params: { count: 2 } });
  const after = applied(state, change);
  expect(sortedRows(after.tables.actions).map(({ what, status }) => `${what} ${status}`)).toEqual([
    'first planned',
    'Mät fart ongoing',
    'Träffa skolan planned',
  ]);
  expect(appliedAndUndone(state, change).tables).toEqual(state.tables);
});
