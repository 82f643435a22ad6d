import { describe, expect, it } from 'vitest';
import { checkInWords } from '#renderer/features/budget/tie-out/check-words.ts';
import { summarise } from '#renderer/features/budget/tie-out/summarise.ts';
import { tieOutLines } from '#renderer/features/budget/tie-out/tie-out-lines.ts';
import { kronor } from '#shared/domain/basics/money.ts';
import { tieOut } from '#shared/domain/budget/tie-out.ts';
import type { BudgetCell, BudgetColumn } from '#shared/domain/budget/schema.ts';
import {
  aBudgetCell,
  aBudgetColumn,
  aBudgetRow,
  aBudgetSheet,
  operands,
  rowId,
} from '#test/support/budget.ts';

const rows = [
  aBudgetRow('ram', { kind: 'frame' }),
  aBudgetRow('lon'),
  aBudgetRow('overtid', { kind: 'ofWhich', parentRowId: rowId('lon') }),
  aBudgetRow('resor'),
  aBudgetRow('summa', { kind: 'sum', operands: operands('lon', 'resor') }),
  aBudgetRow('kvar', { kind: 'difference', operands: operands('ram', '-summa') }),
];

const mnkr = (amount: number): number => Math.round(amount * 1_000_000);

function cells(column: string, amounts: Readonly<Record<string, number>>): readonly BudgetCell[] {
  return Object.entries(amounts).map(([row, amount]) => aBudgetCell(row, column, mnkr(amount)));
}

function stated(column: string, amount: number): BudgetCell {
  return aBudgetCell('summa', column, null, { controlAmount: kronor(mnkr(amount)) });
}

function outcome(all: readonly BudgetCell[], fields: Partial<BudgetColumn> = {}) {
  const columns = [aBudgetColumn('a', fields), aBudgetColumn('b', { year: 2027 })];
  const sheet = aBudgetSheet({ rows, columns, cells: all });
  const result = tieOut(sheet);
  return {
    summary: summarise(result),
    lines: tieOutLines(result).map(({ rule, rowId: row, severity, told, kept }) => ({
      line: `${severity}: ${rule} ${row}, ${kept} kept`,
      told: told.map((check) => checkInWords(check, sheet.budget)),
    })),
  };
}

const balanced = { ram: 10, lon: 8, resor: 2 };

describe('the lines of the tie-out', () => {
  it('gather a rule over all columns, and tell only what is worth a word', () => {
    const all = [...cells('a', balanced), ...cells('b', { ...balanced, ram: 11 })];
    expect(outcome(all)).toEqual({
      summary: { severity: 'ok', word: 'Allt stämmer' },
      lines: [{ line: 'ok: frame kvar, 1 kept', told: ['Överskott 1,0\u00A0mnkr'] }],
    });
  });

  it('put the worst first', () => {
    const all = [...cells('a', { ...balanced, resor: 3, overtid: 8.5 }), stated('a', 10)];
    expect(outcome(all)).toEqual({
      summary: { severity: 'error', word: '2 avvikelser' },
      lines: [
        {
          line: 'error: stated-total summa, 0 kept',
          told: ['Skiljer +1,0\u00A0mnkr (räknat 11,0, angivet 10,0)'],
        },
        {
          line: 'unknown: frame kvar, 0 kept',
          told: ['Underskott 1,0\u00A0mnkr. Kan inte avgöras: anslagskredit saknas'],
        },
        {
          line: 'warning: of-which lon, 0 kept',
          told: ['Varav 8,5 är 0,5\u00A0mnkr mer än radens 8,0'],
        },
      ],
    });
  });

  it.each([
    [0, 'Underskott 1,0\u00A0mnkr, varav 1,0\u00A0mnkr inte täcks av anslagskredit'],
    [0.25, 'Underskott 1,0\u00A0mnkr, varav 0,75\u00A0mnkr inte täcks av anslagskredit'],
    [2, 'Underskott 1,0\u00A0mnkr, ryms i tillåten anslagskredit 2,0\u00A0mnkr'],
  ])('tell a deficit of 1,0 with a credit of %f mnkr', (credit, words) => {
    const fields = { allowedCredit: kronor(mnkr(credit)), savings: kronor(mnkr(5)) };
    const { lines } = outcome(cells('a', { ...balanced, resor: 3 }), fields);
    expect(lines[0]?.told).toEqual([`${words}. Anslagssparande 5,0\u00A0mnkr ingår inte i ramen`]);
  });

  it('tell rounding apart from error, exactly', () => {
    const { lines, summary } = outcome([
      ...cells('a', { ram: 10.009, lon: 8.009, resor: 2 }),
      stated('a', 10),
    ]);
    expect(summary).toEqual({ severity: 'ok', word: 'Allt stämmer' });
    expect(lines).toEqual([
      {
        line: 'notice: stated-total summa, 0 kept',
        told: ['Stämmer avrundat, skiljer +0,009\u00A0mnkr'],
      },
      { line: 'ok: frame kvar, 1 kept', told: [] },
    ]);
  });

  it('never call all well where the frame is not written', () => {
    expect(outcome(cells('a', { lon: 8, resor: 2 }))).toEqual({
      summary: { severity: 'unknown', word: '1 kan inte avgöras' },
      lines: [{ line: 'unknown: frame kvar, 0 kept', told: ['Kan inte avgöras: ram saknas'] }],
    });
  });

  it('are none, and need no summary, in an empty table', () => {
    expect(outcome([])).toEqual({ summary: null, lines: [] });
  });
});
