import { describe, expect, it } from 'vitest';
import { planPaste } from '#renderer/features/budget/grid/paste-plan.ts';
import { fail, ok } from '#shared/domain/basics/result.ts';
import { sheetOf } from '#test/support/budget.ts';
import { smallBudget } from '#test/support/small-budget.ts';

// Rows: ram, lon, overtid, resor, summa, kvar. Columns: old, new, change.
const sheet = sheetOf(smallBudget());
const at = (row: number, column: number) => ({
  top: row,
  left: column,
  bottom: row,
  right: column,
});

describe('planPaste', () => {
  it('puts a block below and to the right of the active cell', () => {
    const block = [
      ['8,5', '9'],
      ['1 000,25', '-'],
    ];
    expect(planPaste(sheet, at(1, 1), block)).toEqual(
      ok([
        { rowId: 'lon', columnId: 'old', amount: 8_500_000 },
        { rowId: 'lon', columnId: 'new', amount: 9_000_000 },
        { rowId: 'overtid', columnId: 'old', amount: 1_000_250_000 },
        { rowId: 'overtid', columnId: 'new', amount: null },
      ]),
    );
  });

  it('fills a selection with one amount', () => {
    const edits = planPaste(sheet, { top: 0, left: 1, bottom: 1, right: 2 }, [['5']]);
    expect(edits.ok && edits.value.map(({ rowId, columnId }) => `${rowId}:${columnId}`)).toEqual([
      'ram:old',
      'ram:new',
      'lon:old',
      'lon:new',
    ]);
  });

  it('refuses the whole block and lists every cell that is at fault', () => {
    const block = [
      ['8,5', '10abc'],
      ['1.234,5', '9'],
    ];
    expect(planPaste(sheet, at(1, 1), block)).toEqual(
      fail([
        { row: 1, column: 2, input: '10abc', code: 'not-a-number' },
        { row: 2, column: 1, input: '1.234,5', code: 'ambiguous-dot' },
      ]),
    );
  });

  it.each([
    [
      'below the last row',
      at(5, 1),
      [['1'], ['2']],
      { row: 2, column: 1, input: '2', code: 'outside' },
    ],
    [
      'on a förändring',
      at(1, 3),
      [['1']],
      { row: 1, column: 1, input: '1', code: 'computed-column' },
    ],
    [
      'on the names of the rows',
      at(1, 0),
      [['1']],
      { row: 1, column: 1, input: '1', code: 'heading' },
    ],
  ])('refuses a block that lands %s', (_, selection, block, problem) => {
    expect(planPaste(sheet, selection, block)).toEqual(fail([problem]));
  });
});
