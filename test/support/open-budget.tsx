import { screen } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { BudgetScreen } from '#renderer/features/budget/budget-screen.tsx';
import type { PlanState } from '#shared/domain/plan-state.ts';
import { fakePorts, type FakePorts } from './fake-ports.ts';
import { renderWithPlan, type RenderedPlan } from './render-with-plan.tsx';
import { budgetRowSet, smallBudget } from './small-budget.ts';

/** Opens the screen of a budget, the small one unless another is given. */
export function openBudget(
  state: PlanState = smallBudget(),
  ports: FakePorts = fakePorts(),
): RenderedPlan & { readonly user: UserEvent } {
  return {
    user: userEvent.setup({ delay: null }),
    ...renderWithPlan(<BudgetScreen />, budgetRowSet(state), ports),
  };
}

/** The cell of a row in a column, counted from 1; column 0 is the name. */
export function gridCell(row: string, column: number): HTMLElement {
  const heading = screen.getByRole('rowheader', { name: new RegExp(`^${row}`) });
  const found = heading.closest('tr')?.querySelectorAll<HTMLElement>('th, td')[column];
  if (found === undefined) throw new Error(`No cell ${row} ${column}`);
  return found;
}

/** What the grid shows in a column, row by row. */
export function gridColumn(column: number): readonly (string | null)[] {
  return screen.getAllByRole('rowheader').map((heading) => {
    const cell = heading.closest('tr')?.querySelectorAll('td')[column - 1];
    return cell?.firstChild?.textContent ?? null;
  });
}

/** The place of the cell that has the focus, "row:column"; null when it is elsewhere. */
export function focusedPlace(): string | null {
  const { activeElement } = document;
  return activeElement instanceof HTMLElement ? (activeElement.dataset['place'] ?? null) : null;
}
