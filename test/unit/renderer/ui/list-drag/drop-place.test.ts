import { expect, it } from 'vitest';
import { endOf, listPlace } from '#renderer/ui/list-drag/drop-place.ts';

const lists = [
  { key: 'first', ids: ['a', 'b', 'c'] },
  { key: 'second', ids: ['x'] },
  { key: 'empty', ids: [] },
] as const;

it('lands where the row it is over stands, on the side from which it comes', () => {
  expect(listPlace(lists, 'a', 'c')).toEqual({ key: 'first', index: 2, edge: 'after' });
  expect(listPlace(lists, 'c', 'a')).toEqual({ key: 'first', index: 0, edge: 'before' });
});

it('lands before the row of another list, or last in it', () => {
  expect(listPlace(lists, 'a', 'x')).toEqual({ key: 'second', index: 0, edge: 'before' });
  expect(listPlace(lists, 'a', endOf('second'))).toEqual({
    key: 'second',
    index: 1,
    edge: 'before',
  });
  expect(listPlace(lists, 'a', endOf('empty'))).toEqual({ key: 'empty', index: 0, edge: 'before' });
});

it('goes last in its own list, and nowhere over itself or its own end', () => {
  expect(listPlace(lists, 'a', endOf('first'))).toEqual({ key: 'first', index: 2, edge: 'before' });
  expect(listPlace(lists, 'c', endOf('first'))).toBeNull();
  expect(listPlace(lists, 'a', 'a')).toBeNull();
});
