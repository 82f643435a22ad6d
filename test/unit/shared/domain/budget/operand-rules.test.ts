import { describe, expect, it } from 'vitest';
import { fail, ok } from '#shared/domain/basics/result.ts';
import {
  checkOperands,
  guessOperands,
  operandChoices,
} from '#shared/domain/budget/operand-rules.ts';
import type { BudgetRow } from '#shared/domain/budget/schema.ts';
import { aBudgetRow, operands, rowId } from '#test/support/budget.ts';

const sum = (id: string, ...parts: readonly string[]): BudgetRow =>
  aBudgetRow(id, { kind: 'sum', operands: operands(...parts) });

const total = sum('total', 'group', 'c');
const group = sum('group', 'a', 'b');
const rows = [
  total,
  group,
  aBudgetRow('a'),
  aBudgetRow('part', { kind: 'ofWhich', parentRowId: rowId('a') }),
  aBudgetRow('b'),
  aBudgetRow('c'),
  aBudgetRow('staff', { measure: 'fte' }),
];

describe('checkOperands', () => {
  it('takes rows and sums below', () => {
    expect(checkOperands(rows, total, operands('group', '-c'))).toEqual(
      ok(operands('group', '-c')),
    );
  });

  it.each([
    ['itself', group, ['a', 'group'], 'group'],
    ['cycle', group, ['a', 'total'], 'total'],
    ['missing-row', group, ['gone'], 'gone'],
    ['of-which-operand', group, ['part'], 'part'],
    ['measure-mismatch', group, ['staff'], 'staff'],
    ['named-twice', group, ['a', 'b', '-a'], 'a'],
  ] as const)('refuses %s and names the row', (code, row, ids, culprit) => {
    expect(checkOperands(rows, row, operands(...ids))).toEqual(fail({ code, rowId: culprit }));
  });

  it('sees a circle through a sum that is broken today', () => {
    const broken = sum('broken', 'group', 'gone');
    expect(checkOperands([...rows, broken], group, operands('broken'))).toEqual(
      fail({ code: 'cycle', rowId: 'broken' }),
    );
  });
});

describe('operandChoices', () => {
  it('offers only rows that can be taken', () => {
    expect(operandChoices(rows, group).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });
});

describe('guessOperands', () => {
  it('takes the lines straight above, up to the sum before them', () => {
    const fresh = sum('fresh');
    const guess = guessOperands([...rows, fresh], fresh);
    expect(guess).toEqual(operands('a', 'b', 'c'));
  });

  it('takes nothing when a sum stands straight above', () => {
    const fresh = sum('fresh');
    expect(guessOperands([total, fresh], fresh)).toEqual([]);
  });
});
