import { act, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { text } from '#shared/text/text.ts';
import { focusedPlace, gridCell, gridColumn, openBudget } from '#test/support/open-budget.tsx';
import { columnText } from '#test/support/small-budget.ts';

const words = text.budget;

describe('the grid', () => {
  test('shows rows in order with their computed sums', () => {
    openBudget();
    expect(gridColumn(2)).toEqual(['10,0', '8,0', '3,0', '1,0', '9,0', '1,0']);
    expect(screen.getByRole('grid').getAttribute('aria-rowcount')).toBe('7');
  });

  test('says varav and saknas in words', () => {
    openBudget();
    expect(screen.getByRole('rowheader', { name: /^varav overtid/ })).toBeTruthy();
    expect(within(gridCell('lon', 1)).getByText(words.missing.amount)).toBeTruthy();
  });

  test('is one stop for Tab, walked with arrows up into the headings', async () => {
    const { user } = openBudget();
    await user.click(gridCell('lon', 2));
    const trail: (string | null)[] = [focusedPlace()];
    for (const keys of [
      '{ArrowDown}',
      '{ArrowRight}',
      '{Home}',
      '{Control>}{ArrowUp}{/Control}',
      '{ArrowRight}',
    ]) {
      await user.keyboard(keys);
      trail.push(focusedPlace());
    }
    expect(trail).toEqual(['1:2', '2:2', '2:3', '2:0', '-1:0', '-1:1']);
    expect(document.querySelectorAll('[role="grid"] [tabindex="0"]')).toHaveLength(1);
  });
});

describe('a selection', () => {
  test('stretches with Shift and is emptied with Delete in one step', async () => {
    const { user, state, session } = openBudget();
    await user.click(gridCell('lon', 2));
    await user.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}{Delete}');
    expect(columnText(state(), 'new').slice(0, 4)).toEqual([
      'ram 10,0',
      'lon \u2013',
      'overtid \u2013',
      'resor \u2013',
    ]);
    await act(async () => void session.undo());
    expect(columnText(state(), 'new')[1]).toBe('lon 8,0');
  });

  test('is copied as figures for a spreadsheet', async () => {
    const { user } = openBudget();
    await user.click(gridCell('ram', 2));
    await user.keyboard('{Shift>}{ArrowDown}{ArrowRight}{/Shift}');
    const copied = new DataTransfer();
    fireEvent.copy(gridCell('lon', 3), { clipboardData: copied });
    expect(copied.getData('text/plain')).toBe('10\t\n8\t');
    expect(copied.getData('text/html')).toContain('<td>10,0</td>');
  });

  test('takes a pasted block whole', async () => {
    const { user, state } = openBudget();
    await user.click(gridCell('lon', 1));
    await user.paste('7,1\t7,2\n2,5\t2,6');
    expect(columnText(state(), 'old').slice(1, 3)).toEqual(['lon 7,1', 'overtid 2,5']);
    expect(columnText(state(), 'new').slice(1, 3)).toEqual(['lon 7,2', 'overtid 2,6']);
  });

  test('puts nothing in before a cell that may be read in several ways is answered', async () => {
    const { user, state } = openBudget();
    await user.click(gridCell('lon', 1));
    await user.paste('7,1\t1.234,5');
    expect(columnText(state(), 'old')[1]).toBe('lon \u2013');
    expect(screen.getByText(text.paste.reasons.dot)).toBeTruthy();
  });
});
