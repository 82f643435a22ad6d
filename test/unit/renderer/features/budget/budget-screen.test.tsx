import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { BudgetScreen } from '#renderer/features/budget/budget-screen.tsx';
import { text } from '#shared/text/text.ts';
import { focusedPlace, gridCell, openBudget } from '#test/support/open-budget.tsx';
import { renderWithPlan } from '#test/support/render-with-plan.tsx';
import { aPlan } from '#test/support/rows.ts';
import { budgetRowSet, columnText, smallBudget } from '#test/support/small-budget.ts';

const words = text.budget;

describe('rows', () => {
  test('move with Alt and an arrow, the user with them', async () => {
    const { user, state } = openBudget();
    await user.click(gridCell('resor', 2));
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    expect(columnText(state(), 'new').slice(0, 3)).toEqual(['ram 10,0', 'resor 1,0', 'lon 8,0']);
    expect(focusedPlace()).toBe('1:2');
  });

  test('are added under the active one, ready to be named', async () => {
    const { user, state } = openBudget();
    await user.click(gridCell('resor', 2));
    await user.keyboard('{Insert}');
    expect(screen.getByRole('textbox', { name: words.editName })).toHaveProperty(
      'value',
      words.rows.newNames.line,
    );
    await user.keyboard('Fordon{Enter}');
    expect([...state().tables.budgetRows.values()].map(({ label }) => label)).toContain('Fordon');
  });

  test('are taken away, out of the sums as well, and the user stays near', async () => {
    const { user, state } = openBudget();
    await user.click(gridCell('lon', 2));
    await user.keyboard('{Control>}{Delete}{/Control}');
    expect(columnText(state(), 'new')).toEqual(['ram 10,0', 'resor 1,0', 'summa 1,0', 'kvar 9,0']);
    expect(focusedPlace()).toBe('1:2');
  });

  test('have a menu that opens with a key and closes back into the grid', async () => {
    const { user, state } = openBudget();
    await user.click(gridCell('resor', 2));
    await user.keyboard('{Shift>}{F10}{/Shift}');
    await user.click(screen.getByRole('menuitem', { name: /^Ny varav-rad/ }));
    await user.keyboard('{Enter}');
    const added = [...state().tables.budgetRows.values()].find(
      ({ parentRowId }) => parentRowId === 'resor',
    );
    expect(added).toMatchObject({ kind: 'ofWhich' });
  });

  test('of sums tell what they are made of, and let it be changed', async () => {
    const { user, state } = openBudget();
    await user.click(gridCell('summa', 2));
    await user.keyboard('{Shift>}{F10}{/Shift}');
    await user.click(screen.getByRole('menuitem', { name: words.rows.operands }));
    await user.click(screen.getByRole('checkbox', { name: 'resor' }));
    expect(columnText(state(), 'new')).toContain('summa 8,0');
    await user.click(screen.getByRole('button', { name: words.operands.done }));
    expect(focusedPlace()).toBe('4:2');
  });
});

describe('columns', () => {
  test('have a credit, which decides whether a deficit keeps the frame', async () => {
    const { user } = openBudget();
    await user.click(gridCell('lon', 2));
    await user.keyboard('9,5{Enter}');
    const line = () =>
      screen.getByText(words.tieOut.rules.frame({ row: 'kvar' })).closest('li')?.textContent;
    expect(line()).toContain(words.tieOut.unknownCredit({ amount: '0,5\u00A0mnkr' }));
    await user.click(screen.getByRole('button', { name: words.tieOut.enterCredit }));
    await user.type(screen.getByRole('textbox', { name: words.columns.credit }), '0{Enter}');
    expect(line()).toContain(words.tieOut.frameStatus.error);
  });

  test('are added with a guess and described at once', async () => {
    const { user, state } = openBudget();
    await user.click(screen.getByRole('button', { name: words.columns.add }));
    await user.click(screen.getByRole('menuitem', { name: words.columns.addChangePercent }));
    expect(screen.getByRole('combobox', { name: words.columns.from })).toHaveProperty(
      'value',
      'Norrvik Preliminär 2025',
    );
    expect([...state().tables.budgetColumns.values()].at(-1)).toMatchObject({
      kind: 'changePercent',
    });
  });
});

describe('the tie-out', () => {
  test('leads to the cell it is about', async () => {
    const { user } = openBudget();
    await user.click(gridCell('varav overtid', 2));
    await user.keyboard('8,2{Enter}');
    const line = screen.getByText(words.tieOut.rules['of-which']({ row: 'lon' })).closest('li');
    expect(line?.textContent).toContain('Varav 8,2 är 0,2\u00A0mnkr mer än radens 8,0');
    await user.click(within(line ?? document.body).getByRole('button', { name: /Norrvik/ }));
    expect(focusedPlace()).toBe('1:2');
  });
});

describe('a note', () => {
  test('is written with Shift+F2, marked in its cell, and Enter goes back', async () => {
    const { user, state } = openBudget();
    await user.click(gridCell('lon', 2));
    await user.keyboard('{Shift>}{F2}{/Shift}efter ny ledning{Enter}');
    expect(state().tables.budgetCells.get('lon:new')?.note).toBe('efter ny ledning');
    expect(focusedPlace()).toBe('1:2');
    expect(within(gridCell('lon', 2)).getByText(`. ${words.hasNote}`)).toBeTruthy();
  });
});

describe('a read-only plan', () => {
  test('can be walked and copied, not written in', async () => {
    const state = smallBudget();
    const user = userEvent.setup({ delay: null });
    const { ports } = renderWithPlan(<BudgetScreen />, {
      ...budgetRowSet(state),
      plans: [aPlan({ status: 'adopted' })],
    });
    await user.click(gridCell('lon', 2));
    await user.keyboard('5{Enter}{Delete}');
    expect(focusedPlace()).toBe('2:2');
    expect(screen.queryByRole('button', { name: words.rows.add })).toBeNull();
    expect(ports.writes).toEqual([]);
  });
});

describe('a plan without tables', () => {
  test('says what a budget is for and makes the first table', async () => {
    const user = userEvent.setup({ delay: null });
    const { state } = renderWithPlan(<BudgetScreen />);
    expect(screen.getByText(words.empty.title)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: words.newTable }));
    await user.click(screen.getByRole('menuitem', { name: words.templates.empty }));
    expect(state().tables.budgets.size).toBe(1);
    expect(screen.getByText(words.noRows)).toBeTruthy();
  });

  test('takes the rows of a template', async () => {
    const user = userEvent.setup({ delay: null });
    const { state } = renderWithPlan(<BudgetScreen />);
    await user.click(screen.getByRole('button', { name: words.empty.begin }));
    expect(await screen.findByRole('grid')).toBeTruthy();
    const labels = [...state().tables.budgetRows.values()].map(({ label }) => label);
    expect(labels).toEqual(
      expect.arrayContaining(['Lön', 'Övertid', 'Fordon', 'Årsarbetskrafter']),
    );
  });
});
