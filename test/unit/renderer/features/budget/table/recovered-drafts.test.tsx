import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { BudgetScreen } from '#renderer/features/budget/budget-screen.tsx';
import type { Draft } from '#shared/ports/plan-store.ts';
import { text } from '#shared/text/text.ts';
import { fakePorts } from '#test/support/fake-ports.ts';
import { renderWithPlan } from '#test/support/render-with-plan.tsx';
import { moment, PLAN_ID } from '#test/support/rows.ts';
import { budgetRowSet, columnText, smallBudget } from '#test/support/small-budget.ts';

const words = text.budget.drafts;

function draft(key: string, value: string): Draft {
  return { key, value, planId: PLAN_ID, at: moment('2026-05-31T12:00:00Z') };
}

function openWith(drafts: readonly Draft[]) {
  const removed: string[] = [];
  const ports = fakePorts();
  const store = { ...ports.store, removeDraft: async (key: string) => void removed.push(key) };
  const plan = renderWithPlan(
    <BudgetScreen />,
    budgetRowSet(smallBudget()),
    { ...ports, store },
    drafts,
  );
  return { ...plan, removed, user: userEvent.setup({ delay: null }) };
}

test('what was being written when the program stopped is offered and goes on being written', async () => {
  const { user, state, removed } = openWith([draft('budget-cell/budget/lon/new', '8,7')]);
  const place = { row: 'lon', column: 'Norrvik Preliminär 2026', value: '8,7' };
  expect(screen.getByText(words.place(place))).toBeTruthy();
  await user.click(screen.getByRole('button', { name: words.fill }));
  expect(screen.getByRole('textbox', { name: /^lon/ })).toHaveProperty('value', '8,7');
  expect(columnText(state(), 'new')).toContain('lon 8,0');
  await user.keyboard('{Enter}');
  expect(columnText(state(), 'new')).toContain('lon 8,7');
  expect(removed).toEqual(['budget-cell/budget/lon/new']);
});

test('a draft that is not wanted is thrown away, here and on disk', async () => {
  const { user, removed } = openWith([draft('budget-cell/budget/lon/name', 'Löner')]);
  await user.click(screen.getByRole('button', { name: words.drop }));
  expect(screen.queryByText(words.found({ count: 1 }))).toBeNull();
  expect(removed).toEqual(['budget-cell/budget/lon/name']);
});

test('drafts of other screens, and of rows that are gone, are left alone', () => {
  openWith([draft('section/1', 'text'), draft('budget-cell/budget/gone/new', '1')]);
  expect(screen.queryByRole('button', { name: words.fill })).toBeNull();
});
