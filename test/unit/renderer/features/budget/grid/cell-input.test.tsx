import { act, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { text } from '#shared/text/text.ts';
import { focusedPlace, gridCell, gridColumn, openBudget } from '#test/support/open-budget.tsx';
import { columnText } from '#test/support/small-budget.ts';

const words = text.budget;

describe('writing in a cell', () => {
  test('replaces with the first key, saves on Enter and goes down', async () => {
    const { user, state } = openBudget();
    await user.click(gridCell('lon', 2));
    await user.keyboard('8,5{Enter}');
    expect(columnText(state(), 'new')).toContain('lon 8,5');
    expect(gridColumn(2)).toEqual(['10,0', '8,5', '3,0', '1,0', '9,5', '0,5']);
    expect(focusedPlace()).toBe('2:2');
  });

  test('F2 opens with every decimal, Tab saves and goes right', async () => {
    const { user, state } = openBudget();
    await user.click(gridCell('resor', 1));
    await user.keyboard('1,234567{Tab}');
    expect(focusedPlace()).toBe('3:2');
    expect(state().tables.budgetCells.get('resor:old')?.amount).toBe(1_234_567);
    await user.keyboard('{ArrowLeft}{F2}');
    expect(screen.getByRole('textbox', { name: /^resor/ })).toHaveProperty('value', '1,234567');
  });

  test('shows the old value until it is saved, and Esc brings it back', async () => {
    const { user, state } = openBudget();
    await user.click(gridCell('lon', 2));
    await user.keyboard('99');
    expect(screen.getByText(words.before({ amount: '8,0' }))).toBeTruthy();
    await user.keyboard('{Escape}');
    expect(columnText(state(), 'new')).toContain('lon 8,0');
    expect(focusedPlace()).toBe('1:2');
  });

  test('leaves a cell alone that is opened and closed', async () => {
    const { user, ports } = openBudget();
    await user.click(gridCell('lon', 2));
    await user.keyboard('{F2}{Enter}');
    expect(ports.writes).toEqual([]);
  });

  test('keeps what is no amount in the cell and says what to do', async () => {
    const { user, state } = openBudget();
    await user.click(gridCell('lon', 2));
    await user.keyboard('10abc{Enter}');
    const field = screen.getByRole('textbox', { name: /^lon/ });
    expect(field).toHaveProperty('value', '10abc');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByRole('alert').textContent).toBe(
      words.amountErrors['not-a-number']({ input: '10abc' }),
    );
    await user.click(gridCell('resor', 2));
    expect(screen.getByRole('textbox', { name: /^lon/ })).toHaveProperty('value', '10abc');
    expect(columnText(state(), 'new')).toContain('lon 8,0');
  });

  test('saves when the field is left', async () => {
    const { user, state } = openBudget();
    await user.click(gridCell('lon', 2));
    await user.keyboard('7');
    await user.click(gridCell('ram', 1));
    expect(columnText(state(), 'new')).toContain('lon 7,0');
  });

  test('in a sum writes the stated total, which the tie-out holds against the computed one', async () => {
    const { user, state } = openBudget();
    await user.click(gridCell('summa', 2));
    await user.keyboard('9,3');
    expect(screen.getByText(words.statedHint)).toBeTruthy();
    await user.keyboard('{Enter}');
    expect(columnText(state(), 'new')).toContain('summa 9,0');
    const line = screen
      .getByText(words.tieOut.rules['stated-total']({ row: 'summa' }))
      .closest('li');
    expect(line?.textContent).toContain('Skiljer \u22120,3\u00A0mnkr (räknat 9,0, angivet 9,3)');
  });

  test('does nothing in a förändring', async () => {
    const { user } = openBudget();
    await user.click(gridCell('lon', 3));
    await user.keyboard('5');
    expect(screen.queryByRole('textbox', { name: /^lon/ })).toBeNull();
  });

  test('is one undo step a cell; undo takes an open cell along', async () => {
    const { user, state, session } = openBudget();
    await user.click(gridCell('lon', 2));
    await user.keyboard('8,5{Enter}4');
    await act(async () => void session.undo());
    expect(columnText(state(), 'new').slice(1, 3)).toEqual(['lon 8,5', 'overtid 3,0']);
    await act(async () => void session.undo());
    expect(columnText(state(), 'new')[1]).toBe('lon 8,0');
  });
});
