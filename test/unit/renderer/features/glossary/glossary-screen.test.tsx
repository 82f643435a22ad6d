import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { GlossaryScreen } from '#renderer/features/glossary/glossary-screen.tsx';
import { text } from '#shared/text/text.ts';
import { aParagraph } from '#test/support/blocks.ts';
import { aTerm } from '#test/support/glossary.ts';
import { renderWithPlan } from '#test/support/render-with-plan.tsx';
import { aPlan, aSection } from '#test/support/rows.ts';

// Whole screens in a simulated page are slow on a busy machine.
vi.setConfig({ testTimeout: 20_000 });

const words = text.glossary;
const terms = [aTerm('Öppenvård'), aTerm('LPO'), aTerm('Åklagare')];
const sections = [
  aSection('a', { heading: 'Inledning', position: 1, blocks: [aParagraph('p', 'LPO och LPO:t.')] }),
  aSection('b', { heading: 'Läget', position: 2, blocks: [aParagraph('q', 'LPO.')] }),
];

function openScreen(plan = aPlan()) {
  const user = userEvent.setup();
  return { user, ...renderWithPlan(<GlossaryScreen />, { terms, sections, plans: [plan] }) };
}

const names = (): readonly string[] =>
  screen
    .getAllByRole<HTMLInputElement>('textbox', { name: /^Begrepp \d/ })
    .map(({ value }) => value);

describe('the glossary', () => {
  it('lists the terms in Swedish order with where they are used, and marks those that are not', () => {
    openScreen();
    expect(names()).toEqual(['LPO', 'Åklagare', 'Öppenvård']);
    const [, first] = screen.getAllByRole('row');
    const places = within(first ?? document.body).getAllByRole('button', { name: /gång/ });
    expect(places.map(({ textContent }) => textContent)).toEqual([
      'Inledning: 2 gånger',
      'Läget: 1 gång',
    ]);
    expect(within(first ?? document.body).getByText('3 gånger i 2 kapitel')).toBeDefined();
    expect(screen.getAllByText(words.unused)).toHaveLength(2);
  });

  it('goes to the chapter that uses a term', async () => {
    const { user, path } = openScreen();
    await user.click(screen.getByRole('button', { name: 'Inledning: 2 gånger' }));
    expect(path()).toBe('/plan/plan/verksamhetsplan');
  });

  it('adds a term last with the cursor in it, and puts it in its place when it is left', async () => {
    const { user } = openScreen();
    await user.click(screen.getByRole('button', { name: words.add }));
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Begrepp 4' }));
    await user.keyboard('Brottsplats');
    expect(names()).toEqual(['LPO', 'Åklagare', 'Öppenvård', 'Brottsplats']);
    await user.click(document.body);
    expect(names()).toEqual(['Brottsplats', 'LPO', 'Åklagare', 'Öppenvård']);
  });

  it('takes a term away, goes to its neighbour and can put it back', async () => {
    const { user } = openScreen();
    await user.click(screen.getByRole('button', { name: words.remove({ name: 'Åklagare' }) }));
    expect(names()).toEqual(['LPO', 'Öppenvård']);
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Begrepp 2' }));
    await user.click(screen.getByRole('button', { name: text.frame.restore }));
    expect(names()).toHaveLength(3);
  });

  it('shows everything and edits nothing in a plan that can only be read', () => {
    openScreen(aPlan({ status: 'adopted' }));
    expect(screen.getByText('Vad LPO betyder.')).toBeDefined();
    expect(screen.queryAllByRole('textbox')).toEqual([]);
    expect(screen.queryByRole('button', { name: words.add })).toBeNull();
  });
});
