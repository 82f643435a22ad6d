import { describe, expect, it } from 'vitest';
import { setAmount } from '#shared/change/budget-cell-changes.ts';
import { editBudgetColumn } from '#shared/change/budget-column-changes.ts';
import { parseAmount } from '#shared/domain/basics/amounts.ts';
import { kronor } from '#shared/domain/basics/money.ts';
import { kronorAt } from '#shared/domain/budget/amount-at.ts';
import { budgetSheet, type BudgetSheet } from '#shared/domain/budget/budget-sheet.ts';
import { cellText, isColumnRounded } from '#shared/domain/budget/cell-text.ts';
import { severityOf, tieOut, type TieOutCheck } from '#shared/domain/budget/tie-out.ts';
import { planStateFromRows, type PlanState } from '#shared/domain/plan-state.ts';
import { applied, valueOf } from '#test/support/apply.ts';
import { planFromShipped } from '#test/support/resources.ts';

const { planId, rows: sampleRows } = planFromShipped('sample/kalmar-kronoberg-2014');
const sample = planStateFromRows(planId, sampleRows);

/** The four columns as printed: Kronoberg utfallsprognos 2013 and preliminär 2014, Kalmar the same. */
const COLUMNS = [
  ['Kronoberg', 'forecast', 2013],
  ['Kronoberg', 'preliminary', 2014],
  ['Kalmar', 'forecast', 2013],
  ['Kalmar', 'preliminary', 2014],
] as const;
const KRONOBERG_2014 = 1;

/** The sums as printed, in mnkr. */
const PRINTED = {
  Personalkostnader: [208.5, 209.2, 279.3, 280.9],
  'Övriga kostnader': [72.4, 70.7, 107.7, 107.0],
  Nettokostnader: [265.2, 263.9, 363.3, 364.2],
  'Årets resultat': [-3.0, 0.0, -1.7, 0.0],
} as const;

const LEAF_ROWS = [
  'Intäkter',
  'Lön poliser',
  'Lön civilanställda',
  'Övriga personalkostnader',
  'Arbetsgivaravgifter',
  'Pensionskostnader',
  'Lokalkostnader',
  'Driftskostnader',
  'Räntor och avskrivningar',
] as const;

const inKronor = (mnkr: number): number => Math.round(mnkr * 10) * 100_000;

function sheetOf(state: PlanState): BudgetSheet {
  const [budget] = state.tables.budgets.values();
  const sheet = budget === undefined ? null : budgetSheet(state, budget.id);
  if (sheet === null) throw new Error('The sample has no budget');
  return sheet;
}

function columnOf(sheet: BudgetSheet, [unit, kind, year]: (typeof COLUMNS)[number]): number {
  return sheet.columns.findIndex(
    (column) => column.unitName.includes(unit) && column.kind === kind && column.year === year,
  );
}

function rowOf(sheet: BudgetSheet, label: string): number {
  return sheet.rows.findIndex(
    (row) => row.label === label || row.label === label.replace('varav ', ''),
  );
}

function amountOf(sheet: BudgetSheet, label: string, column: number): number | null {
  return kronorAt(sheet, rowOf(sheet, label), columnOf(sheet, COLUMNS[column] ?? COLUMNS[0]));
}

/** Types an amount into the column Kronoberg preliminär 2014. */
function typed(state: PlanState, label: string, input: string): PlanState {
  const sheet = sheetOf(state);
  const row = sheet.rows[rowOf(sheet, label)];
  const column = sheet.columns[columnOf(sheet, COLUMNS[KRONOBERG_2014])];
  if (row === undefined || column === undefined) throw new Error(`No cell for ${label}`);
  const amount = valueOf(parseAmount(input, sheet.budget.displayUnit));
  return applied(state, setAmount(sheet, { rowId: row.id, columnId: column.id, amount }));
}

function shown(state: PlanState, label: string): string {
  const sheet = sheetOf(state);
  return cellText(sheet, rowOf(sheet, label), columnOf(sheet, COLUMNS[KRONOBERG_2014]));
}

/** Each row of the table as it is read, all columns, by its place. */
function rowTexts(state: PlanState): readonly string[] {
  const sheet = sheetOf(state);
  return sheet.rows.map((_, row) =>
    sheet.columns.map((__, column) => cellText(sheet, row, column)).join(' | '),
  );
}

/** The checks of one rule in the column Kronoberg preliminär 2014. */
function checks(state: PlanState, rule: TieOutCheck['rule']): readonly TieOutCheck[] {
  const sheet = sheetOf(state);
  const columnId = sheet.columns[columnOf(sheet, COLUMNS[KRONOBERG_2014])]?.id;
  return tieOut(sheet).checks.filter((check) => check.rule === rule && check.columnId === columnId);
}

function withCredit(state: PlanState, mnkr: number): PlanState {
  const sheet = sheetOf(state);
  const column = sheet.columns[columnOf(sheet, COLUMNS[KRONOBERG_2014])];
  if (column === undefined) throw new Error('No such column');
  return applied(state, editBudgetColumn(column, { allowedCredit: kronor(inKronor(mnkr)) }));
}

describe('the budget of the sample', () => {
  const sheet = sheetOf(sample);

  it('has the four printed columns', () => {
    expect(COLUMNS.map((column) => columnOf(sheet, column))).not.toContain(-1);
  });

  for (const [label, printed] of Object.entries(PRINTED)) {
    it.each(
      printed.map((mnkr, column) => [COLUMNS[column]?.join(' ') ?? '', mnkr, column] as const),
    )(`computes ${label} of %s as %f, as printed`, (_, mnkr, column) => {
      expect(amountOf(sheet, label, column)).toBe(inKronor(mnkr));
    });
  }

  it.each(COLUMNS.map((column, index) => [column.join(' '), index] as const))(
    'computes Nettokostnader of %s from the nine leaf rows alone',
    (_, column) => {
      const leaves = LEAF_ROWS.map((label) => amountOf(sheet, label, column) ?? Number.NaN);
      const sum = leaves.reduce((total, amount) => total + amount, 0);
      expect(sum).toBe(amountOf(sheet, 'Nettokostnader', column));
    },
  );

  it('agrees with every stated total, has varav within their rows and no rounding difference', () => {
    const { checks: all, faults, likeliest } = tieOut(sheet);
    const bad = all.filter((check) => check.rule !== 'frame' && severityOf(check) !== 'ok');
    expect({ bad, faults, likeliest }).toEqual({ bad: [], faults: [], likeliest: [] });
    expect(all.filter(({ rule }) => rule === 'stated-total')).toHaveLength(16);
  });

  it('cannot judge the deficits of 2013 while the credit is unknown', () => {
    const frames = tieOut(sheet).checks.filter(({ rule }) => rule === 'frame');
    expect(frames.map(({ verdict }) => verdict)).toEqual([
      'unknown-credit',
      'within',
      'unknown-credit',
      'within',
    ]);
  });
});

describe('driftskostnader going from 42,4 to 43,4', () => {
  const changed = typed(sample, 'Driftskostnader', '43,4');

  it('moves nettokostnader to 264,9 and the result to −1,0', () => {
    expect(shown(changed, 'Nettokostnader')).toBe('264,9');
    expect(shown(changed, 'Årets resultat')).toBe('\u22121,0');
  });

  it('is a deficit of 1,0 mnkr that cannot be judged while the credit is unknown', () => {
    expect(checks(changed, 'frame')).toMatchObject([
      { verdict: 'unknown-credit', balance: inKronor(-1), frame: inKronor(263.9), savings: null },
    ]);
  });

  it('breaks the frame when there is no credit, and keeps it when there is enough', () => {
    expect(checks(withCredit(changed, 0), 'frame')).toMatchObject([
      { verdict: 'exceeded', uncovered: inKronor(1) },
    ]);
    expect(checks(withCredit(changed, 1), 'frame')).toMatchObject([{ verdict: 'within-credit' }]);
  });

  it('differs by 1,0 from the stated totals it flows into, and from no other', () => {
    const differing = checks(changed, 'stated-total').filter(
      ({ verdict }) => verdict === 'differs',
    );
    const sheet = sheetOf(changed);
    const told = differing.map((check) => [
      sheet.rows[sheet.rowIndex.get(check.rowId) ?? -1]?.label,
      'difference' in check ? check.difference : null,
    ]);
    expect(told).toEqual([
      ['Nettokostnader', inKronor(1)],
      ['Årets resultat', inKronor(-1)],
      ['Övriga kostnader', inKronor(1)],
    ]);
  });

  it('points at the cells of övriga kostnader, driftskostnader among them', () => {
    const sheet = sheetOf(changed);
    const suspects = tieOut(sheet).likeliest.map(({ rowId, kind, meant }) => [
      sheet.rows[sheet.rowIndex.get(rowId) ?? -1]?.label,
      kind,
      meant,
    ]);
    expect(suspects).toEqual([
      ['Lokalkostnader', 'digit', inKronor(21.2)],
      ['Driftskostnader', 'digit', inKronor(42.4)],
      ['Räntor och avskrivningar', 'digit', inKronor(5.1)],
    ]);
  });

  it('leaves nothing behind when it is put back', () => {
    const reset = typed(changed, 'Driftskostnader', '42,4');
    expect(shown(reset, 'Årets resultat')).toBe('0,0');
    expect(reset.tables).toEqual(sample.tables);
  });
});

describe('a varav row', () => {
  it('moves no total: RAKEL going from 3,0 to 3,6', () => {
    const changed = typed(sample, 'varav RAKEL', '3,6');
    const before = rowTexts(sample);
    const differing = rowTexts(changed).flatMap((text, row) => (text === before[row] ? [] : [row]));
    expect(differing).toEqual([rowOf(sheetOf(sample), 'varav RAKEL')]);
    expect(shown(changed, 'varav RAKEL')).toBe('3,6');
    expect(
      tieOut(sheetOf(changed)).checks.filter((check) => severityOf(check) === 'warning'),
    ).toEqual([]);
  });

  it('warns when it is larger than its row: övertid above lön poliser', () => {
    const changed = typed(sample, 'varav övertid', '103,1');
    const warnings = checks(changed, 'of-which').filter((check) => severityOf(check) === 'warning');
    // OB-tillägg, 3,8, is part of the same row.
    expect(warnings).toMatchObject([{ verdict: 'exceeds', excess: inKronor(103.1 + 3.8 - 103) }]);
    expect(shown(changed, 'Personalkostnader')).toBe('209,2');
  });
});

describe('a frame of 263 909 000 kronor in mnkr with one decimal', () => {
  const changed = typed(sample, 'Anslag', '263,909');
  const column = columnOf(sheetOf(changed), COLUMNS[KRONOBERG_2014]);

  it('is shown as 263,9, and the column says that it is shown rounded', () => {
    expect(shown(changed, 'Anslag')).toBe('263,9');
    expect(isColumnRounded(sheetOf(changed), column)).toBe(true);
    expect(isColumnRounded(sheetOf(sample), column)).toBe(false);
  });

  it('is no error against the stated result: the difference does not show', () => {
    const result = checks(changed, 'stated-total').find(({ verdict }) => verdict !== 'agrees');
    expect(result).toMatchObject({ verdict: 'rounded', difference: 9_000 });
  });
});
