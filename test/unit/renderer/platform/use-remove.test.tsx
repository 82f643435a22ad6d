import { Button } from '@mantine/core';
import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { deleteSection } from '#shared/change/section-changes.ts';
import { sectionIdSchema } from '#shared/domain/basics/ids.ts';
import { text } from '#shared/text/text.ts';
import { useRemove } from '#renderer/platform/use-remove.ts';
import { usePlanState } from '#renderer/platform/workspace.tsx';
import { renderWithPlan } from '#test/support/render-with-plan.tsx';
import { aSection } from '#test/support/rows.ts';

const SECTION_ID = sectionIdSchema.parse('s1');

/** Takes the only chapter away. */
function RemoveButton() {
  const state = usePlanState();
  const remove = useRemove();
  const section = state.tables.sections.get(SECTION_ID);
  if (section === undefined) return null;
  const change = deleteSection(state, section);
  const removal = { change, message: 'Kapitlet är borta.', restoredAs: 'restoreSection' } as const;
  return <Button onClick={() => remove(removal)}>Ta bort</Button>;
}

async function removed() {
  const user = userEvent.setup();
  const { session, state } = renderWithPlan(<RemoveButton />, { sections: [aSection('s1')] });
  const before = state();
  await user.click(screen.getByRole('button', { name: 'Ta bort' }));
  await screen.findByText('Kapitlet är borta.');
  const putBack = () => user.click(screen.getByRole('button', { name: text.frame.restore }));
  return { session, state, before, putBack };
}

test('takes the rows away and puts them back as they were', async () => {
  const { state, before, putBack } = await removed();
  expect(state().tables.sections.size).toBe(0);
  await putBack();
  expect(state()).toEqual(before);
});

test('the offer to put it back goes when undo was first', async () => {
  const { session, state, before } = await removed();
  act(() => void session.undo());
  await waitFor(() =>
    expect(screen.queryByRole('button', { name: text.frame.restore })).toBeNull(),
  );
  expect(state()).toEqual(before);
});
