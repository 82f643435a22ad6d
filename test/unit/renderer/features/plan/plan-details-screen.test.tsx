import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { PlanDetailsScreen } from '#renderer/features/plan/plan-details-screen.tsx';
import { NO_DATES } from '#shared/domain/plan/new-plan.ts';
import type { Plan } from '#shared/domain/plan/schema.ts';
import { planOf } from '#shared/domain/plan-state.ts';
import { functionIdSchema } from '#shared/domain/basics/ids.ts';
import { text } from '#shared/text/text.ts';
import { renderWithPlan } from '#test/support/render-with-plan.tsx';
import { aPlan, aRole, day, moment } from '#test/support/rows.ts';

function openScreen(fields: Partial<Plan> = {}) {
  const user = userEvent.setup();
  const rendered = renderWithPlan(<PlanDetailsScreen />, {
    plans: [aPlan(fields)],
    roles: [aRole('chef', { title: 'Chef' })],
  });
  return { user, ...rendered, plan: () => planOf(rendered.state()) };
}

const field = (name: string): HTMLElement => screen.getByRole('textbox', { name });
const button = (name: string): HTMLElement => screen.getByRole('button', { name });

describe('fields', () => {
  test('are saved when they are left, and undo names them', async () => {
    const { user, plan, session } = openScreen();
    await user.type(field(text.plan.fields.registrationNumber), 'A 1/2026');
    await user.tab();
    expect(plan().registrationNumber).toBe('A 1/2026');
    expect(session.view().undoLabel).toMatchObject({ params: { name: 'registrationNumber' } });
  });

  test('leave the plan its title while none is written, with the reason', async () => {
    const { user, plan } = openScreen();
    const { title } = plan();
    await user.clear(field(text.plan.fields.title));
    await user.tab();
    expect(screen.getByText(text.plan.titleMissing)).toBeTruthy();
    expect(plan().title).toBe(title);
  });

  test('keep what is no year, with the reason, and leave the plan its year', async () => {
    const { user, plan } = openScreen();
    await user.clear(field(text.plan.fields.year));
    await user.type(field(text.plan.fields.year), '20x6');
    await user.tab();
    expect(screen.getByText(text.plan.yearErrors['not-a-year'])).toBeTruthy();
    expect(field(text.plan.fields.year)).toHaveProperty('value', '20x6');
    expect(plan().year).toBe(2026);
  });

  test('keep a day that does not exist, with the reason', async () => {
    const { user, plan } = openScreen();
    await user.type(field(text.plan.dateLabels.decisionOn), '2025-02-30');
    await user.tab();
    expect(screen.getByText(text.frame.dateErrors['no-such-day'])).toBeTruthy();
    expect(plan().dates.decisionOn).toBeNull();
  });

  test('point out dates that stand the wrong way round', () => {
    openScreen({
      dates: {
        ...NO_DATES,
        consultationSentOn: day('2026-05-02'),
        answersDueOn: day('2026-05-01'),
      },
    });
    const { answersDueOn: later, consultationSentOn: earlier } = text.plan.dateLabels;
    expect(screen.getByText(text.plan.dateOrder({ later, earlier }))).toBeTruthy();
  });

  test("say that the chief's function has been deleted", () => {
    openScreen({ chiefFunctionId: functionIdSchema.parse('borta') });
    expect(screen.getByDisplayValue(text.plan.chiefDeleted)).toBeTruthy();
  });
});

describe('status', () => {
  test('a step says what it means before it is taken, and what is missing', async () => {
    const { user, plan } = openScreen();
    await user.click(button(text.plan.steps.adopted.button));
    const dialog = await screen.findByRole('dialog', { name: text.plan.steps.adopted.title });
    expect(dialog.textContent).toContain(text.plan.steps.adopted.meaning);
    expect(dialog.textContent).toContain(text.plan.decisionMissing);
    expect(plan().status).toBe('draft');
    await user.click(within(dialog).getByRole('button', { name: text.plan.steps.adopted.button }));
    expect(plan()).toMatchObject({ status: 'adopted', frozenArea: { roles: [{ id: 'chef' }] } });
  });

  test('a locked plan is opened again with a reason, and not without', async () => {
    const { user, plan } = openScreen({ status: 'closed' });
    await user.click(button(text.plan.reopen));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: text.plan.reopen }));
    expect(within(dialog).getByText(text.plan.reopenErrors['reason-missing'])).toBeTruthy();
    await user.type(within(dialog).getByRole('textbox'), 'Ny ram');
    await user.click(within(dialog).getByRole('button', { name: text.plan.reopen }));
    expect(plan()).toMatchObject({ status: 'draft', reopenings: [{ reason: 'Ny ram' }] });
    expect(screen.getByRole('cell', { name: 'Ny ram' })).toBeTruthy();
  });

  test("a locked plan's fields can be read and not written", async () => {
    const { user, plan } = openScreen({ status: 'adopted', title: 'Låst' });
    await user.type(field(text.plan.fields.title), 'x');
    await user.tab();
    expect(plan().title).toBe('Låst');
  });
});

test('earlier reopenings are listed with day and reason', () => {
  const at = moment('2026-03-01T12:00:00.000Z');
  openScreen({ reopenings: [{ at, reason: 'Fel belopp' }] });
  expect(screen.getByRole('row', { name: '1 mars 2026 Fel belopp' })).toBeTruthy();
});
