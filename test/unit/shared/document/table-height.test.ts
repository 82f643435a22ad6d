import { expect, test } from 'vitest';
import { estimateHeight } from '#shared/document/table-height.ts';
import { aDocTable } from '#test/support/documents.ts';

const oneLine = aDocTable([['a', 'b']], { dense: true });

test('a row is as high as the cell with the most lines', () => {
  const long = aDocTable([['a', 'ord '.repeat(60)]], { dense: true });
  expect(estimateHeight(long)).toBeGreaterThan(estimateHeight(oneLine) * 2.5);
});

test('rows add up, and ordinary print is higher than small print', () => {
  const rows = aDocTable(
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
    { dense: true },
  );
  expect(estimateHeight(rows)).toBeCloseTo(estimateHeight(oneLine) * 2);
  expect(estimateHeight({ ...rows, dense: false })).toBeGreaterThan(estimateHeight(rows));
});
