import { describe, expect, it } from 'vitest';
import { kronor } from '#shared/domain/basics/money.ts';
import { kronorAt } from '#shared/domain/budget/amount-at.ts';
import type { BudgetCell, BudgetColumn } from '#shared/domain/budget/schema.ts';
import { severityOf, tieOut, type TieOut } from '#shared/domain/budget/tie-out.ts';
import {
  aBudgetCell,
  aBudgetColumn,
  aBudgetRow,
  aBudgetSheet,
  columnId,
  operands,
  rowId,
} from '#test/support/budget.ts';

const rows = [
  aBudgetRow('frame', { kind: 'frame' }),
  aBudgetRow('result', { kind: 'difference', operands: operands('frame', '-net') }),
  aBudgetRow('net', { kind: 'sum', operands: operands('income', 'staff') }),
  aBudgetRow('income'),
  aBudgetRow('passports', { kind: 'ofWhich', parentRowId: rowId('income') }),
  aBudgetRow('staff', { kind: 'sum', operands: operands('police', 'civil') }),
  aBudgetRow('police'),
  aBudgetRow('overtime', { kind: 'ofWhich', parentRowId: rowId('police') }),
  aBudgetRow('civil'),
];

const mnkr = (amount: number): number => Math.round(amount * 1_000_000);

/** A small budget in balance: 10,0 − (−2,0 + 8,0 + 4,0) = 0,0; amounts may be replaced, in mnkr. */
function cellsWith(amounts: Readonly<Record<string, number>> = {}): readonly BudgetCell[] {
  const all = {
    frame: 10,
    income: -2,
    passports: -1.5,
    police: 8,
    overtime: 0.5,
    civil: 4,
    ...amounts,
  };
  return Object.entries(all).map(([row, amount]) => aBudgetCell(row, 'c', mnkr(amount)));
}

function stated(row: string, amount: number): BudgetCell {
  return aBudgetCell(row, 'c', null, { controlAmount: kronor(mnkr(amount)) });
}

function tieOutOf(cells: readonly BudgetCell[], column: Partial<BudgetColumn> = {}): TieOut {
  return tieOut(aBudgetSheet({ rows, columns: [aBudgetColumn('c', column)], cells }));
}

function checksOf(rule: string, { checks }: TieOut) {
  return checks.filter((check) => check.rule === rule);
}

describe('the frame rule', () => {
  const place = { rule: 'frame', rowId: 'result', columnId: 'c', frame: mnkr(10) };

  it('is kept without a word about credit while there is no deficit', () => {
    const [check] = checksOf('frame', tieOutOf(cellsWith()));
    expect(check).toEqual({
      ...place,
      verdict: 'within',
      balance: 0,
      allowedCredit: null,
      savings: null,
      uncovered: 0,
    });
  });

  it('cannot be decided on a deficit while the credit is unknown', () => {
    const [check] = checksOf('frame', tieOutOf(cellsWith({ civil: 5 })));
    expect(check).toMatchObject({ verdict: 'unknown-credit', balance: mnkr(-1), uncovered: 0 });
  });

  it('is broken by a deficit when there is no credit', () => {
    const [check] = checksOf(
      'frame',
      tieOutOf(cellsWith({ civil: 5 }), { allowedCredit: kronor(0) }),
    );
    expect(check).toMatchObject({ verdict: 'exceeded', balance: mnkr(-1), uncovered: mnkr(1) });
  });

  it('is kept by credit that covers the deficit, and tells what a smaller one leaves', () => {
    const cells = cellsWith({ civil: 5 });
    const [covered] = checksOf('frame', tieOutOf(cells, { allowedCredit: kronor(mnkr(1)) }));
    expect(covered).toMatchObject({ verdict: 'within-credit', uncovered: 0 });
    const [short] = checksOf('frame', tieOutOf(cells, { allowedCredit: kronor(mnkr(0.4)) }));
    expect(short).toMatchObject({ verdict: 'exceeded', uncovered: mnkr(0.6) });
  });

  it('shows savings apart: they do not widen the frame', () => {
    const column = { allowedCredit: kronor(0), savings: kronor(mnkr(5)) };
    const [check] = checksOf('frame', tieOutOf(cellsWith({ civil: 5 }), column));
    expect(check).toMatchObject({ verdict: 'exceeded', savings: mnkr(5), uncovered: mnkr(1) });
  });

  it('reads a result written as costs − frame the other way round', () => {
    const turned = rows.map((row) =>
      row.id === 'result' ? { ...row, operands: operands('net', '-frame') } : row,
    );
    const sheet = aBudgetSheet({ rows: turned, cells: cellsWith({ civil: 5 }) });
    const [check] = checksOf('frame', tieOut(sheet));
    expect(check).toMatchObject({ frame: mnkr(10), balance: mnkr(-1), verdict: 'unknown-credit' });
  });

  it('is silent where nothing is filled in', () => {
    expect(checksOf('frame', tieOutOf([]))).toEqual([]);
  });

  it('cannot be told, and leaves nothing of the frame, where no frame is written', () => {
    const withoutFrame = cellsWith().filter(({ rowId: row }) => row !== 'frame');
    const [check] = checksOf('frame', tieOutOf(withoutFrame));
    expect(check).toMatchObject({ verdict: 'unknown-frame', balance: 0 });
    const sheet = aBudgetSheet({ rows, columns: [aBudgetColumn('c')], cells: withoutFrame });
    expect([kronorAt(sheet, 1, 0), kronorAt(sheet, 2, 0)]).toEqual([null, mnkr(10)]);
  });

  it('holds a frame that is written as zero for zero', () => {
    const [check] = checksOf('frame', tieOutOf(cellsWith({ frame: 0 })));
    expect(check).toMatchObject({ verdict: 'unknown-credit', balance: mnkr(-10) });
  });
});

describe('stated totals', () => {
  it('agree, or differ by an exact amount', () => {
    const checks = checksOf(
      'stated-total',
      tieOutOf([...cellsWith(), stated('net', 10), stated('staff', 11.9)]),
    );
    expect(checks).toEqual([
      {
        rule: 'stated-total',
        rowId: 'net',
        columnId: 'c',
        verdict: 'agrees',
        stated: mnkr(10),
        computed: mnkr(10),
        difference: 0,
      },
      {
        rule: 'stated-total',
        rowId: 'staff',
        columnId: 'c',
        verdict: 'differs',
        stated: mnkr(11.9),
        computed: mnkr(12),
        difference: mnkr(0.1),
      },
    ]);
  });

  it('are told apart from a difference that only rounding makes', () => {
    const cells = [...cellsWith({ civil: 4.009 }), stated('staff', 12)];
    const [check] = checksOf('stated-total', tieOutOf(cells));
    expect(check).toMatchObject({ verdict: 'rounded', difference: 9_000 });
  });

  it('wait for a computed total when there is none', () => {
    const [check] = checksOf('stated-total', tieOutOf([stated('staff', 12)]));
    expect(check).toMatchObject({ verdict: 'not-computed', computed: null, difference: 0 });
  });
});

describe('varav rows', () => {
  const verdictOf = (amounts: Readonly<Record<string, number>>, row: string) =>
    checksOf('of-which', tieOutOf(cellsWith(amounts))).find((check) => check.rowId === row);

  it('need not add up to their row', () => {
    expect(verdictOf({}, 'police')).toMatchObject({
      verdict: 'within',
      ofWhich: mnkr(0.5),
      excess: 0,
    });
  });

  it('may not exceed it, whatever the sign', () => {
    expect(verdictOf({ overtime: 8.2 }, 'police')).toMatchObject({
      verdict: 'exceeds',
      excess: mnkr(0.2),
    });
    expect(verdictOf({ passports: -2.1 }, 'income')).toMatchObject({
      verdict: 'exceeds',
      excess: mnkr(0.1),
    });
  });

  it('may not point the other way', () => {
    expect(verdictOf({ passports: 1.5 }, 'income')).toMatchObject({
      verdict: 'opposite-sign',
      excess: 0,
    });
  });
});

describe('avrundningsdifferenser', () => {
  it('are told where shown rows do not add up to the shown total', () => {
    const differences = checksOf('rounding', tieOutOf(cellsWith({ police: 8.04, civil: 4.04 })));
    expect(differences).toEqual([
      {
        rule: 'rounding',
        rowId: 'staff',
        columnId: 'c',
        verdict: 'rounding-difference',
        difference: mnkr(-0.1),
      },
    ]);
    expect(differences.map(severityOf)).toEqual(['notice']);
  });

  it('do not exist where every amount is shown in full', () => {
    expect(checksOf('rounding', tieOutOf(cellsWith()))).toEqual([]);
  });
});

describe('the likeliest cell', () => {
  const totals = [stated('net', 10), stated('staff', 12), stated('result', 0)];
  const likeliest = (amounts: Readonly<Record<string, number>>) =>
    tieOutOf([...cellsWith(amounts), ...totals]).likeliest.map(
      ({ rowId: row, kind, typed, meant }) =>
        `${row} ${kind} ${typed / 100_000}→${meant / 100_000}`,
    );

  it('is found by a sign that was turned', () => {
    expect(likeliest({ income: 2 })).toEqual(['income sign 20→-20']);
  });

  it('is found by a comma that slipped', () => {
    expect(likeliest({ civil: 40 })).toEqual(['civil decimal-shift 400→40']);
  });

  it('is found by digits that changed places', () => {
    const cells = [...cellsWith({ police: 5.4, civil: 6.6 }), stated('staff', 11.1)];
    const found = tieOutOf(cells).likeliest.map(({ rowId: row, kind }) => `${row} ${kind}`);
    expect(found).toEqual(['police transposition']);
  });

  it('is a list when several cells explain the difference', () => {
    expect(likeliest({ police: 7 })).toEqual(['police digit 70→80', 'civil digit 40→50']);
  });

  it('clears a cell that would spoil a total that agrees', () => {
    // The result alone differs, so only the frame, which nothing else is made of, can be wrong.
    expect(likeliest({ frame: 11 })).toEqual(['frame digit 110→100']);
  });

  it('is nobody when no single cell explains everything', () => {
    expect(likeliest({ frame: 11, civil: 4.5 })).toEqual([]);
    expect(likeliest({})).toEqual([]);
  });
});

describe('what cannot be computed', () => {
  it('is told as a fault of the row or column, never as an amount', () => {
    const broken = [aBudgetRow('sum', { kind: 'sum', operands: operands('gone') })];
    const columns = [
      aBudgetColumn('c'),
      aBudgetColumn('change', {
        kind: 'changeAmount',
        fromColumnId: columnId('c'),
        toColumnId: columnId('gone'),
      }),
    ];
    const { faults, brokenColumns, checks } = tieOut(aBudgetSheet({ rows: broken, columns }));
    expect({ faults, brokenColumns, checks }).toEqual({
      faults: [{ rowId: 'sum', code: 'missing-row' }],
      brokenColumns: ['change'],
      checks: [],
    });
  });
});

describe('severityOf', () => {
  it('is an error for a wrong total, a warning for varav and unknown for an unknown credit', () => {
    const { checks } = tieOutOf([...cellsWith({ civil: 5, overtime: 9 }), stated('net', 10)]);
    const severities = Object.fromEntries(
      checks.map((check) => [`${check.rule} ${check.rowId}`, severityOf(check)]),
    );
    expect(severities).toEqual({
      'frame result': 'unknown',
      'stated-total net': 'error',
      'of-which income': 'ok',
      'of-which police': 'warning',
    });
  });
});
