import { describe, expect, it } from 'vitest';
import { amountAt } from '#shared/domain/budget/amount-at.ts';
import { budgetSheet, type BudgetSheet } from '#shared/domain/budget/budget-sheet.ts';
import { cellText } from '#shared/domain/budget/cell-text.ts';
import { severityOf, tieOut, type TieOutCheck } from '#shared/domain/budget/tie-out.ts';
import { planStateFromRows } from '#shared/domain/plan-state.ts';
import type { TableBlock } from '#shared/domain/section/blocks.ts';
import type { RowSet } from '#shared/domain/tables.ts';
import { planFromShipped } from '#test/support/resources.ts';

function sheetOf(path: string): BudgetSheet {
  const { planId, rows } = planFromShipped(path);
  const [budget] = rows.budgets;
  const sheet =
    budget === undefined ? null : budgetSheet(planStateFromRows(planId, rows), budget.id);
  if (sheet === null) throw new Error(`${path} has no budget`);
  return sheet;
}

function rowOf(sheet: BudgetSheet, label: string): number {
  return sheet.rows.findIndex((row) => row.label === label);
}

function shownRow(sheet: BudgetSheet, label: string): readonly string[] {
  return sheet.columns.map((_, column) => cellText(sheet, rowOf(sheet, label), column));
}

function tablesIn({ sections }: RowSet, heading: string): readonly (readonly string[])[][] {
  const section = sections.find((candidate) => candidate.heading === heading);
  const tables = (section?.blocks ?? []).filter((block) => block.kind === 'table');
  return tables.map((table: TableBlock) =>
    table.rows.map(({ cells }) =>
      cells.map(({ runs }) =>
        runs
          .flat()
          .map(({ text }) => text)
          .join(''),
      ),
    ),
  );
}

const wholeNumber = (text: string): number => Number(text.replaceAll('\u00a0', ''));

describe('the county sample', () => {
  const { rows } = planFromShipped('sample/kalmar-kronoberg-2014');
  const sheet = sheetOf('sample/kalmar-kronoberg-2014');

  it('holds the kommuner of both counties, and the two stadsdelar inside theirs', () => {
    const nameOf = new Map(rows.units.map(({ id, name }) => [id, name]));
    const placed = rows.units
      .filter(({ kind }) => kind === 'municipality' || kind === 'district')
      .map(({ name, parentId }) => [name, parentId === null ? null : nameOf.get(parentId)]);
    expect(placed).toEqual([
      ['Högsby kommun', 'Kalmar län'],
      ['Hultsfreds kommun', 'Kalmar län'],
      ['Mönsterås kommun', 'Kalmar län'],
      ['Emmaboda kommun', 'Kalmar län'],
      ['Lessebo kommun', 'Kronobergs län'],
      ['Uppvidinge kommun', 'Kronobergs län'],
      ['Alvesta kommun', 'Kronobergs län'],
      ['Växjö kommun', 'Kronobergs län'],
      ['Araby', 'Växjö kommun'],
      ['Rönnedal', 'Alvesta kommun'],
    ]);
  });

  it.each([
    ['Intäkter', [-49, -51, -114, -114]],
    ['Lön poliser', [967, 964, 1237, 1254]],
    ['Övriga personalkostnader', [73, 81, 52, 45]],
    ['Lokalkostnader', [40, 40, 62, 63]],
    ['Driftskostnader', [285, 266, 265, 266]],
  ])('leaves a part of %s that no varav row tells', (label, remainders) => {
    const id = sheet.rows[rowOf(sheet, label)]?.id;
    const left = tieOut(sheet).checks.flatMap((check: TieOutCheck) =>
      check.rule === 'of-which' && check.rowId === id
        ? [(check.amount - check.ofWhich) / 100_000]
        : [],
    );
    expect(left).toEqual(remainders);
  });

  it('shows the change of each county after the four printed columns', () => {
    expect(shownRow(sheet, 'Nettokostnader').join(' ')).toBe(
      '265,2 263,9 363,3 364,2 \u22121,3 0,9',
    );
  });

  it('states frames in its text that the budget shows rounded', () => {
    const [frames] = tablesIn(rows, 'Myndigheternas ekonomiska förutsättningar');
    const stated = (frames ?? []).slice(1).map((cells) => wholeNumber(cells[1] ?? ''));
    expect(stated).toEqual([263_909_000, 364_186_000]);
    const row = rowOf(sheet, 'Anslag');
    const planned = [1, 3].map((column) => amountAt(sheet, row, column) ?? Number.NaN);
    expect(stated.map((amount) => Math.round(amount / 100_000) * 100_000)).toEqual(planned);
  });
});

describe('the LPO sample', () => {
  const { rows } = planFromShipped('sample/hogby-tallnas-2027');
  const sheet = sheetOf('sample/hogby-tallnas-2027');

  it('is in balance both years and agrees with its stated totals', () => {
    const { checks, faults, brokenColumns, likeliest } = tieOut(sheet);
    expect({ faults, brokenColumns, likeliest }).toEqual({
      faults: [],
      brokenColumns: [],
      likeliest: [],
    });
    expect(checks.filter((check) => severityOf(check) !== 'ok')).toEqual([]);
    expect(shownRow(sheet, 'Kvar av ramen').slice(0, 2)).toEqual(['0', '0']);
  });

  it('shows the change in amount and in per cent', () => {
    expect(shownRow(sheet, 'Ram')).toEqual([
      '37\u00a0000',
      '38\u00a0300',
      '1\u00a0300',
      '3,5\u00a0%',
    ]);
  });

  it('counts årsarbetskrafter as its text does', () => {
    expect(shownRow(sheet, 'Årsarbetskrafter').slice(0, 2)).toEqual(['46,0', '47,0']);
    expect(shownRow(sheet, 'varav poliser')[1]).toBe('41,0');
    expect(shownRow(sheet, 'varav civilanställda')[1]).toBe('6,0');
    expect(JSON.stringify(rows.sections)).toContain('Vi är 41 poliser och sex civilanställda.');
    expect(JSON.stringify(rows.sections)).toContain('47 årsarbetskrafter, en fler än året innan');
  });

  it('has all its own dates', () => {
    const [plan] = rows.plans;
    expect(plan?.dates).toEqual({
      consultationSentOn: '2026-10-05',
      answersDueOn: '2026-11-06',
      unionCooperationOn: '2026-11-24',
      decisionOn: '2026-12-08',
      validFrom: '2027-01-01',
    });
    expect(plan?.unionOrganisations).not.toBe('');
  });

  it('has a responsible function for every chapter but the list of annexes', () => {
    const without = rows.sections.filter(({ ownerId }) => ownerId === null);
    expect(without.map(({ heading }) => heading)).toEqual(['Bilagor']);
  });
});
