import { describe, expect, it } from 'vitest';
import { applyChange } from '#shared/change/apply.ts';
import type { Change, Operation } from '#shared/change/change.ts';
import { insertRow, removeRow, updateRow } from '#shared/change/operations.ts';
import { fail } from '#shared/domain/basics/result.ts';
import { aParagraph } from '#test/support/blocks.ts';
import { aSection, planState } from '#test/support/rows.ts';

const section = aSection('s', { position: 1, blocks: [aParagraph('p', 'a')] });
const state = planState({ sections: [section] });

const change = (...operations: readonly Operation[]): Change => ({
  label: { key: 'editSection', params: { name: 's' } },
  operations,
});
const conflict = (code: string, id = 's') => fail({ code, table: 'sections', id });

describe('applyChange', () => {
  it('inserts, updates and removes rows in the order of the operations', () => {
    const added = aSection('t', { position: 2 });
    const applied = applyChange(
      state,
      change(
        insertRow('sections', added),
        ...updateRow('sections', added, { ready: true }),
        removeRow('sections', section),
      ),
    );
    expect(applied.ok && [...applied.value.tables.sections.values()]).toEqual([
      { ...added, ready: true },
    ]);
  });

  it('leaves the state it was given as it was and shares every table it did not touch', () => {
    const applied = applyChange(
      state,
      change(...updateRow('sections', section, { heading: 'Nytt' })),
    );
    expect(state.tables.sections.get('s')).toBe(section);
    expect(applied.ok && applied.value.tables.budgets).toBe(state.tables.budgets);
  });

  it('refuses an update whose old value no longer holds', () => {
    const stale = updateRow('sections', { ...section, heading: 'Förr' }, { heading: 'Nytt' });
    expect(applyChange(state, change(...stale))).toEqual(conflict('value-changed'));
  });

  it('refuses to remove a row that has changed since', () => {
    expect(applyChange(state, change(removeRow('sections', { ...section, ready: true })))).toEqual(
      conflict('value-changed'),
    );
  });

  it('refuses a text edit when the text has moved on', () => {
    const stale = updateRow(
      'sections',
      { ...section, blocks: [aParagraph('p', 'förr')] },
      { blocks: [] },
    );
    expect(applyChange(state, change(...stale))).toEqual(conflict('value-changed'));
  });

  it('refuses a row that is there already, and one that is not there', () => {
    const gone = aSection('gone');
    expect([
      applyChange(state, change(insertRow('sections', section))),
      applyChange(state, change(removeRow('sections', gone))),
      applyChange(state, change(...updateRow('sections', gone, { ready: true }))),
    ]).toEqual([
      conflict('row-exists'),
      conflict('row-missing', 'gone'),
      conflict('row-missing', 'gone'),
    ]);
  });

  it('refuses a row that its schema does not take', () => {
    expect(
      applyChange(state, change(...updateRow('sections', section, { heading: 'x'.repeat(301) }))),
    ).toEqual(conflict('invalid-row'));
  });

  it('applies nothing at all when one of the operations does not fit', () => {
    const applied = applyChange(
      state,
      change(...updateRow('sections', section, { ready: true }), insertRow('sections', section)),
    );
    expect(applied).toEqual(conflict('row-exists'));
    expect(state.tables.sections.get('s')?.ready).toBe(false);
  });
});
