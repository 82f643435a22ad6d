import { screen, within } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { GoalScreen } from '#renderer/features/goal/goal-screen.tsx';
import type { RowSet } from '#shared/domain/tables.ts';
import type { Draft } from '#shared/ports/plan-store.ts';
import { text } from '#shared/text/text.ts';
import { fakePorts, type FakePorts } from './fake-ports.ts';
import { renderWithPlan, type RenderedPlan } from './render-with-plan.tsx';

/** Opens the screen of goals. */
export function openGoals(
  rows: Partial<RowSet>,
  ports: FakePorts = fakePorts(),
  drafts: readonly Draft[] = [],
): RenderedPlan & { readonly user: UserEvent } {
  return {
    user: userEvent.setup({ delay: null }),
    ...renderWithPlan(<GoalScreen />, rows, ports, drafts),
  };
}

/** The button that opens a goal. By its mark and not its role: to ask for a role walks the whole screen, every time. */
export function goalButton(name: string): HTMLElement {
  return found(
    [...document.querySelectorAll<HTMLElement>('[data-goal-button]')].find(
      ({ textContent }) => textContent === name,
    ),
    name,
  );
}

/** The headings of the goals on the screen, in order; the open one is a form and not among them. */
export function goalNames(): readonly string[] {
  return [...document.querySelectorAll('[data-goal-button]')].map(
    (button) => button.textContent ?? '',
  );
}

/** The sentence of an open goal. */
export function goalSentence(name: string): HTMLElement {
  const form = screen.getByLabelText(text.goalScreen.editor.label({ name }));
  return within(form).getByLabelText(text.goalScreen.fields.heading);
}

/** Chooses in the list that belongs to a field; those of other fields are on the page as well. */
export async function choose(user: UserEvent, field: string, option: string): Promise<void> {
  const input = screen.getByLabelText(field, { selector: 'input' });
  await user.click(input);
  const list = document.getElementById(input.getAttribute('aria-controls') ?? '');
  await user.click(within(found(list ?? undefined, field)).getByText(option));
}

/** A field of a row of outcomes, by what the row is called. */
export function outcomeField(
  column: keyof typeof text.goalScreen.series.columns,
  row: string = text.goalScreen.series.newRow,
): HTMLElement {
  const { series } = text.goalScreen;
  return screen.getByLabelText(series.cell({ column: series.columns[column], row }));
}

function found<Value>(value: Value | undefined, name: string): Value {
  if (value === undefined) throw new Error(`Not on the screen: ${name}`);
  return value;
}
