import { screen, waitFor, within } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { ExportDialog } from '#renderer/features/document/export-dialog.tsx';
import { PreviewScreen } from '#renderer/features/document/preview-screen.tsx';
import { text } from '#shared/text/text.ts';
import { anAction } from '#test/support/actions.ts';
import { renderWithPlan } from '#test/support/render-with-plan.tsx';
import { aPlan, aRole } from '#test/support/rows.ts';

const words = text.document;
const chief = aRole('chef', { title: 'Chef' });
const ROWS = {
  roles: [chief, aRole('planerare', { title: 'Planerare', position: 2048 })],
  actions: [anAction('a', { what: 'Mät farten', responsibleId: chief.id })],
};

function openPreview(rows = {}): UserEvent {
  renderWithPlan(<PreviewScreen />, { ...ROWS, ...rows });
  return userEvent.setup({ delay: null });
}

async function choose(user: UserEvent, label: string, option: string): Promise<void> {
  await user.click(screen.getByRole('combobox', { name: label }));
  const list = within(await screen.findByRole('listbox', { name: label }));
  await user.click(list.getByRole('option', { name: option }));
}

const title = (): string | null => screen.getByRole('article').getAttribute('aria-label');
const headings = (): readonly (string | null)[] =>
  within(screen.getByRole('article'))
    .getAllByRole('heading')
    .map(({ textContent }) => textContent);

describe('the preview', () => {
  it('shows the handlingsplan by priority or by responsible', async () => {
    const user = openPreview();
    await choose(user, words.chooseKind, words.kinds.handlingsplan);
    expect(headings()).toEqual(['Handlingsplan 2026', 'Utan mål']);
    await choose(user, words.ways.order, words.ways.orders.responsible);
    expect(headings()).toEqual(['Handlingsplan 2026', 'Chef']);
  });

  it('shows everybody’s lists or one function’s, also of a plan that is locked', async () => {
    const user = openPreview({ plans: [aPlan({ status: 'adopted' })] });
    await choose(user, words.chooseKind, words.kinds.minlista);
    expect(title()).toBe('Listor för alla funktioner 2026');
    await choose(user, words.ways.function, 'Chef');
    expect(title()).toBe('Min lista 2026 – Chef');
    await choose(user, words.ways.function, words.ways.everybody);
    expect(title()).toBe('Listor för alla funktioner 2026');
  });
});

it('what is looked at is what is written', async () => {
  renderWithPlan(
    <>
      <PreviewScreen />
      <ExportDialog opened onClose={() => undefined} />
    </>,
    ROWS,
  );
  const user = userEvent.setup({ delay: null });
  await user.click(screen.getByRole('radio', { name: words.kinds.minut }));
  // The dialog hides what lies behind it from the roles.
  const behind = (): string | null | undefined =>
    document.querySelector('article')?.getAttribute('aria-label');
  await waitFor(() => expect(behind()).toBe('Planen på en minut 2026'));
});

describe('the list for a mail', () => {
  it('is put on the clipboard as a table and as text', async () => {
    const user = openPreview();
    const write = vi.spyOn(navigator.clipboard, 'write').mockResolvedValue(undefined);
    await choose(user, words.chooseKind, words.kinds.minlista);
    await user.click(screen.getByRole('button', { name: words.copy.run }));
    expect(await screen.findByText(words.copy.done)).toBeTruthy();
    const [item] = write.mock.calls[0]?.[0] ?? [];
    expect(item?.types).toEqual(['text/html', 'text/plain']);
  });

  it('says what to do when the clipboard is held by another', async () => {
    const user = openPreview();
    vi.spyOn(navigator.clipboard, 'write').mockRejectedValue(new Error('held'));
    await choose(user, words.chooseKind, words.kinds.minlista);
    await user.click(screen.getByRole('button', { name: words.copy.run }));
    expect(await screen.findByText(words.copy.failed)).toBeTruthy();
  });
});
