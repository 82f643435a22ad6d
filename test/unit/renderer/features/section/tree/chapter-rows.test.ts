import { describe, expect, it } from 'vitest';
import { placeSections } from '#shared/domain/section/numbering.ts';
import { visibleRows } from '#renderer/features/section/tree/chapter-rows.ts';
import { anOutline, sid } from '#test/support/sections.ts';

const placed = placeSections(anOutline('a', 'a.b', 'a.b.c', 'a.d', 'e'));

const shown = (...collapsed: readonly string[]) =>
  visibleRows(placed, new Set(collapsed.map(sid))).map((row) => [
    row.section.id,
    row.parentId,
    row.expanded,
    `${row.index} of ${row.siblings}`,
  ]);

describe('visibleRows', () => {
  it('shows everything with its parent and its place among its siblings', () => {
    expect(shown()).toEqual([
      ['a', null, true, '1 of 2'],
      ['b', 'a', true, '1 of 2'],
      ['c', 'b', false, '1 of 1'],
      ['d', 'a', false, '2 of 2'],
      ['e', null, false, '2 of 2'],
    ]);
  });

  it('hides all that lies below a collapsed section, at any depth', () => {
    expect(shown('a')).toEqual([
      ['a', null, false, '1 of 2'],
      ['e', null, false, '2 of 2'],
    ]);
  });

  it('remembers what is collapsed below what is expanded', () => {
    expect(shown('b').map(([id]) => id)).toEqual(['a', 'b', 'd', 'e']);
  });
});
