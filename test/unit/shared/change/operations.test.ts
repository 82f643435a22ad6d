import { describe, expect, it } from 'vitest';
import { rowOperations, updateRow } from '#shared/change/operations.ts';
import { aParagraph } from '#test/support/blocks.ts';
import { aSection } from '#test/support/rows.ts';

describe('rowOperations', () => {
  it('makes one update of the fields that differ', () => {
    const section = aSection('s', { ready: false, position: 1 });
    expect(updateRow('sections', section, { ready: true, heading: 'Nytt', position: 1 })).toEqual([
      {
        kind: 'update',
        table: 'sections',
        id: 's',
        before: { heading: 's', ready: false },
        after: { heading: 'Nytt', ready: true },
      },
    ]);
  });

  it('makes block edits of text, beside the update', () => {
    const [before, after] = [aParagraph('p', 'a'), aParagraph('p', 'b')];
    const section = aSection('s', { blocks: [before] });
    expect(
      rowOperations('sections', section, { ...section, ready: true, blocks: [after] }),
    ).toEqual([
      {
        kind: 'update',
        table: 'sections',
        id: 's',
        before: { ready: false },
        after: { ready: true },
      },
      {
        kind: 'blocks',
        table: 'sections',
        id: 's',
        edits: [
          { blockId: 'p', before: { index: 0, block: before }, after: { index: 0, block: after } },
        ],
      },
    ]);
  });

  it('makes nothing of an edit that changes nothing', () => {
    const section = aSection('s', { blocks: [aParagraph('p', 'a')] });
    expect(
      updateRow('sections', section, { heading: 's', blocks: [aParagraph('p', 'a')] }),
    ).toEqual([]);
  });
});
