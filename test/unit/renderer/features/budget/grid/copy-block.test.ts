import { describe, expect, it } from 'vitest';
import { copyBlock } from '#renderer/features/budget/grid/copy-block.ts';
import {
  aBudgetCell,
  aBudgetColumn,
  aBudgetRow,
  aBudgetSheet,
  columnId,
  rowId,
} from '#test/support/budget.ts';

const sheet = aBudgetSheet({
  rows: [
    aBudgetRow('Anslag', { kind: 'frame' }),
    aBudgetRow('income', { label: 'Intäkter' }),
    aBudgetRow('pass', { kind: 'ofWhich', parentRowId: rowId('income') }),
  ],
  columns: [
    aBudgetColumn('old', { unitName: 'Norrvik', year: 2025 }),
    aBudgetColumn('new', { unitName: 'Norrvik', year: 2026 }),
    aBudgetColumn('change', {
      kind: 'changePercent',
      fromColumnId: columnId('old'),
      toColumnId: columnId('new'),
    }),
  ],
  cells: [
    aBudgetCell('Anslag', 'old', 1_263_909_000),
    aBudgetCell('income', 'old', -15_700_000),
    aBudgetCell('income', 'new', -16_000_000),
  ],
});

describe('copyBlock', () => {
  it('takes figures with all decimals that a spreadsheet can count with', () => {
    const { figures } = copyBlock(sheet, { top: 0, left: 1, bottom: 2, right: 3 });
    expect(figures).toEqual([
      ['1263,909', '', ''],
      ['-15,7', '-16', '-1,9%'],
      ['', '', ''],
    ]);
  });

  it('takes the words as they are shown, headings included when they are in the block', () => {
    const { words } = copyBlock(sheet, { top: -1, left: 0, bottom: 2, right: 1 });
    expect(words).toEqual([
      ['', 'Norrvik Preliminär 2025'],
      ['Anslag', '1\u00A0263,9'],
      ['Intäkter', '\u221215,7'],
      ['varav pass', '\u2013'],
    ]);
  });
});
