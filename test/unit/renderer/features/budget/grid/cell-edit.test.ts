import { describe, expect, it } from 'vitest';
import { fail, ok } from '#shared/domain/basics/result.ts';
import {
  canEdit,
  changeFrom,
  isStated,
  shownBefore,
  textBefore,
} from '#renderer/features/budget/grid/cell-edit.ts';
import { columnId, rowId, sheetOf } from '#test/support/budget.ts';
import { smallBudget } from '#test/support/small-budget.ts';

const sheet = sheetOf(smallBudget());
const at = (row: string, column: string | null) => ({
  rowId: rowId(row),
  columnId: column === null ? null : columnId(column),
});

describe('a place that is edited', () => {
  it('can be a name, an amount or a stated total, but no förändring and nothing that is gone', () => {
    const places = [
      at('lon', null),
      at('lon', 'new'),
      at('summa', 'new'),
      at('lon', 'change'),
      at('gone', 'new'),
    ];
    expect(places.map((place) => canEdit(sheet, place))).toEqual([true, true, true, false, false]);
  });

  it('begins with what stands there: in a sum with its stated total, which there is none of', () => {
    expect(
      [at('lon', 'new'), at('lon', null), at('summa', 'new')].map((place) =>
        textBefore(sheet, place),
      ),
    ).toEqual(['8', 'lon', '']);
    expect(shownBefore(sheet, at('lon', 'new'))).toBe('8,0');
    expect(isStated(sheet, at('summa', 'new'))).toBe(true);
  });
});

describe('changeFrom', () => {
  it('is no change when the text says what stood there, or the row is gone', () => {
    expect(changeFrom(sheet, at('lon', 'new'), '8')).toEqual(ok(null));
    expect(changeFrom(sheet, at('gone', 'new'), '8')).toEqual(ok(null));
  });

  it('is an amount, a stated total or a name', () => {
    const keys = [at('lon', 'new'), at('summa', 'new'), at('lon', null)].map((place) => {
      const change = changeFrom(sheet, place, ' 9 ');
      return change.ok ? change.value?.label.key : change.error;
    });
    expect(keys).toEqual(['setAmount', 'setStatedTotal', 'renameBudgetRow']);
  });

  it('refuses what is no amount', () => {
    expect(changeFrom(sheet, at('lon', 'new'), '10abc')).toEqual(fail('not-a-number'));
  });
});
