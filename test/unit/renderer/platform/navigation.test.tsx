import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { useArrival, useGoTo } from '#renderer/platform/navigation.ts';
import { renderWithPlan } from '#test/support/render-with-plan.tsx';

/** A screen that tells each row it was asked to show, with ways to it. */
function Screen() {
  const goTo = useGoTo();
  const [shown, setShown] = useState<readonly string[]>([]);
  useArrival('prioriteringar', (id) => setShown((before) => [...before, id]));
  return (
    <>
      <p>Shown: {shown.join(' ')}</p>
      <button type="button" onClick={() => goTo('prioriteringar', 'a')}>
        to a
      </button>
      <button type="button" onClick={() => goTo('prioriteringar')}>
        to none
      </button>
      <button type="button" onClick={() => goTo('budget', 'b')}>
        to another screen
      </button>
    </>
  );
}

it('shows the row that a jump names once for each jump, and none that another screen is asked for', async () => {
  const user = userEvent.setup();
  const { path } = renderWithPlan(<Screen />);
  await user.click(screen.getByText('to a'));
  expect(path()).toBe('/plan/plan/prioriteringar');
  await user.click(screen.getByText('to none'));
  expect(screen.getByText('Shown: a')).toBeDefined();
  await user.click(screen.getByText('to a'));
  await user.click(screen.getByText('to another screen'));
  expect(screen.getByText('Shown: a a')).toBeDefined();
  expect(path()).toBe('/plan/plan/budget');
});
