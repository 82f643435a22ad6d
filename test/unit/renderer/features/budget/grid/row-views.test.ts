import { describe, expect, it } from 'vitest';
import { setAmount } from '#shared/change/budget-cell-changes.ts';
import { kronor } from '#shared/domain/basics/money.ts';
import { rowViews } from '#renderer/features/budget/grid/row-views.ts';
import { applied } from '#test/support/apply.ts';
import { columnId, rowId, sheetOf } from '#test/support/budget.ts';
import { smallBudget } from '#test/support/small-budget.ts';

const ALL = [0, 1, 2, 3, 4, 5];
// Rows: ram, lon, overtid, resor, summa, kvar. Column 1 is "new".
const state = smallBudget();
const sheet = sheetOf(state);
const place = { rowId: rowId('resor'), columnId: columnId('new') };
const edited = sheetOf(applied(state, setAmount(sheet, { ...place, amount: kronor(2_000_000) })));

describe('rowViews', () => {
  it('keeps the very same objects for rows that look the same', () => {
    const before = rowViews({ sheet: sheet, checked: sheet, saved: sheet }, ALL);
    const after = rowViews({ sheet: edited, checked: edited, saved: edited }, ALL);
    const same = after.map((view, index) => view === before[index]);
    expect(same).toEqual([true, true, true, false, false, false]);
  });

  it('shows what stood in a changed cell until it is saved, and in no sum that follows', () => {
    const views = rowViews({ sheet: edited, checked: edited, saved: sheet }, ALL);
    expect(views.map(({ cells }) => cells[1]?.unsavedBefore)).toEqual([
      null,
      null,
      null,
      '1,0',
      null,
      null,
    ]);
  });

  it('marks the row of a varav that is too large, and tells why there is no amount', () => {
    const tooLarge = {
      rowId: rowId('overtid'),
      columnId: columnId('new'),
      amount: kronor(9_000_000),
    };
    const marked = sheetOf(applied(state, setAmount(sheet, tooLarge)));
    const [view] = rowViews({ sheet: marked, checked: marked, saved: marked }, [1]);
    expect(view?.cells.map(({ mark, missing }) => [mark, missing])).toEqual([
      [null, 'amount'],
      ['warning', null],
      [null, 'amount'],
    ]);
  });

  it('makes only the rows that are asked for', () => {
    expect(
      rowViews({ sheet: sheet, checked: sheet, saved: sheet }, [4, 99]).map(({ row }) => row.id),
    ).toEqual(['summa']);
  });
});
