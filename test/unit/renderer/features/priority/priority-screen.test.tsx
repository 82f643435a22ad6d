import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { longTermGoalIdSchema, priorityIdSchema } from '#shared/domain/basics/ids.ts';
import type { PlanState } from '#shared/domain/plan-state.ts';
import { rankedPriorities } from '#shared/domain/priority/ranking.ts';
import type { RowSet } from '#shared/domain/tables.ts';
import { PriorityScreen } from '#renderer/features/priority/priority-screen.tsx';
import { aGoal } from '#test/support/goals.ts';
import { aLongTermGoal, aPriority } from '#test/support/priorities.ts';
import { renderWithPlan } from '#test/support/render-with-plan.tsx';
import { aPlan, aUnit } from '#test/support/rows.ts';

// Whole screens in a simulated page are slow on a busy machine.
vi.setConfig({ testTimeout: 20_000 });

const trust = longTermGoalIdSchema.parse('trust');
const rows: Partial<RowSet> = {
  longTermGoals: [aLongTermGoal('trust', { text: 'Förtroende' })],
  units: [aUnit('by', { name: 'Byn' })],
  priorities: [
    aPriority('a', { position: 1, heading: 'Trafik', longTermGoalId: trust }),
    aPriority('b', { position: 2, heading: '<b>Natt</b> & ”dag” 🌙' }),
    aPriority('c', { position: 3, heading: 'Inbrott' }),
    aPriority('x', { position: 1, heading: 'Cyklar', standing: 'notPrioritised' }),
  ],
  goals: [aGoal('g', { priorityId: priorityIdSchema.parse('a'), heading: 'Färre döda' })],
};

function openScreen(given: Partial<RowSet> = rows) {
  return {
    user: userEvent.setup({ delay: null }),
    ...renderWithPlan(<PriorityScreen />, given),
  };
}

const row = (name: RegExp): HTMLElement => screen.getByRole('option', { name });

/** Both lists as the plan holds them: "Trafik, Natt | Cyklar". */
function lists(state: PlanState): string {
  const { prioritised, notPrioritised } = rankedPriorities(state);
  return [prioritised, notPrioritised]
    .map((list) => list.map(({ id }) => id).join(' '))
    .join(' | ');
}

describe('the two lists', () => {
  it('show rank, heading as written, origin and long-term goal, and a missing reason', () => {
    openScreen();
    const [ranked, aside] = screen.getAllByRole('listbox');
    const linesOf = (list: HTMLElement | undefined) =>
      within(list ?? document.body)
        .getAllByRole('option')
        .map(({ textContent }) => textContent);
    expect(linesOf(ranked)).toEqual([
      'Rang 11TrafikMedborgarnas problembildFörtroende',
      'Rang 22<b>Natt</b> & ”dag” 🌙Medborgarnas problembild',
      'Rang 33InbrottMedborgarnas problembild',
    ]);
    expect(linesOf(aside)).toEqual(['CyklarSkäl saknas']);
  });

  it('change rank with Alt and an arrow, keep the focus, and stop at the ends', async () => {
    const { user, state, session } = openScreen();
    row(/Inbrott/).focus();
    await user.keyboard('{Alt>}{ArrowUp}{ArrowUp}{ArrowUp}{/Alt}');
    expect(lists(state())).toBe('c a b | x');
    expect(document.activeElement).toBe(row(/Inbrott/));
    expect(screen.getByText('Inbrott står nu som nummer 1 under Prioriteras.')).toBeDefined();
    act(() => {
      session.undo();
      session.undo();
    });
    expect(lists(state())).toBe('a b c | x');
  });

  it('change rank with buttons as well', async () => {
    const { user, state } = openScreen();
    await user.click(row(/Natt/));
    await user.click(screen.getByRole('button', { name: 'Flytta upp' }));
    expect(lists(state())).toBe('b a c | x');
    await user.click(screen.getByRole('button', { name: 'Flytta ned' }));
    expect(lists(state())).toBe('a b c | x');
  });

  it('give what is moved aside a field for its reason, and take it back without', async () => {
    const { user, state } = openScreen();
    await user.click(row(/Natt/));
    await user.click(screen.getByRole('button', { name: 'Prioritera inte' }));
    expect(lists(state())).toBe('a c | x b');
    await user.type(screen.getByRole('textbox', { name: /Varför prioriteras/ }), 'Få fall');
    await user.tab();
    expect(row(/Natt/).textContent).toContain('Få fall');
    await user.click(screen.getByRole('button', { name: 'Prioritera' }));
    expect(lists(state())).toBe('a c b | x');
    expect(state().tables.priorities.get('b')?.reason).toBe('');
  });

  it('take a priority away, say what loses it, and go to the neighbour', async () => {
    const { user, state } = openScreen();
    row(/Trafik/).focus();
    await user.keyboard('{Delete}');
    expect(lists(state())).toBe('b c | x');
    expect(document.activeElement).toBe(row(/Natt/));
    expect(state().tables.goals.get('g')?.priorityId).toBeNull();
    const told =
      'Prioriteringen Trafik är borttagen. 1 mål hör inte längre till någon prioritering.';
    expect(await screen.findByText(told)).toBeDefined();
  });
});

it('adds a priority last and puts the cursor in its heading', async () => {
  const { user, state } = openScreen();
  await user.click(screen.getByRole('button', { name: 'Lägg till prioritering' }));
  await user.keyboard('Ungdomar{Control>}{Enter}{/Control}');
  expect(document.activeElement).toBe(row(/Ungdomar/));
  const added = rankedPriorities(state()).prioritised.at(-1);
  expect(added?.heading).toBe('Ungdomar');
});

it('says how to begin when there is nothing', async () => {
  const { user, state } = openScreen({});
  await user.click(screen.getByRole('button', { name: 'Lägg till prioritering' }));
  expect(state().tables.priorities.size).toBe(1);
});

it('keeps what is said of a priority', async () => {
  const { user, state } = openScreen();
  await user.click(row(/Inbrott/));
  await user.click(screen.getByRole('combobox', { name: 'Kommer från' }));
  await user.click(await screen.findByRole('option', { name: 'Nationell prioritering' }));
  await user.type(screen.getByRole('textbox', { name: 'Källa' }), 'Beslut');
  await user.click(screen.getByRole('combobox', { name: 'Långsiktigt mål' }));
  await user.click(await screen.findByRole('option', { name: 'Förtroende' }));
  await user.click(screen.getByRole('combobox', { name: 'Gäller för' }));
  await user.click(await screen.findByRole('option', { name: 'Byn' }));
  expect(state().tables.priorities.get('c')).toMatchObject({
    origin: 'national',
    originSource: 'Beslut',
    longTermGoalId: 'trust',
    unitIds: ['by'],
  });
});

it('only shows in an adopted plan', async () => {
  const { user, state } = openScreen({ ...rows, plans: [aPlan({ status: 'adopted' })] });
  row(/Inbrott/).focus();
  await user.keyboard('{Alt>}{ArrowUp}{/Alt}{Delete}');
  expect(lists(state())).toBe('a b c | x');
  expect(screen.queryByRole('button', { name: 'Lägg till prioritering' })).toBeNull();
});
