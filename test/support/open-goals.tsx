import { screen, within } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { GoalScreen } from '#renderer/features/goal/goal-screen.tsx';
import type { RowSet } from '#shared/domain/tables.ts';
import { text } from '#shared/text/text.ts';
import { fakePorts, type FakePorts } from './fake-ports.ts';
import { renderWithPlan, type RenderedPlan } from './render-with-plan.tsx';

/** Opens the screen of goals. */
export function openGoals(
  rows: Partial<RowSet>,
  ports: FakePorts = fakePorts(),
): RenderedPlan & { readonly user: UserEvent } {
  return {
    user: userEvent.setup({ delay: null }),
    ...renderWithPlan(<GoalScreen />, rows, ports),
  };
}

/** The button that opens a goal. */
export function goalButton(name: string): HTMLElement {
  return screen.getByRole('button', { name });
}

/** The headings of the goals on the screen, in order; the open one is a form and not among them. */
export function goalNames(): readonly string[] {
  return [...document.querySelectorAll('[data-goal-button]')].map(
    (button) => button.textContent ?? '',
  );
}

/** The form of an open goal. */
export function openGoal(name: string): ReturnType<typeof within> {
  return within(screen.getByRole('region', { name: text.goalScreen.editor.label({ name }) }));
}

/** A field of a row of outcomes, by what the row is called. */
export function outcomeField(
  column: keyof typeof text.goalScreen.series.columns,
  row: string = text.goalScreen.series.newRow,
): HTMLElement {
  const { series } = text.goalScreen;
  return screen.getByLabelText(series.cell({ column: series.columns[column], row }));
}
