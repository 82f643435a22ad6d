import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { renameSection } from '#shared/change/section-changes.ts';
import { useFrameKeys } from '#renderer/app/frame/use-frame-keys.ts';
import { fakePorts } from '#test/support/fake-ports.ts';
import { renderWithPlan } from '#test/support/render-with-plan.tsx';
import { aSection } from '#test/support/rows.ts';

function Keys() {
  useFrameKeys({ frame: { current: null }, showKeys: () => undefined });
  return null;
}

/** A plan on a disk that takes a write only when it is let. */
function onSlowDisk() {
  const ports = fakePorts();
  let letWrite = (): void => undefined;
  const commit = () => new Promise<void>((resolve) => void (letWrite = resolve));
  const store = { ...ports.store, commit };
  const section = aSection('s1');
  const plan = renderWithPlan(<Keys />, { sections: [section] }, { ...ports, store });
  const edit = () => plan.session.dispatch(renameSection(section, 'Ny rubrik'));
  return { edit, letWrite: () => letWrite() };
}

test('Ctrl+S in the middle of a save waits for it, and says when it was', async () => {
  const { edit, letWrite } = onSlowDisk();
  act(() => void edit());
  await userEvent.setup().keyboard('{Control>}s{/Control}');
  expect(screen.queryByRole('status')).toBeNull();
  await act(async () => letWrite());
  expect(await screen.findByText('Allt är redan sparat kl. 10.00.')).toBeTruthy();
});

test('Ctrl+S in a plan that has never been changed says so', async () => {
  onSlowDisk();
  await userEvent.setup().keyboard('{Control>}s{/Control}');
  expect(await screen.findByText('Allt är sparat. Inget har ändrats.')).toBeTruthy();
});
