import { describe, expect, it } from 'vitest';
import { placeSections } from '#shared/domain/section/numbering.ts';
import { visibleRows } from '#renderer/features/section/tree/chapter-rows.ts';
import { readTreeKey, type TreeKey } from '#renderer/features/section/tree/tree-keys.ts';
import { aSection } from '#test/support/rows.ts';
import { anOutline, sid } from '#test/support/sections.ts';

const last = aSection('o', { heading: 'Övrigt', position: 9 });
const placed = placeSections([...anOutline('a', 'a.b', 'a.c', 'd'), last]);
const rows = visibleRows(placed, new Set());
const folded = visibleRows(placed, new Set([sid('a')]));

function press(key: string, current: string, modifiers: Partial<TreeKey> = {}, shown = rows) {
  const pressed = { key, altKey: false, ctrlKey: false, metaKey: false, ...modifiers };
  return readTreeKey(pressed, shown, sid(current));
}
const focus = (id: string) => ({ kind: 'focus', id });

describe('readTreeKey', () => {
  it('goes up and down through what is in sight, and stops at the ends', () => {
    expect([
      press('ArrowDown', 'a'),
      press('ArrowUp', 'd'),
      press('ArrowDown', 'a', {}, folded),
    ]).toEqual([focus('b'), focus('c'), focus('d')]);
    expect([press('ArrowUp', 'a'), press('ArrowDown', 'o')]).toEqual([null, null]);
  });

  it('goes to the ends with Home and End', () => {
    expect([press('Home', 'c'), press('End', 'b')]).toEqual([focus('a'), focus('o')]);
  });

  it('unfolds with the right arrow, then goes in; folds with the left, then goes out', () => {
    expect([
      press('ArrowRight', 'a', {}, folded),
      press('ArrowRight', 'a'),
      press('ArrowRight', 'b'),
    ]).toEqual([{ kind: 'expand', id: 'a' }, focus('b'), null]);
    expect([press('ArrowLeft', 'a'), press('ArrowLeft', 'c'), press('ArrowLeft', 'd')]).toEqual([
      { kind: 'collapse', id: 'a' },
      focus('a'),
      null,
    ]);
  });

  it('moves the section itself with Alt and an arrow', () => {
    const alt = { altKey: true };
    const steps = ['ArrowUp', 'ArrowDown', 'ArrowRight', 'ArrowLeft'].map((key) =>
      press(key, 'c', alt),
    );
    expect(steps).toEqual(
      ['up', 'down', 'indent', 'outdent'].map((step) => ({ kind: 'step', id: 'c', step })),
    );
    expect(press('x', 'c', alt)).toBeNull();
  });

  it('writes, opens, renames and removes', () => {
    expect(['Enter', ' ', 'F2', 'Delete'].map((key) => press(key, 'b')?.kind)).toEqual([
      'write',
      'open',
      'rename',
      'remove',
    ]);
  });

  it('goes to the next heading that begins with a letter, round the end', () => {
    expect([press('ö', 'a'), press('A', 'd'), press('x', 'a')]).toEqual([
      focus('o'),
      focus('a'),
      null,
    ]);
  });

  it('leaves keys with Ctrl to the program', () => {
    expect([
      press('ArrowDown', 'a', { ctrlKey: true }),
      press('d', 'a', { metaKey: true }),
    ]).toEqual([null, null]);
  });
});
