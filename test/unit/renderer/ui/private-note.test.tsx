import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { PrivateNote } from '#renderer/ui/private-note.tsx';
import { text } from '#shared/text/text.ts';
import { aPrivateNote } from '#test/support/glossary.ts';
import { renderWithPlan } from '#test/support/render-with-plan.tsx';
import { aPlan } from '#test/support/rows.ts';

const words = text.section.privateNote;
const note = <PrivateNote aboutId="a" name="Inriktning" />;

describe('a private note', () => {
  it('is a button until it is written, and says that it stays on the machine', async () => {
    const user = userEvent.setup();
    const { session, state } = renderWithPlan(note);
    await user.click(screen.getByRole('button', { name: words.add }));
    expect(screen.getByText(words.label)).toBeDefined();
    const field = screen.getByRole('textbox', { name: words.about({ name: 'Inriktning' }) });
    expect(document.activeElement).toBe(field);
    await user.keyboard('Fråga Anna');
    session.flushDrafts();
    expect([...state().tables.privateNotes.values()]).toMatchObject([
      { aboutId: 'a', text: 'Fråga Anna' },
    ]);
  });

  it('shows what was written before, and can only be read in a plan that is settled', () => {
    renderWithPlan(note, {
      privateNotes: [aPrivateNote('n', 'a')],
      plans: [aPlan({ status: 'adopted' })],
    });
    expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('Bara för mig.');
    expect(screen.getByRole<HTMLTextAreaElement>('textbox').readOnly).toBe(true);
  });

  it('is not offered where nothing can be written', () => {
    renderWithPlan(note, { plans: [aPlan({ status: 'adopted' })] });
    expect(screen.queryByRole('button', { name: words.add })).toBeNull();
  });
});
