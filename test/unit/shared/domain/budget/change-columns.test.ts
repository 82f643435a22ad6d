import { describe, expect, it } from 'vitest';
import { cellText } from '#shared/domain/budget/cell-text.ts';
import { changeInTenthsOfPercent } from '#shared/domain/budget/change-columns.ts';
import {
  aBudgetCell,
  aBudgetColumn,
  aBudgetRow,
  aBudgetSheet,
  columnId,
} from '#test/support/budget.ts';

const compared = { fromColumnId: columnId('old'), toColumnId: columnId('new') };
const columns = [
  aBudgetColumn('old'),
  aBudgetColumn('new'),
  aBudgetColumn('amount', { kind: 'changeAmount', ...compared }),
  aBudgetColumn('percent', { kind: 'changePercent', ...compared }),
];

function changeOf(from: number | null, to: number | null): readonly string[] {
  const cells = [aBudgetCell('row', 'old', from), aBudgetCell('row', 'new', to)];
  const sheet = aBudgetSheet({ rows: [aBudgetRow('row')], columns, cells });
  return [cellText(sheet, 0, 2), cellText(sheet, 0, 3)];
}

describe('a förändring', () => {
  it.each([
    ['a rise', 262_200_000, 263_900_000, ['1,7', '0,6\u00A0%']],
    ['a fall', 44_000_000, 42_400_000, ['\u22121,6', '\u22123,6\u00A0%']],
    [
      'income that grows, written with a minus',
      -15_700_000,
      -16_000_000,
      ['\u22120,3', '\u22121,9\u00A0%'],
    ],
    ['a deficit that is gone', -3_000_000, 0, ['3,0', '100,0\u00A0%']],
    ['no change', 5_000_000, 5_000_000, ['0,0', '0,0\u00A0%']],
    ['a per cent of zero, which does not exist', 0, 5_000_000, ['5,0', '\u2013']],
    ['nothing to compare with', null, 5_000_000, ['\u2013', '\u2013']],
  ])('shows %s', (_, from, to, expected) => {
    expect(changeOf(from, to)).toEqual(expected);
  });

  it('rounds halves away from zero', () => {
    const tenths = [2001, 2003, 1999, 1997].map((to) => changeInTenthsOfPercent(2000, to));
    expect(tenths).toEqual([1, 2, -1, -2]);
  });

  it('stays exact for the largest sums there can be', () => {
    expect(changeInTenthsOfPercent(4_000_000_000_000_000, 4_004_000_000_000_000)).toBe(1);
  });

  it('compares årsarbetskrafter as well', () => {
    const rows = [aBudgetRow('row', { measure: 'fte' })];
    const cells = [aBudgetCell('row', 'old', 4_500), aBudgetCell('row', 'new', 4_425)];
    const sheet = aBudgetSheet({ rows, columns, cells });
    expect(columns.map((_, column) => cellText(sheet, 0, column))).toEqual([
      '45,0',
      '44,25',
      '\u22120,75',
      '\u22121,7\u00A0%',
    ]);
  });

  it('is missing when a column it compares is gone or is itself a förändring', () => {
    const broken = [
      aBudgetColumn('old'),
      aBudgetColumn('a', {
        kind: 'changeAmount',
        fromColumnId: columnId('old'),
        toColumnId: columnId('gone'),
      }),
      aBudgetColumn('b', {
        kind: 'changeAmount',
        fromColumnId: columnId('old'),
        toColumnId: columnId('a'),
      }),
    ];
    const sheet = aBudgetSheet({
      rows: [aBudgetRow('row')],
      columns: broken,
      cells: [aBudgetCell('row', 'old', 1)],
    });
    expect([1, 2].map((column) => cellText(sheet, 0, column))).toEqual(['\u2013', '\u2013']);
  });
});
