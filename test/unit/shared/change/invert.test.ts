import { describe, expect, it } from 'vitest';
import { applyChange } from '#shared/change/apply.ts';
import type { Change } from '#shared/change/change.ts';
import { invertChange } from '#shared/change/invert.ts';
import { insertRow, removeRow, updateRow } from '#shared/change/operations.ts';
import { aParagraph } from '#test/support/blocks.ts';
import { aSection, planState } from '#test/support/rows.ts';

describe('invertChange', () => {
  const kept = aSection('kept', { blocks: [aParagraph('p', 'före')] });
  const removed = aSection('removed');
  const added = aSection('added');
  const state = planState({ sections: [kept, removed] });
  const change: Change = {
    label: { key: 'moveSection', params: { name: 'kept' } },
    operations: [
      insertRow('sections', added),
      ...updateRow('sections', added, { position: 5 }),
      removeRow('sections', removed),
      ...updateRow('sections', kept, { heading: 'Efter', blocks: [aParagraph('q', 'efter')] }),
    ],
  };

  it('gives back the state before, whatever the change did', () => {
    const after = applyChange(state, change);
    const back = after.ok ? applyChange(after.value, invertChange(change)) : after;
    expect(back.ok && new Map(back.value.tables.sections)).toEqual(state.tables.sections);
  });

  it('keeps the label, which says what is undone', () => {
    expect(invertChange(change).label).toEqual(change.label);
  });

  it('is undone by inverting once more', () => {
    expect(invertChange(invertChange(change))).toEqual(change);
  });
});
