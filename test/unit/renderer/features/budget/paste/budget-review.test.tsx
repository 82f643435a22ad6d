import { act, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { text } from '#shared/text/text.ts';
import { gridCell, openBudget } from '#test/support/open-budget.tsx';
import { columnText } from '#test/support/small-budget.ts';

// Rows: ram, lon, overtid, resor, summa, kvar. Columns: old, new, change.
const words = text.paste;
const own = text.paste.budget;
const button = (name: string): HTMLElement => screen.getByRole('button', { name });

async function paste(row: string, column: number, written: string) {
  const opened = openBudget();
  await opened.user.click(gridCell(row, column));
  await opened.user.paste(written);
  return opened;
}

describe('a paste that asks nothing', () => {
  test('goes straight in, and onto a sum as its stated total', async () => {
    const { state } = await paste('resor', 1, '2\u00A0000,5\n\u22123');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(columnText(state(), 'old')[3]).toBe('resor 2\u00A0000,5');
    expect(
      [...state().tables.budgetCells.values()].map(({ controlAmount }) => controlAmount),
    ).toContain(-3_000_000);
  });
});

describe('a paste with names in its first column', () => {
  test('goes to the rows of those names, whatever their order, in one edit', async () => {
    const { user, state, session } = await paste(
      'ram',
      1,
      'Belopp i mnkr\t2013\t2014\nresor\t1,5\t1,6\nKostnader\t\t\nlon\t7,1\t7,2',
    );
    await user.click(button(own.apply({ count: 4 })));
    expect(columnText(state(), 'old').slice(0, 4)).toEqual([
      'ram \u2013',
      'lon 7,1',
      'overtid \u2013',
      'resor 1,5',
    ]);
    await act(async () => void session.undo());
    expect(columnText(state(), 'old')[3]).toBe('resor \u2013');
  });

  test('asks about a name that the table does not have', async () => {
    await paste('ram', 1, 'resor och hotell\t1,5\nlon\t7,1');
    expect(screen.getByText(words.reasons['unknown-name'])).toBeTruthy();
  });
});

describe('amounts that have run together', () => {
  test('are offered apart at every minus, and spread over the columns', async () => {
    const { user, state } = await paste('ram', 1, '-15,7-16,0');
    expect(screen.getByText(words.reasons.minus)).toBeTruthy();
    expect(columnText(state(), 'old')[0]).toBe('ram \u2013');
    await user.keyboard('1');
    await user.click(button(own.apply({ count: 2 })));
    expect([columnText(state(), 'old')[0], columnText(state(), 'new')[0]]).toEqual([
      'ram \u221215,7',
      'ram \u221216,0',
    ]);
  });
});

describe('what the table has no place for', () => {
  test('is refused until it is left out', async () => {
    const { user, state } = await paste('kvar', 1, '1\n2');
    expect(screen.getByText(words.refusals.outside)).toBeTruthy();
    await user.click(button(words.leaveRestOut({ count: 1 })));
    await user.click(button(own.apply({ count: 1 })));
    expect(state().tables.budgetCells.size).toBeGreaterThan(0);
  });

  test('per cent are no amounts', async () => {
    await paste('ram', 1, '8 %');
    expect(screen.getByText(words.refusals['percent-there'])).toBeTruthy();
  });
});
