import { notifications } from '@mantine/notifications';
import { act, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useLocation } from 'wouter';
import { useCloseFailures } from '#renderer/app/use-close-failures.ts';
import { setPlanField } from '#shared/change/plan-changes.ts';
import { planOf } from '#shared/domain/plan-state.ts';
import { notifyFailure } from '#renderer/platform/notify.ts';
import { useDispatch, usePlanState } from '#renderer/platform/workspace.tsx';
import { renderWithPlan } from '#test/support/render-with-plan.tsx';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  act(() => notifications.clean());
  vi.useRealTimers();
});

/** A screen where something has failed, something can be edited, and another screen can be gone to. */
function Screen() {
  useCloseFailures();
  const dispatch = useDispatch();
  const plan = planOf(usePlanState());
  const [, navigate] = useLocation();
  return (
    <>
      <button type="button" onClick={() => dispatch(setPlanField(plan, 'title', `${plan.title}.`))}>
        edit
      </button>
      <button type="button" onClick={() => navigate('/other')}>
        leave
      </button>
    </>
  );
}

function openScreen(): void {
  renderWithPlan(<Screen />);
  act(() => notifyFailure('Bilden är för stor.'));
}

const press = (name: 'edit' | 'leave'): void => act(() => screen.getByText(name).click());
const pass = (milliseconds: number): void => act(() => void vi.advanceTimersByTime(milliseconds));
const isTold = (): boolean => screen.queryByText('Bilden är för stor.') !== null;

test('a failure stays as long as nothing else is done', () => {
  openScreen();
  pass(600_000);
  expect(isTold()).toBe(true);
});

test('a failure goes when another screen is gone to', () => {
  openScreen();
  press('leave');
  pass(1_000);
  expect(isTold()).toBe(false);
});

test('a failure that has been read goes when an edit succeeds, one that has not stays', () => {
  openScreen();
  press('edit');
  pass(1_000);
  expect(isTold()).toBe(true);
  pass(6_000);
  press('edit');
  pass(1_000);
  expect(isTold()).toBe(false);
});
