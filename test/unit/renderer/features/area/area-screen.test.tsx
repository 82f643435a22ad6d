import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { AreaScreen } from '#renderer/features/area/area-screen.tsx';
import { unitIdSchema } from '#shared/domain/basics/ids.ts';
import { text } from '#shared/text/text.ts';
import { anAction } from '#test/support/actions.ts';
import { renderWithPlan } from '#test/support/render-with-plan.tsx';
import { aHolder, anArea, aPlan, aRole, aSection, aUnit, day } from '#test/support/rows.ts';

const lpo = unitIdSchema.parse('lpo');
const units = [
  aUnit('lpo', { name: 'Norrvik', kind: 'localPoliceArea', position: 1 }),
  aUnit('inre', { name: 'Inre', parentId: lpo, position: 1 }),
  aUnit('yttre', { name: 'Yttre', parentId: lpo, position: 2 }),
  aUnit('byn', { name: 'Byn', kind: 'municipality', position: 2 }),
];
const roles = [
  aRole('chef', { title: 'Chef', unitId: lpo }),
  aRole('samordnare', { title: 'Samordnare', position: 2048 }),
];

/** The tree as it reads: level and name. */
const outline = (): readonly string[] =>
  screen
    .getAllByRole('treeitem')
    .map(
      (row) => `${row.ariaLevel ?? row.getAttribute('aria-level')} ${row.firstChild?.textContent}`,
    );

const row = (name: RegExp): HTMLElement => screen.getByRole('treeitem', { name });

describe('the tree of units', () => {
  test('reads depth first and marks the first', () => {
    renderWithPlan(<AreaScreen />, { units });
    expect(outline()).toEqual(['1 Norrvik', '2 Inre', '2 Yttre', '1 Byn']);
    expect(row(/Norrvik/).getAttribute('aria-selected')).toBe('true');
  });

  test('is walked with arrows, Home and End, and to parent and child', async () => {
    const user = userEvent.setup();
    renderWithPlan(<AreaScreen />, { units });
    await user.click(row(/Yttre/));
    const marked = () => screen.getByRole('treeitem', { selected: true }).firstChild?.textContent;
    const trail: (string | null | undefined)[] = [];
    for (const key of ['ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight', 'End', 'Home']) {
      await user.keyboard(`{${key}}`);
      trail.push(marked());
    }
    expect(trail).toEqual(['Byn', 'Yttre', 'Norrvik', 'Inre', 'Byn', 'Norrvik']);
  });

  test('moves a unit with Alt and an arrow, and undo takes it back', async () => {
    const user = userEvent.setup();
    const { session } = renderWithPlan(<AreaScreen />, { units });
    await user.click(row(/Byn/));
    await user.keyboard('{Alt>}{ArrowRight}{ArrowUp}{/Alt}');
    expect(outline()).toEqual(['1 Norrvik', '2 Inre', '2 Byn', '2 Yttre']);
    act(() => {
      session.undo();
      session.undo();
    });
    expect(outline()).toEqual(['1 Norrvik', '2 Inre', '2 Yttre', '1 Byn']);
  });

  test('moves with buttons as well, which rest where there is nowhere to go', async () => {
    const user = userEvent.setup();
    renderWithPlan(<AreaScreen />, { units });
    await user.click(row(/Inre/));
    expect(
      screen.getByRole('button', { name: text.area.unit.up }).getAttribute('aria-disabled'),
    ).toBe('true');
    await user.click(screen.getByRole('button', { name: text.area.unit.out }));
    expect(outline()).toEqual(['1 Norrvik', '2 Yttre', '1 Inre', '1 Byn']);
  });

  test('takes a branch away and tells how many functions stood there', async () => {
    const user = userEvent.setup();
    const { state } = renderWithPlan(<AreaScreen />, { units, roles });
    await user.click(row(/Norrvik/));
    await user.keyboard('{Delete}');
    expect(outline()).toEqual(['1 Byn']);
    expect(state().tables.roles.size).toBe(2);
    const told = text.area.unit.deleted({ name: 'Norrvik', below: 2, roles: 1 });
    expect(await screen.findByText(told)).toBeTruthy();
  });

  test('adds a unit under the marked one with its name ready to be written over', async () => {
    const user = userEvent.setup();
    renderWithPlan(<AreaScreen />, { units });
    await user.click(screen.getByRole('button', { name: text.area.unit.add }));
    await user.click(await screen.findByRole('menuitem', { name: 'Lägg till under Norrvik' }));
    expect(outline()).toContain('2 Ny enhet');
    const field = screen.getByRole('textbox', { name: text.area.unit.name });
    expect(field).toHaveProperty('value', text.area.unit.newName);
  });

  test('begins from an empty desk', async () => {
    const user = userEvent.setup();
    renderWithPlan(<AreaScreen />);
    await user.click(screen.getByRole('button', { name: text.area.unit.add }));
    expect(outline()).toEqual(['1 Ny enhet']);
  });
});

describe('the details of a unit', () => {
  test('give a right organisation number its hyphen', async () => {
    const user = userEvent.setup();
    const { state } = renderWithPlan(<AreaScreen />, { units });
    await user.type(
      screen.getByRole('textbox', { name: text.area.unit.organisationNumber }),
      '2021000076',
    );
    await user.tab();
    expect(state().tables.units.get('lpo')?.organisationNumber).toBe('202100-0076');
  });

  test('keep a wrong one as it was typed and say what is wrong', async () => {
    const user = userEvent.setup();
    const { state } = renderWithPlan(<AreaScreen />, { units });
    await user.type(
      screen.getByRole('textbox', { name: text.area.unit.organisationNumber }),
      '202100-0077',
    );
    await user.tab();
    expect(state().tables.units.get('lpo')?.organisationNumber).toBe('202100-0077');
    expect(screen.getByText(text.area.organisationNumberErrors['wrong-check-digit'])).toBeTruthy();
  });
});

describe('the functions', () => {
  async function openRoles(rows: Parameters<typeof renderWithPlan>[1]) {
    const user = userEvent.setup();
    const rendered = renderWithPlan(<AreaScreen />, rows);
    await user.click(screen.getByRole('tab', { name: /Funktioner/ }));
    return { user, ...rendered };
  }
  const titles = () =>
    screen.getAllByRole('option').map((option) => option.firstChild?.textContent);

  test('are listed with the unit each stands in, also when that is gone', async () => {
    await openRoles({ units: units.slice(1), roles });
    const names = within(screen.getByRole('listbox'))
      .getAllByRole('option')
      .map((option) => option.textContent);
    expect(names).toEqual([`Chef${text.area.unit.gone}`, 'Samordnare']);
  });

  test('move with Alt and an arrow', async () => {
    const { user } = await openRoles({ roles });
    await user.click(screen.getByRole('option', { name: /Samordnare/ }));
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    expect(titles()).toEqual(['Samordnare', 'Chef']);
  });

  test('go away at once with their holders when nothing names them', async () => {
    const { user, state } = await openRoles({ roles, holders: [aHolder('person', 'chef')] });
    await user.click(screen.getByRole('option', { name: /Chef/ }));
    await user.keyboard('{Delete}');
    expect(titles()).toEqual(['Samordnare']);
    expect(state().tables.holders.size).toBe(0);
    expect(await screen.findByText(text.area.role.deleted({ name: 'Chef', uses: 0 }))).toBeTruthy();
  });

  describe('that the plan names', () => {
    const [chief] = roles;
    const ROWS = {
      roles,
      sections: [aSection('1', { ownerId: chief?.id ?? null })],
      actions: Array.from({ length: 30 }, (_, index) =>
        anAction(`a${index}`, { responsibleId: chief?.id ?? null }),
      ),
    };
    const words = text.area.handOver;

    async function askToRemove() {
      const opened = await openRoles(ROWS);
      await opened.user.click(screen.getByRole('option', { name: /Chef/ }));
      await opened.user.keyboard('{Delete}');
      await screen.findByRole('dialog', { name: words.title({ name: 'Chef' }) });
      return opened;
    }

    test('hand over all they stand for to another, in one step that is undone whole', async () => {
      const { user, state, session } = await askToRemove();
      const before = state();
      expect(screen.getByText(words.uses({ parts: '1 avsnitt och 30 åtgärder' }))).toBeTruthy();
      await user.click(screen.getByRole('combobox', { name: words.heir }));
      const heirs = within(await screen.findByRole('listbox', { name: words.heir }));
      expect(heirs.queryByRole('option', { name: 'Chef' })).toBeNull();
      await user.click(heirs.getByRole('option', { name: 'Samordnare' }));
      await user.click(screen.getByRole('button', { name: words.run }));
      const heir = [...state().tables.actions.values()].map(({ responsibleId }) => responsibleId);
      expect(new Set(heir)).toEqual(new Set(['samordnare']));
      expect(state().tables.roles.has('chef')).toBe(false);
      act(() => void session.undo());
      expect(state()).toEqual(before);
    });

    test('ask with the focus on the choice, and leave it in the list when they are gone', async () => {
      const { user } = await askToRemove();
      await expect
        .poll(() => document.activeElement)
        .toBe(screen.getByRole('combobox', { name: words.heir }));
      await user.click(screen.getByRole('button', { name: words.anyway }));
      await expect.poll(() => document.activeElement?.getAttribute('role')).toBe('option');
      expect(document.activeElement?.textContent).toContain('Samordnare');
    });

    test('ask who takes over, and stay until somebody does', async () => {
      const { user, state } = await askToRemove();
      await user.click(screen.getByRole('button', { name: words.run }));
      expect(screen.getByText(words.heirMissing)).toBeTruthy();
      expect(state().tables.roles.has('chef')).toBe(true);
    });

    test('may go without handing over, and the notice counts what is left without', async () => {
      const { user, state } = await askToRemove();
      await user.click(screen.getByRole('button', { name: words.anyway }));
      expect(state().tables.roles.has('chef')).toBe(false);
      const told = text.area.role.deleted({ name: 'Chef', uses: 31 });
      expect(await screen.findByText(told)).toBeTruthy();
    });

    test('stay when the user thinks better of it', async () => {
      const { user, state } = await askToRemove();
      await user.click(screen.getByRole('button', { name: words.keep }));
      expect(state().tables.roles.size).toBe(2);
    });
  });

  test('refuse a holder who leaves before having come', async () => {
    const { user, state } = await openRoles({
      roles,
      holders: [aHolder('person', 'chef', { from: day('2026-05-01') })],
    });
    await user.type(screen.getByRole('textbox', { name: text.area.holder.to }), '2026-04-01');
    await user.tab();
    expect(screen.getByRole('alert').textContent).toBe(
      text.area.holder.periodErrors['ends-before-starts'],
    );
    expect(state().tables.holders.get('person')?.to).toBeNull();
  });

  test('get a holder whose name may stay empty', async () => {
    const { user, state } = await openRoles({ roles });
    await user.click(screen.getByRole('button', { name: text.area.holder.add }));
    expect([...state().tables.holders.values()]).toMatchObject([
      { functionId: 'chef', name: '', from: null, to: null },
    ]);
    // The next key belongs to the name, not to the button, which would add another.
    expect(document.activeElement).toBe(screen.getByLabelText(text.area.holder.name));
  });
});

test('a fastställd plan shows the organisation it was adopted with, and lets nothing be changed', async () => {
  const user = userEvent.setup();
  const frozenArea = {
    area: anArea({ name: 'Gamla namnet' }),
    units: units.slice(0, 1),
    roles,
    holders: [],
  };
  const plan = aPlan({ status: 'adopted', frozenArea });
  const { state } = renderWithPlan(<AreaScreen />, { units, roles, plans: [plan] });
  const before = state();
  expect(outline()).toEqual(['1 Norrvik']);
  expect(screen.getByRole('textbox', { name: text.area.areaName })).toHaveProperty(
    'value',
    'Gamla namnet',
  );
  expect(screen.queryByRole('button', { name: text.area.unit.add })).toBeNull();
  await user.click(row(/Norrvik/));
  await user.keyboard('{Delete}');
  expect(state()).toBe(before);
});
