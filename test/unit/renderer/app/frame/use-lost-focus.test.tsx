import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useRef, useState, type ReactNode } from 'react';
import { expect, test } from 'vitest';
import { deleteSection } from '#shared/change/section-changes.ts';
import { useLostFocus } from '#renderer/app/frame/use-lost-focus.ts';
import { GoalScreen } from '#renderer/features/goal/goal-screen.tsx';
import { PriorityScreen } from '#renderer/features/priority/priority-screen.tsx';
import { useDispatch, usePlanState } from '#renderer/platform/workspace.tsx';
import { aGoal, anIndicator, aTarget } from '#test/support/goals.ts';
import { goalButton } from '#test/support/open-goals.tsx';
import { aPriority } from '#test/support/priorities.ts';
import { renderWithPlan } from '#test/support/render-with-plan.tsx';
import { indicatorIdSchema } from '#shared/domain/basics/ids.ts';
import { text } from '#shared/text/text.ts';
import { aSection, day } from '#test/support/rows.ts';

function Frame({ children }: { readonly children: ReactNode }) {
  const content = useRef<HTMLElement>(null);
  useLostFocus(content);
  return (
    <main ref={content} tabIndex={-1}>
      {children}
    </main>
  );
}

/** The chapters, each with a button that takes it away; a switch hides them without an edit. */
function Chapters() {
  const state = usePlanState();
  const dispatch = useDispatch();
  const [isHidden, setHidden] = useState(false);
  if (isHidden) return null;
  return (
    <ul onKeyDown={(event) => event.key === 'h' && setHidden(true)}>
      {[...state.tables.sections.values()].map((section) => (
        <li key={section.id}>
          <button type="button" onClick={() => dispatch(deleteSection(state, section))}>
            {section.heading}
          </button>
        </li>
      ))}
    </ul>
  );
}

function openChapters(...names: readonly string[]) {
  const sections = names.map((name, index) => aSection(name, { heading: name, position: index }));
  const user = userEvent.setup({ delay: null });
  return {
    user,
    ...renderWithPlan(
      <Frame>
        <Chapters />
      </Frame>,
      { sections },
    ),
  };
}

const focused = () => document.activeElement?.textContent;

test('goes to the row after the one that is taken away, and from the last to the one before', async () => {
  const { user } = openChapters('A', 'B', 'C');
  await user.click(screen.getByText('B'));
  await expect.poll(focused).toBe('C');
  await user.keyboard('{Enter}');
  await expect.poll(focused).toBe('A');
});

test('goes to the content when nothing else is left', async () => {
  const { user } = openChapters('A');
  await user.click(screen.getByText('A'));
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('main')));
});

test('goes to the neighbour when an addition is undone', async () => {
  const { user, session } = openChapters('A', 'B');
  await user.click(screen.getByText('B'));
  await expect.poll(focused).toBe('A');
  act(() => void session.undo());
  act(() => screen.getByText('B').focus());
  act(() => void session.redo());
  await expect.poll(focused).toBe('A');
});

test('stays where it is when what had it goes without an edit', async () => {
  const { user } = openChapters('A', 'B');
  act(() => screen.getByText('A').focus());
  await user.keyboard('h');
  await waitFor(() => expect(screen.queryByText('A')).toBeNull());
  expect(document.activeElement).toBe(document.body);
});

test('stays among the measures of an open goal when one of them is taken away', async () => {
  const user = userEvent.setup({ delay: null });
  const indicatorId = indicatorIdSchema.parse('i');
  const targets = [aTarget('t', 'g', { indicatorId }), aTarget('u', 'g', { indicatorId })];
  const rows = { goals: [aGoal('g')], indicators: [anIndicator('i')], targets };
  renderWithPlan(
    <Frame>
      <GoalScreen />
    </Frame>,
    rows,
  );
  await user.click(goalButton('g'));
  const [first] = screen.getAllByRole('button', { name: text.goalScreen.target.remove });
  if (first !== undefined) await user.click(first);
  const row = () => document.activeElement?.closest('[data-row]')?.getAttribute('data-row');
  await expect.poll(row).toBe('u');
});

test('goes on to the next measuring date, and to the field when none is left', async () => {
  const user = userEvent.setup({ delay: null });
  const indicatorId = indicatorIdSchema.parse('i');
  const measuringDates = [day('2026-04-30'), day('2026-08-31')];
  const rows = {
    goals: [aGoal('g')],
    indicators: [anIndicator('i', { measuringDates })],
    targets: [aTarget('t', 'g', { indicatorId })],
  };
  renderWithPlan(
    <Frame>
      <GoalScreen />
    </Frame>,
    rows,
  );
  const words = text.goalScreen.indicator;
  await user.click(goalButton('g'));
  await user.click(screen.getByText(words.title));
  const label = () => document.activeElement?.getAttribute('aria-label');
  act(() => screen.getByLabelText(words.removeDate({ date: '2026-04-30' })).focus());
  await user.keyboard('{Enter}');
  await expect.poll(label).toBe(words.removeDate({ date: '2026-08-31' }));
  await user.keyboard('{Enter}');
  const field = () => document.activeElement?.getAttribute('placeholder');
  await expect.poll(field).toBe(text.frame.datePlaceholder);
});

test('goes to a priority when the one just added is undone', async () => {
  const user = userEvent.setup({ delay: null });
  const priorities = [aPriority('a', { heading: 'Trafik' })];
  const { session } = renderWithPlan(
    <Frame>
      <PriorityScreen />
    </Frame>,
    { priorities },
  );
  await user.click(screen.getByRole('button', { name: text.priority.list.add }));
  act(() => void session.undo());
  await expect.poll(() => document.activeElement?.tagName).toBe('INPUT');
});
