import { describe, expect, it } from 'vitest';
import { composeBudgetTable } from '#shared/document/budget-table.ts';
import type { DocTable } from '#shared/document/document-model.ts';
import { budgetIdSchema } from '#shared/domain/basics/ids.ts';
import {
  aBudgetCell,
  aBudgetColumn,
  aBudgetRow,
  BUDGET_ID,
  budgetState,
  operands,
  type BudgetParts,
} from '#test/support/budget.ts';
import { onlyBudgetId, openCountySample } from '#test/support/samples.ts';
import { day } from '#test/support/rows.ts';

const MINUS = '\u2212';

describe('the county sample', () => {
  const state = openCountySample();
  const table = composeBudgetTable(state, onlyBudgetId(state));

  it('prints the result, a varav row and a sum as the source does', () => {
    expect(
      rowsOf(table, ['Årets resultat', 'varav pass och ID-kort', 'Personalkostnader']),
    ).toEqual([
      ['sum', 'Årets resultat', `${MINUS}3,0`, '0,0', `${MINUS}1,7`, '0,0', '3,0', '1,7'],
      [
        'ofWhich',
        'varav pass och ID-kort',
        `${MINUS}10,8`,
        `${MINUS}10,9`,
        `${MINUS}12,3`,
        `${MINUS}12,3`,
        `${MINUS}0,1`,
        '0,0',
      ],
      ['sum', 'Personalkostnader', '208,5', '209,2', '279,3', '280,9', '0,7', '1,6'],
    ]);
  });

  it('names unit, kind and year above each column, and the unit of money in the corner', () => {
    const header = table?.rows[0]?.cells.map(({ paragraphs }) =>
      paragraphs.flat().map(({ text }) => text),
    );
    expect(header?.slice(0, 3)).toEqual([
      ['Belopp i mnkr'],
      ['Kronoberg', 'Utfallsprognos 2013'],
      ['Kronoberg', 'Preliminär 2014'],
    ]);
  });

  it('aligns figures to the right, and fits an upright page', () => {
    expect(table?.columns.map(({ align }) => align)).toEqual([
      'left',
      ...Array.from({ length: 6 }, () => 'right'),
    ]);
    expect(table?.landscape).toBe(false);
  });
});

it('writes a missing amount as a dash and zero as zero', () => {
  const table = tableOf({
    rows: [aBudgetRow('a'), aBudgetRow('b')],
    cells: [aBudgetCell('a', 'c', 0)],
  });
  expect(rowsOf(table, ['a', 'b'])).toEqual([
    ['body', 'a', '0,0'],
    ['body', 'b', '–'],
  ]);
});

it('says varav also where the label does not', () => {
  const rows = ['övertid', 'varav OB', 'Varavtal'].map((label, index) =>
    aBudgetRow(`w${index}`, { kind: 'ofWhich', label, parentRowId: aBudgetRow('a').id }),
  );
  const table = tableOf({ rows: [aBudgetRow('a'), ...rows] });
  const labels = table?.rows.map(({ cells }) => cells[0]?.paragraphs[0]?.[0]?.text);
  expect(labels?.slice(2)).toEqual(['varav övertid', 'varav OB', 'varav Varavtal']);
});

it('leaves the unit out of the columns where there is only one', () => {
  const table = tableOf({
    rows: [],
    columns: [aBudgetColumn('c', { unitName: 'Norrvik', kind: 'decided' })],
  });
  expect(table?.rows[0]?.cells[1]?.paragraphs).toEqual([[{ text: 'Beslutad 2026' }]]);
});

it('says in the caption whether the table is decided, and when', () => {
  const captions = [
    { status: 'preliminary' as const, decidedOn: null },
    { status: 'decided' as const, decidedOn: day('2025-12-18') },
  ].map((budget) => tableOf({ rows: [], budget: { name: 'Driftbudget', ...budget } })?.caption);
  expect(captions).toEqual(['Driftbudget – preliminär', 'Driftbudget – beslutad 2025-12-18']);
});

it('shows no sum for a sum that refers to itself', () => {
  const sum = aBudgetRow('s', { kind: 'sum', operands: operands('s') });
  expect(rowsOf(tableOf({ rows: [sum] }), ['s'])).toEqual([['sum', 's', '–']]);
});

it('is nothing where there is no such table', () => {
  expect(composeBudgetTable(budgetState({ rows: [] }), budgetIdSchema.parse('gone'))).toBeNull();
});

function tableOf(parts: BudgetParts): DocTable | null {
  return composeBudgetTable(budgetState(parts), BUDGET_ID);
}

/** The rows with these labels: style, label, figures. */
function rowsOf(table: DocTable | null, labels: readonly string[]): readonly (readonly string[])[] {
  const rows = (table?.rows ?? []).map(({ style, cells }) => [
    style,
    ...cells.map(({ paragraphs }) =>
      paragraphs
        .flat()
        .map(({ text }) => text)
        .join(''),
    ),
  ]);
  return labels.map(
    (label) => rows.find((row) => row[1]?.replaceAll('\u00A0', ' ') === label) ?? [],
  );
}
