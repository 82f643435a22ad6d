import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { PlanState } from '#shared/domain/plan-state.ts';
import type { ParagraphBlock } from '#shared/domain/section/blocks.ts';
import { placeSections } from '#shared/domain/section/numbering.ts';
import { SectionScreen } from '#renderer/features/section/section-screen.tsx';
import { aLiveBlock, aParagraph } from '#test/support/blocks.ts';
import { renderWithPlan } from '#test/support/render-with-plan.tsx';
import { aPlan, aRole, aSection } from '#test/support/rows.ts';
import { sid } from '#test/support/sections.ts';

// Whole screens in a simulated page are slow on a busy machine.
vi.setConfig({ testTimeout: 20_000 });

// The editor is a chunk of its own; on a busy machine it takes longer to load than a query waits.
beforeAll(async () => {
  await import('#renderer/features/section/editor/section-editor.tsx');
}, 30_000);

const marked = { text: 'antal', complete: true } as const;

const sections = [
  aSection('a', { heading: 'Inriktning', position: 1 }),
  aSection('b', { heading: 'Lägesbild', position: 2, ready: true }),
  aSection('c', {
    heading: 'Brott',
    position: 3,
    parentId: sid('b'),
    blocks: [aParagraph('p', 'Vi har ', marked, ' poliser.')],
  }),
  aSection('d', { heading: 'Mål', position: 4 }),
];

/** The chapters with their numbers, as the plan holds them. */
const outline = ({ tables }: PlanState): readonly string[] =>
  placeSections(tables.sections.values()).map(
    ({ section, number }) => `${number ?? '-'} ${section.heading}`,
  );

/** The names of the rows in the tree, in order. */
const rows = (): readonly string[] =>
  screen.getAllByRole('treeitem').map((row) => row.textContent ?? '');

const row = (name: RegExp): HTMLElement => screen.getByRole('treeitem', { name });

async function openScreen(plan = aPlan()) {
  const user = userEvent.setup();
  const rendered = renderWithPlan(<SectionScreen />, {
    sections,
    plans: [plan],
    roles: [aRole('chef')],
  });
  await screen.findByRole('textbox', { name: 'Text i Inriktning' });
  return { user, ...rendered };
}

describe('the chapter tree', () => {
  it('tells number, heading, readiness and marks of each chapter', async () => {
    await openScreen();
    expect(screen.getAllByRole('treeitem').map((each) => each.getAttribute('aria-level'))).toEqual([
      '1',
      '1',
      '2',
      '1',
    ]);
    expect(row(/^2 ?Lägesbild ?Klart$/)).toBeDefined();
    expect(row(/^2\.1 ?Brott.*1 ställe att komplettera$/)).toBeDefined();
  });

  it('moves the focus with the arrows and opens with Space', async () => {
    const { user } = await openScreen();
    row(/Inriktning/).focus();
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(document.activeElement).toBe(row(/Brott/));
    await user.keyboard(' ');
    expect(row(/Brott/).getAttribute('aria-selected')).toBe('true');
  });

  it('folds and unfolds', async () => {
    const { user } = await openScreen();
    row(/Lägesbild/).focus();
    await user.keyboard('{ArrowLeft}');
    expect(rows()).toHaveLength(3);
    await user.keyboard('{ArrowRight}');
    expect(rows()).toHaveLength(4);
  });

  it('moves and indents a chapter with Alt and the arrows, and keeps the focus on it', async () => {
    const { user, state } = await openScreen();
    row(/Mål/).focus();
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    expect(outline(state())).toEqual(['1 Inriktning', '2 Mål', '3 Lägesbild', '3.1 Brott']);
    await user.keyboard('{Alt>}{ArrowRight}{/Alt}');
    expect(outline(state())).toEqual(['1 Inriktning', '1.1 Mål', '2 Lägesbild', '2.1 Brott']);
    expect(document.activeElement).toBe(row(/Mål/));
  });

  it('renames with F2 and Enter, and not with Esc', async () => {
    const { user, state } = await openScreen();
    row(/Mål/).focus();
    await user.keyboard('{F2}Prioriteringar{Enter}');
    expect(outline(state()).at(-1)).toBe('3 Prioriteringar');
    expect(document.activeElement).toBe(row(/Prioriteringar/));
    await user.keyboard('{F2}Struntprat{Escape}');
    expect(outline(state()).at(-1)).toBe('3 Prioriteringar');
  });

  it('removes with Delete all that lies below, and offers to put it back', async () => {
    const { user, state } = await openScreen();
    row(/Lägesbild/).focus();
    await user.keyboard('{Delete}');
    expect(outline(state())).toEqual(['1 Inriktning', '2 Mål']);
    expect(document.activeElement).toBe(row(/Mål/));
    await user.click(await screen.findByRole('button', { name: 'Lägg tillbaka' }));
    expect(outline(state())).toEqual(['1 Inriktning', '2 Lägesbild', '2.1 Brott', '3 Mål']);
  });

  it('adds a chapter after the open one and lets its heading be written', async () => {
    const { user, state } = await openScreen();
    await user.click(screen.getByRole('button', { name: /^Kapitel/ }));
    await user.keyboard('Ekonomi{Enter}');
    expect(outline(state()).slice(0, 2)).toEqual(['1 Inriktning', '2 Ekonomi']);
  });

  it('changes nothing in an adopted plan', async () => {
    const { user, state } = await openScreen(aPlan({ status: 'adopted' }));
    row(/Mål/).focus();
    await user.keyboard('{Delete}{F2}{Alt>}{ArrowUp}{/Alt}');
    expect(outline(state())).toEqual(['1 Inriktning', '2 Lägesbild', '2.1 Brott', '3 Mål']);
    expect(screen.queryByRole('button', { name: /^Kapitel/ })).toBeNull();
  });
});

describe('the open chapter', () => {
  it('has an owner, a ready flag and a number', async () => {
    const { user, state } = await openScreen();
    await user.click(screen.getByRole('switch', { name: 'Klart' }));
    await user.click(screen.getByRole('switch', { name: 'Numrerat' }));
    await user.click(screen.getByRole('combobox', { name: 'Ansvarig' }));
    await user.click(await screen.findByRole('option', { name: 'chef' }));
    expect(state().tables.sections.get('a')).toMatchObject({
      ready: true,
      numbered: false,
      ownerId: 'chef',
    });
  });

  it('takes a new heading when the field is left', async () => {
    const { user, state } = await openScreen();
    await user.type(screen.getByRole('textbox', { name: 'Rubrik' }), ' 2027');
    await user.tab();
    expect(outline(state())[0]).toBe('1 Inriktning 2027');
  });
});

describe('the lists beside the page', () => {
  it('gather what is marked, and lead to it', async () => {
    const { user } = await openScreen();
    await user.click(screen.getByRole('button', { name: 'Komplettera (1)' }));
    await user.click(screen.getByRole('button', { name: 'Gå till ”antal” i 2.1 Brott' }));
    expect(await screen.findByRole('textbox', { name: 'Text i Brott' })).toBeDefined();
  });

  it('find and replace what is ticked, in one step that one undo takes back', async () => {
    const { user, state, session } = await openScreen();
    await user.click(screen.getByRole('button', { name: 'Sök och ersätt' }));
    const panel = screen.getByRole('region', { name: 'Sök och ersätt' });
    await user.type(within(panel).getByRole('textbox', { name: 'Sök efter' }), 'br');
    await user.type(within(panel).getByRole('textbox', { name: 'Ersätt med' }), 'Bro');
    await waitFor(() => expect(within(panel).getByText('1 träff.')).toBeDefined());
    await user.click(within(panel).getByRole('button', { name: 'Ersätt på 1 ställe' }));
    expect(outline(state())[2]).toBe('2.1 Broott');
    session.undo();
    expect(outline(state())[2]).toBe('2.1 Brott');
  });
});

it('says how to begin when the plan has no chapters', async () => {
  const user = userEvent.setup();
  const { state } = renderWithPlan(<SectionScreen />);
  await user.click(screen.getByRole('button', { name: 'Lägg till kapitel' }));
  expect(outline(state())).toEqual(['1 Nytt kapitel']);
});

describe('the guide of a chapter', () => {
  const guide = 'Skriv vad som är viktigast.';
  const open = async (...written: readonly ParagraphBlock[]): Promise<void> => {
    const blocks = [aLiveBlock('l', { kind: 'priorities' }), ...written];
    renderWithPlan(<SectionScreen />, {
      sections: [aSection('a', { heading: 'A', guide, blocks })],
    });
    await screen.findByRole('textbox', { name: 'Text i A' });
  };

  it('stands there while the program alone has filled in something', async () => {
    await open();
    expect(screen.getByText(guide)).toBeDefined();
  });

  it('goes when somebody has written', async () => {
    await open(aParagraph('p', 'Trafiken.'));
    expect(screen.queryByText(guide)).toBeNull();
  });
});
