import { act, screen, within } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { PasteActionsButton } from '#renderer/features/action/paste/paste-actions-button.tsx';
import { sortedRows } from '#shared/domain/plan-state.ts';
import { text } from '#shared/text/text.ts';
import { anAction } from '#test/support/actions.ts';
import { aGoal } from '#test/support/goals.ts';
import { renderWithPlan, type RenderedPlan } from '#test/support/render-with-plan.tsx';
import { aRole } from '#test/support/rows.ts';

const words = text.paste;
const own = text.paste.actions;
const button = (name: string): HTMLElement => screen.getByRole('button', { name });

async function paste(written: string): Promise<RenderedPlan & { readonly user: UserEvent }> {
  const user = userEvent.setup({ delay: null });
  const plan = renderWithPlan(<PasteActionsButton />, {
    goals: [aGoal('calm', { heading: 'Lugnare gator' })],
    roles: [aRole('officer', { title: 'Områdespolis' })],
    actions: [anAction('first', { position: 5000 })],
  });
  await user.click(button(own.button));
  await user.click(screen.getByRole('textbox', { name: words.target.label }));
  await user.paste(written);
  return { user, ...plan };
}

const listed = ({ state }: RenderedPlan) =>
  sortedRows(state().tables.actions).map(({ what, goalId, responsibleId, from, to, status }) =>
    [what, goalId ?? '', responsibleId ?? '', from ?? '', to ?? '', status].join('|'),
  );

test('a table from Word becomes actions in its order, last, in one edit', async () => {
  const plan = await paste(
    [
      'Åtgärd\tMål\tVem\tFrån\tNär\tStatus',
      'Mät fart vid skolan\tlugnare gator\tOmrådespolis\t2026-03-01\t2026-06-30\tPågår',
      'Träffa föräldrar\tTrygga skolvägar\tRektor\t\t1 maj 2026\t',
    ].join('\n'),
  );
  expect(within(screen.getByRole('grid')).getAllByText(words.verdicts.remarked)).toHaveLength(1);
  // Nobody resembles "Rektor": the plan's function first, then to leave it empty.
  await plan.user.keyboard('2');
  await plan.user.click(button(own.apply({ count: 2 })));
  expect(listed(plan)).toEqual([
    'first|||||planned',
    'Mät fart vid skolan|calm|officer|2026-03-01|2026-06-30|ongoing',
    'Träffa föräldrar||||2026-05-01|planned',
  ]);
});

test('an unknown goal is left empty and said, an unknown function asked about', async () => {
  const plan = await paste('Åtgärd\tMål\tVem\nTräffa föräldrar\tTrygga skolvägar\tRektor');
  expect(screen.getByText(words.counts.remarked({ count: 1 }))).toBeTruthy();
  expect(screen.getByText(words.reasons['unknown-name'])).toBeTruthy();
  await plan.user.keyboard('1');
  await plan.user.click(button(own.apply({ count: 1 })));
  expect(listed(plan)).toEqual(['first|||||planned', 'Träffa föräldrar||officer|||planned']);
  await act(async () => void plan.session.undo());
  expect(listed(plan)).toEqual(['first|||||planned']);
});

test('a month is asked about with its last day proposed, and an end before its start is refused', async () => {
  const plan = await paste('Åtgärd\tFrån\tNär\nMät fart\t2026-07-01\tjuni 2026');
  expect(screen.getByText(words.reasons.month)).toBeTruthy();
  await plan.user.keyboard('1');
  expect(screen.getByText(words.refusals['ends-before-start'])).toBeTruthy();
  await plan.user.type(screen.getByRole('textbox', { name: words.question.type }), '2026-08-31');
  await plan.user.keyboard('{Enter}');
  await plan.user.click(button(own.apply({ count: 1 })));
  expect(listed(plan).at(-1)).toBe('Mät fart|||2026-07-01|2026-08-31|planned');
});

test('a row that does not say what is to be done is not applied', async () => {
  const plan = await paste('Åtgärd\tVem\nMät fart\tOmrådespolis\n\tOmrådespolis');
  expect(screen.getByText(words.refusals['value-required'])).toBeTruthy();
  await plan.user.click(button(words.leaveRestOut({ count: 1 })));
  await plan.user.click(button(own.apply({ count: 1 })));
  expect(listed(plan)).toHaveLength(2);
});

test('a list without headings is taken as what is to be done', async () => {
  await paste('Mät fart vid skolan\nTräffa föräldrar');
  expect(button(own.apply({ count: 2 }))).toBeTruthy();
});
