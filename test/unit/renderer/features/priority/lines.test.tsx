import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { longTermGoalIdSchema } from '#shared/domain/basics/ids.ts';
import { sortedRows } from '#shared/domain/plan-state.ts';
import { placeWorkOrders } from '#shared/domain/priority/work-orders.ts';
import type { RowSet } from '#shared/domain/tables.ts';
import { text } from '#shared/text/text.ts';
import { PriorityScreen } from '#renderer/features/priority/priority-screen.tsx';
import { aLongTermGoal, aPriority, aStep, aWorkOrder } from '#test/support/priorities.ts';
import { renderWithPlan } from '#test/support/render-with-plan.tsx';
import { aPlan } from '#test/support/rows.ts';

// Whole screens in a simulated page are slow on a busy machine.
vi.setConfig({ testTimeout: 20_000 });

const rows: Partial<RowSet> = {
  longTermGoals: [
    aLongTermGoal('trust', { text: 'Förtroende', position: 1 }),
    aLongTermGoal('crime', { text: 'Färre brott', position: 2 }),
  ],
  priorities: [aPriority('p', { longTermGoalId: longTermGoalIdSchema.parse('trust') })],
  workOrders: [aWorkOrder('cases', { heading: 'Utredning' })],
  workOrderSteps: [
    aStep('1', 'cases', { text: 'Gripna', position: 1 }),
    aStep('2', 'cases', { text: 'Unga', position: 2 }),
  ],
};

async function openTab(name: RegExp, given: Partial<RowSet> = rows) {
  const user = userEvent.setup({ delay: null });
  const { state } = renderWithPlan(<PriorityScreen />, given);
  await user.click(screen.getByRole('tab', { name }));
  return {
    user,
    state,
    goals: () => sortedRows(state().tables.longTermGoals).map(({ text }) => text),
    steps: () => placeWorkOrders(state())[0]?.steps.map(({ text }) => text),
  };
}

it('takes one long-term goal after the other from the keyboard', async () => {
  const { user, goals } = await openTab(/Långsiktiga/, {});
  await user.click(screen.getByRole('button', { name: 'Lägg till långsiktigt mål' }));
  await user.keyboard('Synliga{Enter}Trygga{Enter}Tillgängliga{Control>}{Enter}{/Control}');
  expect(goals()).toEqual(['Synliga', 'Trygga', 'Tillgängliga']);
  expect(document.activeElement?.textContent).toBe('Lägg till långsiktigt mål');
});

it('moves a line with Alt and an arrow and keeps the cursor in it', async () => {
  const { user, goals } = await openTab(/Långsiktiga/);
  await user.click(screen.getByRole('textbox', { name: 'Långsiktigt mål 2' }));
  await user.keyboard('!{Alt>}{ArrowUp}{/Alt}');
  expect(goals()).toEqual(['Färre brott!', 'Förtroende']);
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Långsiktigt mål 1' }));
});

it('takes a long-term goal away and tells which priorities lose it', async () => {
  const { user, goals, state } = await openTab(/Långsiktiga/);
  expect(screen.getByText('1 prioritering')).toBeDefined();
  await user.click(screen.getByRole('button', { name: 'Ta bort rad 1' }));
  expect(goals()).toEqual(['Färre brott']);
  expect(state().tables.priorities.get('p')?.longTermGoalId).toBeNull();
  const told = 'Målet Förtroende är borttaget. 1 prioritering mister sitt långsiktiga mål.';
  expect(await screen.findByText(told)).toBeDefined();
  expect(document.activeElement).toHaveProperty('value', 'Färre brott');
});

it('takes an empty line away with Backspace and goes to the line above', async () => {
  const { user, steps } = await openTab(/Ordning/);
  await user.click(screen.getByRole('textbox', { name: 'Steg 1' }));
  await user.keyboard('{Enter}');
  expect(steps()).toEqual(['Gripna', '', 'Unga']);
  await user.keyboard('{Backspace}');
  expect(steps()).toEqual(['Gripna', 'Unga']);
  expect(document.activeElement).toHaveProperty('value', 'Gripna');
});

it('begins an order of work with its name ready to be written over', async () => {
  const { user, state } = await openTab(/Ordning/, {});
  await user.click(screen.getByRole('button', { name: 'Lägg till ordning' }));
  await user.keyboard('Trafik{Enter}');
  expect(placeWorkOrders(state()).map(({ order }) => order.heading)).toEqual(['Trafik']);
  await user.click(screen.getByRole('button', { name: 'Ta bort ordningen' }));
  expect(state().tables.workOrders.size).toBe(0);
  expect(document.activeElement?.textContent).toBe('Lägg till ordning');
});

it('goes on to the neighbour when an order is taken away', async () => {
  const orders = [
    aWorkOrder('a', { heading: 'Utredning', position: 1 }),
    aWorkOrder('b', { heading: 'Trafik', position: 2 }),
  ];
  const { user } = await openTab(/Ordning/, { workOrders: orders });
  const [first] = screen.getAllByRole('button', { name: 'Ta bort ordningen' });
  if (first !== undefined) await user.click(first);
  expect(document.activeElement).toHaveProperty('value', 'Trafik');
});

it('only shows the lines of an adopted plan', async () => {
  await openTab(/Långsiktiga/, { ...rows, plans: [aPlan({ status: 'adopted' })] });
  expect(screen.getByRole('textbox', { name: 'Långsiktigt mål 1' })).toHaveProperty(
    'readOnly',
    true,
  );
  expect(screen.queryByRole('button', { name: 'Ta bort rad 1' })).toBeNull();
});

it('tells that an order has no name when it is left without one, not before', async () => {
  const { user } = await openTab(/Ordning/, {});
  const words = text.priority.workOrders;
  await user.click(screen.getByRole('button', { name: words.add }));
  expect(document.activeElement).toBe(screen.getByLabelText(words.heading));
  expect(screen.queryByText(words.headingMissing)).toBeNull();
  await user.tab();
  expect(screen.getByText(words.headingMissing)).toBeTruthy();
});
