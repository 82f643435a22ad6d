import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { text } from '#shared/text/text.ts';
import { PreviewScreen } from '#renderer/features/document/preview-screen.tsx';
import { aHeading, aParagraph } from '#test/support/blocks.ts';
import { aBudget, aBudgetColumn, aBudgetRow } from '#test/support/budget.ts';
import { renderWithPlan } from '#test/support/render-with-plan.tsx';
import { aSection } from '#test/support/rows.ts';

const words = text.document.preview;
const MARK = { text: 'Komplettera: antal', complete: true } as const;
const SECTIONS = [
  aSection('a', { heading: 'Inriktning', position: 1, blocks: [aParagraph('p', MARK)] }),
  aSection('b', { heading: 'Mål', position: 2, blocks: [aHeading('h', 1, 'Mellanrubrik')] }),
];

it('shows the plan as it will print, marks included', () => {
  const paper = openPreview();
  expect(paper.getByRole('heading', { name: 'Verksamhetsplan 2026' })).toBeDefined();
  expect(paper.getByRole('heading', { name: /^1 Inriktning$/, level: 2 })).toBeDefined();
  expect(paper.getByRole('heading', { name: 'Mellanrubrik', level: 3 })).toBeDefined();
  expect(paper.getByText('Komplettera: antal').tagName).toBe('MARK');
});

it('lists the chapters, and moves the focus to the one that is chosen', async () => {
  const paper = openPreview();
  const list = within(screen.getByRole('navigation', { name: words.headings }));
  expect(list.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
    '1Inriktning',
    '2Mål',
    'Förslag till beslut',
  ]);
  await userEvent.click(list.getByRole('button', { name: /Mål/ }));
  expect(document.activeElement).toBe(paper.getByRole('heading', { name: /^2 Mål$/ }));
});

it('shows the budget as a document of its own', async () => {
  openPreview();
  await userEvent.click(screen.getByRole('combobox', { name: text.document.chooseKind }));
  await userEvent.click(await screen.findByRole('option', { name: 'Budget' }));
  const table = within(screen.getByRole('article', { name: 'Budget 2026' })).getByRole('table');
  expect(within(table).getByRole('rowheader', { name: 'Anslag' })).toBeDefined();
});

it('puts UTKAST across every sheet of a working copy, in the style and not in the text', async () => {
  openPreview();
  const marks = () => document.querySelectorAll(`[data-word="${text.document.draft}"]`);
  expect(marks()).toHaveLength(0);
  await userEvent.click(screen.getByRole('switch', { name: text.document.workingCopy }));
  expect(marks()).toHaveLength(3);
  expect(screen.getByRole('article').textContent).not.toContain(text.document.draft);
});

function openPreview() {
  renderWithPlan(<PreviewScreen />, {
    sections: SECTIONS,
    budgets: [aBudget()],
    budgetColumns: [aBudgetColumn('c')],
    budgetRows: [aBudgetRow('r', { label: 'Anslag' })],
  });
  return within(screen.getByRole('article'));
}
