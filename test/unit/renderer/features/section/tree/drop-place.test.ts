import { describe, expect, it } from 'vitest';
import { placeSections } from '#shared/domain/section/numbering.ts';
import { visibleRows } from '#renderer/features/section/tree/chapter-rows.ts';
import { dropPlace, INDENT } from '#renderer/features/section/tree/drop-place.ts';
import { anOutline, sid } from '#test/support/sections.ts';

const placed = placeSections(anOutline('a', 'a.b', 'a.b.c', 'd', 'e'));
const rows = visibleRows(placed, new Set());

const drop = (active: string, over: string, levels = 0, shown = rows) =>
  dropPlace(shown, { activeId: sid(active), overId: sid(over), sideways: levels * INDENT });

describe('dropPlace', () => {
  it('puts a section where it is dropped, on its own level', () => {
    expect([drop('e', 'd'), drop('e', 'a')]).toEqual([
      { parentId: null, depth: 0, index: 1 },
      { parentId: null, depth: 0, index: 0 },
    ]);
  });

  it('takes the level from how far the pointer goes sideways, as far as the section above allows', () => {
    expect([drop('d', 'd', 1), drop('d', 'd', 2), drop('d', 'd', 9)]).toEqual([
      { parentId: 'a', depth: 1, index: 1 },
      { parentId: 'b', depth: 2, index: 1 },
      { parentId: 'c', depth: 3, index: 0 },
    ]);
  });

  it('goes no further out than the section below, which would else change its parent', () => {
    expect(drop('e', 'b')).toEqual({ parentId: 'a', depth: 1, index: 0 });
    expect(drop('c', 'c', -9)).toEqual({ parentId: null, depth: 0, index: 1 });
  });

  it('goes last into a folded section', () => {
    const folded = visibleRows(placed, new Set([sid('a')]));
    expect(drop('d', 'd', 1, folded)).toEqual({
      parentId: 'a',
      depth: 1,
      index: Number.MAX_SAFE_INTEGER,
    });
  });

  it('has no place on a row that is not there, such as one below the dragged section', () => {
    const withoutBelow = rows.filter(({ section }) => !['b', 'c'].includes(section.id));
    expect(drop('a', 'c', 0, withoutBelow)).toBeNull();
  });
});
