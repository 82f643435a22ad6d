import { describe, expect, it } from 'vitest';
import { compileFormulas } from '#shared/domain/budget/formulas.ts';
import type { BudgetRow } from '#shared/domain/budget/schema.ts';
import { aBudgetRow, operands } from '#test/support/budget.ts';

function faultsOf(rows: readonly BudgetRow[]): readonly string[] {
  return compileFormulas(rows).faults.map(({ rowId, code }) => `${rowId}: ${code}`);
}

function stepsOf(rows: readonly BudgetRow[]): readonly string[] {
  return compileFormulas(rows).steps.map(({ row }) => rows[row]?.id ?? '?');
}

const sum = (id: string, ...parts: readonly string[]) =>
  aBudgetRow(id, { kind: 'sum', operands: operands(...parts) });

describe('compileFormulas', () => {
  it('computes each row after the rows it is made of, also when the results stand first', () => {
    const rows = [
      sum('result', 'frame', '-net'),
      sum('net', 'a', 'b'),
      ...['frame', 'a', 'b'].map((id) => aBudgetRow(id)),
    ];
    expect(stepsOf(rows)).toEqual(['net', 'result']);
    expect(faultsOf(rows)).toEqual([]);
  });

  it('finds a sum that is made of itself, directly or by way of others', () => {
    expect(faultsOf([sum('a', 'a')])).toEqual(['a: cycle']);
    expect(
      faultsOf([sum('a', 'b'), sum('b', 'c'), sum('c', 'a', 'line'), aBudgetRow('line')]),
    ).toEqual(['a: cycle', 'b: cycle', 'c: cycle']);
  });

  it('leaves out a sum above a fault without blaming it', () => {
    const rows = [sum('top', 'a', 'line'), sum('a', 'b'), sum('b', 'a'), aBudgetRow('line')];
    expect(faultsOf(rows)).toEqual(['a: cycle', 'b: cycle']);
    expect(stepsOf(rows)).toEqual([]);
  });

  it.each([
    ['a row that is gone', sum('s', 'line', 'gone'), 'missing-row'],
    ['a varav row', sum('s', 'part'), 'of-which-operand'],
    ['årsarbetskrafter', sum('s', 'line', 'staff'), 'measure-mismatch'],
    ['nothing', sum('s'), 'empty'],
  ])('refuses a sum of %s', (_, row, code) => {
    const rows = [
      row,
      aBudgetRow('line'),
      aBudgetRow('part', { kind: 'ofWhich' }),
      aBudgetRow('staff', { measure: 'fte' }),
    ];
    expect(faultsOf(rows)).toEqual([`s: ${code}`]);
  });

  it('refuses a sum into which more amounts flow than stay exact', () => {
    // Each row doubles the one before: 2^13 amounts fit, 2^14 do not.
    const doubling = Array.from({ length: 14 }, (_, at) => sum(`d${at + 1}`, `d${at}`, `d${at}`));
    expect(faultsOf([aBudgetRow('d0'), ...doubling])).toEqual(['d14: too-wide']);
  });
});
