import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { ChecksScreen } from '#renderer/features/checks/checks-screen.tsx';
import { editAction } from '#shared/change/action-changes.ts';
import { functionIdSchema } from '#shared/domain/basics/ids.ts';
import type { RowSet } from '#shared/domain/tables.ts';
import { anAction } from '#test/support/actions.ts';
import { aPriority } from '#test/support/priorities.ts';
import { renderWithPlan } from '#test/support/render-with-plan.tsx';
import { aPlan, aSection } from '#test/support/rows.ts';

/** Without the sign that would turn the sentence that it stands in. */
const name = 'Natt & <dag> שלום 🌙';
const heading = name.replace('ש', '\u202Eש');
const action = anAction('a', {
  what: 'Synlig på torget',
  responsibleId: functionIdSchema.parse('gone'),
});
const rows: Partial<RowSet> = {
  sections: [aSection('s', { heading, ready: true }), aSection('t', { heading: 'Senare' })],
  priorities: [aPriority('p', { heading: 'Trafik' })],
  actions: [action],
};

/** What a part of the screen lists: row and sentences. */
const linesIn = (part: string): readonly (string | null)[] =>
  within(screen.getByRole('region', { name: part }))
    .getAllByRole('button')
    .map(({ textContent }) => textContent);

it('tells what is due, and apart from it what may wait while the plan is utkast', () => {
  renderWithPlan(<ChecksScreen />, rows);
  expect(linesIn('Att åtgärda')).toEqual([
    `1 ${name}OfullständigtKapitlet är tomt.`,
    'Synlig på torgetFelPekar på en funktion som är borttagen. Välj en annan.',
  ]);
  expect(linesIn('Kan vänta')).toEqual([
    'TrafikOfullständigtInget mål visar om prioriteringen ger resultat.',
    'Synlig på torgetOfullständigtTid saknas: varken datum eller hur ofta.OfullständigtÅtgärden hör inte till något mål.',
  ]);
});

it('leads to the place', async () => {
  const user = userEvent.setup();
  const { path } = renderWithPlan(<ChecksScreen />, rows);
  await user.click(screen.getByRole('button', { name: /Trafik/ }));
  expect(path()).toBe('/plan/plan/prioriteringar');
});

it('drops a finding as soon as it is put right', () => {
  const { session } = renderWithPlan(<ChecksScreen />, rows);
  act(() => void session.dispatch(editAction(action, { responsibleId: null })));
  expect(linesIn('Att åtgärda')).toHaveLength(1);
});

it('has nothing to say of an empty plan, and counts every gap once it has left utkast', () => {
  renderWithPlan(<ChecksScreen />);
  expect(screen.getByText('Inget att åtgärda')).toBeDefined();
  renderWithPlan(<ChecksScreen />, { ...rows, plans: [aPlan({ status: 'consultation' })] });
  expect(linesIn('Att åtgärda')).toHaveLength(4);
});
