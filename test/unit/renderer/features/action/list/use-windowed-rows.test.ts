import { expect, test } from 'vitest';
import { withActive, withGaps } from '#renderer/features/action/list/use-windowed-rows.ts';

test('withActive draws what is in view, some on each side, and the active line wherever it is', () => {
  const range = { startIndex: 100, endIndex: 110, overscan: 0, count: 1000 };
  const inView = Array.from({ length: 27 }, (_, at) => 92 + at);
  expect(withActive(range, 105)).toEqual(inView);
  expect(withActive(range, 3)).toEqual([3, ...inView]);
  expect(withActive(range, 999)).toEqual([...inView, 999]);
  expect(withActive(range, -1)).toEqual(inView);
});

test('withGaps fills what is not drawn, so that the list keeps its height', () => {
  expect(withGaps([2, 3, 6], 8)).toEqual([
    { kind: 'gap', before: 2, height: 114 },
    { kind: 'line', index: 2 },
    { kind: 'line', index: 3 },
    { kind: 'gap', before: 6, height: 114 },
    { kind: 'line', index: 6 },
    { kind: 'gap', before: 8, height: 57 },
  ]);
});
