import { act, screen, within } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { describe, expect, test } from 'vitest';
import { useGoTo } from '#renderer/platform/navigation.ts';
import { ActionScreen } from '#renderer/features/action/action-screen.tsx';
import { sortedRows } from '#shared/domain/plan-state.ts';
import type { RowSet } from '#shared/domain/tables.ts';
import { text } from '#shared/text/text.ts';
import { anAction } from '#test/support/actions.ts';
import { aGoal } from '#test/support/goals.ts';
import { aPriority } from '#test/support/priorities.ts';
import { renderWithPlan, type RenderedPlan } from '#test/support/render-with-plan.tsx';
import { aPlan, aRole, day } from '#test/support/rows.ts';

const words = text.action;
const traffic = aPriority('Trafik', { position: 1 });
const burglary = aPriority('Inbrott', { position: 2 });
const calm = aGoal('calm', { heading: 'Lugnare gator', priorityId: traffic.id });
const safe = aGoal('safe', { heading: 'Färre inbrott', priorityId: burglary.id });
const chief = aRole('Chef');
const ROWS: Partial<RowSet> = {
  priorities: [traffic, burglary],
  goals: [calm, safe],
  roles: [chief, aRole('Samordnare', { position: 2048 })],
  actions: [
    anAction('a', { what: 'Mät fart', position: 1, goalId: calm.id, to: day('2026-02-28') }),
    anAction('b', { what: 'Träffa skolan', position: 2, goalId: calm.id, responsibleId: chief.id }),
    anAction('c', { what: 'Märk cyklar', position: 3, goalId: safe.id, from: day('2026-05-01') }),
    anAction('d', { what: 'Ring kommunen', position: 4, status: 'done', to: day('2026-01-31') }),
  ],
};

type Opened = RenderedPlan & { readonly user: UserEvent };

function open(rows: Partial<RowSet> = ROWS, beside: ReactNode = null): Opened {
  const screens = (
    <>
      <ActionScreen />
      {beside}
    </>
  );
  return { user: userEvent.setup({ delay: null }), ...renderWithPlan(screens, rows) };
}

/** Something on another screen that leads to an action, such as a finding. */
function Jumper({ to }: { readonly to: string }) {
  const goTo = useGoTo();
  return (
    <button type="button" onClick={() => goTo('atgarder', to)}>
      Hoppa
    </button>
  );
}

/** The list as it reads, headings of groups among the actions. */
const listed = (): readonly (string | null)[] =>
  within(screen.getByRole('table'))
    .getAllByRole('row')
    .slice(1)
    .map((row) => row.querySelector('button, th > span')?.textContent ?? null);

const name = (what: string): HTMLElement => screen.getByRole('button', { name: what });

describe('the list', () => {
  test('stands under its priorities in rank, and what serves no goal comes last', () => {
    open();
    expect(listed()).toEqual([
      'Trafik',
      'Mät fart',
      'Träffa skolan',
      'Inbrott',
      'Märk cyklar',
      'Utan mål',
      'Ring kommunen',
    ]);
  });

  test('says with the word what is late, and counts it; what is done is never late', () => {
    open();
    const late = screen.getAllByText(words.late).map((mark) => mark.closest('tr'));
    expect(late).toEqual([name('Mät fart').closest('tr')]);
    expect(screen.getByText(words.summary({ count: 4, late: 1 }))).toBeTruthy();
  });

  test('is grouped by responsible and by time, and remembers it', async () => {
    const { user } = open();
    await user.click(screen.getByRole('radio', { name: words.groupings.responsible }));
    expect(listed().slice(0, 3)).toEqual(['Chef', 'Träffa skolan', words.groups.noRole]);
    await user.click(screen.getByRole('radio', { name: words.groupings.time }));
    expect(listed()).toEqual([
      'Januari–mars 2026',
      'Ring kommunen',
      'Mät fart',
      words.groups.ongoing,
      'Märk cyklar',
      words.groups.noTime,
      'Träffa skolan',
    ]);
  });

  test('is narrowed to words and to what is late, and says how much that is', async () => {
    const { user } = open();
    await user.type(screen.getByRole('searchbox'), 'LUGNARE mät');
    expect(listed()).toEqual(['Trafik', 'Mät fart']);
    expect(screen.getByText(words.filter.shown({ shown: 1, count: 4 }))).toBeTruthy();
    await user.clear(screen.getByRole('searchbox'));
    await user.click(screen.getByRole('radio', { name: words.filter.late }));
    expect(listed()).toEqual(['Trafik', 'Mät fart']);
    await user.type(screen.getByRole('searchbox'), 'finns inte');
    await user.click(screen.getByRole('button', { name: words.filter.clear }));
    expect(listed()).toHaveLength(7);
  });

  test('as a timeline says every bar in words', async () => {
    const { user } = open();
    await user.click(screen.getByRole('radio', { name: words.views.timeline }));
    const row = name('Märk cyklar').closest('tr');
    expect(within(row ?? document.body).getByText('från 1 maj')).toBeTruthy();
    expect(
      screen.getByRole('table', { name: words.timeline.caption({ year: 2026 }) }),
    ).toBeTruthy();
  });

  test('as a timeline tells the signal of the latest follow-up, as the table does', async () => {
    const { user } = open({ actions: [anAction('a', { what: 'Mät fart', signal: 'red' })] });
    await user.click(screen.getByRole('radio', { name: words.views.timeline }));
    const row = name('Mät fart').closest('tr');
    expect(within(row ?? document.body).getByText(words.signal.red)).toBeTruthy();
  });

  test('teaches when it is empty, and one button begins it', async () => {
    const { user, state } = open({});
    expect(screen.getByText(words.emptyText)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: words.add }));
    expect(state().tables.actions.size).toBe(1);
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: words.panel.what }));
  });
});

describe('the keys', () => {
  test('walk from row to row, and one row is reached by Tab', async () => {
    const { user } = open();
    act(() => name('Mät fart').focus());
    const trail: (string | null | undefined)[] = [];
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp', 'End', 'Home']) {
      await user.keyboard(`{${key}}`);
      trail.push(document.activeElement?.textContent);
    }
    expect(trail).toEqual([
      'Träffa skolan',
      'Märk cyklar',
      'Träffa skolan',
      'Ring kommunen',
      'Mät fart',
    ]);
    const stops = within(screen.getByRole('table')).getAllByRole('button');
    expect(stops.filter(({ tabIndex }) => tabIndex === 0)).toEqual([name('Mät fart')]);
  });

  test('move an action inside its group with Alt, keep the focus on it, and undo takes it back', async () => {
    const { user, session } = open();
    await user.click(name('Träffa skolan'));
    await user.keyboard('{Alt>}{ArrowUp}{ArrowUp}{/Alt}');
    expect(listed().slice(0, 4)).toEqual(['Trafik', 'Träffa skolan', 'Mät fart', 'Inbrott']);
    expect(document.activeElement).toBe(name('Träffa skolan'));
    expect(
      screen.getByText(words.list.moved({ name: 'Träffa skolan', place: 1, count: 2 })),
    ).toBeTruthy();
    act(() => void session.undo());
    expect(listed().slice(0, 3)).toEqual(['Trafik', 'Mät fart', 'Träffa skolan']);
  });

  test('move nothing where days decide the order, and the buttons rest', async () => {
    const { user, state } = open();
    const before = state();
    await user.click(screen.getByRole('radio', { name: words.groupings.time }));
    await user.click(name('Mät fart'));
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    expect(state()).toBe(before);
    expect(screen.getByRole('button', { name: words.up }).getAttribute('aria-disabled')).toBe(
      'true',
    );
  });

  test('delete with a way back, and the focus goes to the neighbour', async () => {
    const { user, state } = open();
    await user.click(name('Mät fart'));
    await user.keyboard('{Delete}');
    expect(document.activeElement).toBe(name('Träffa skolan'));
    await user.click(await screen.findByRole('button', { name: text.frame.restore }));
    expect(state().tables.actions.has('a')).toBe(true);
  });

  test('open the fields with Enter, and Ctrl+Enter leads back with all that was written', async () => {
    const { user, state } = open();
    await user.click(name('Mät fart'));
    await user.keyboard('{Enter}');
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: words.panel.what }));
    await user.keyboard(' vid skolorna{Control>}{Enter}{/Control}');
    expect(state().tables.actions.get('a')?.what).toBe('Mät fart vid skolorna');
    expect(document.activeElement).toBe(name('Mät fart vid skolorna'));
    expect(screen.queryByRole('region', { name: words.panel.title })).toBeNull();
  });
});

test('a jump from another screen marks the action, opens it and takes away what hid it', async () => {
  const { user } = open(ROWS, <Jumper to="d" />);
  await user.type(screen.getByRole('searchbox'), 'mät');
  expect(listed()).toHaveLength(2);
  await user.click(screen.getByRole('button', { name: 'Hoppa' }));
  expect(document.activeElement).toBe(name('Ring kommunen'));
  expect(screen.getByRole('textbox', { name: words.panel.what })).toHaveProperty(
    'value',
    'Ring kommunen',
  );
});

test('a new action stands after the marked one and serves the same goal', async () => {
  const { user, state } = open();
  await user.click(name('Mät fart'));
  await user.click(screen.getByRole('button', { name: words.add }));
  await user.keyboard('Sätt upp skyltar');
  await user.keyboard('{Control>}{Enter}{/Control}');
  expect(listed().slice(0, 4)).toEqual(['Trafik', 'Mät fart', 'Sätt upp skyltar', 'Träffa skolan']);
  const added = sortedRows(state().tables.actions)[1];
  expect([added?.what, added?.goalId]).toEqual(['Sätt upp skyltar', calm.id]);
});

test('a new action is written in at once, also where the list was narrowed', async () => {
  const { user, state } = open();
  await user.type(screen.getByRole('searchbox'), 'cyklar');
  await user.click(screen.getByRole('button', { name: words.add }));
  await user.keyboard('Räkna cyklar');
  await user.tab();
  expect(sortedRows(state().tables.actions).map(({ what }) => what)).toEqual([
    'Mät fart',
    'Träffa skolan',
    'Märk cyklar',
    'Räkna cyklar',
    'Ring kommunen',
  ]);
});

test('a copy stands after its original', async () => {
  const { user } = open();
  await user.click(name('Märk cyklar'));
  await user.click(screen.getByRole('button', { name: words.duplicate }));
  expect(listed().filter((line) => line === 'Märk cyklar')).toHaveLength(2);
});

describe('the fields of an action', () => {
  const field = (label: string): HTMLElement => screen.getByRole('textbox', { name: label });

  test('set the status, and the undo button tells from what to what', async () => {
    const { user, session, state } = open();
    await user.click(name('Mät fart'));
    await user.click(screen.getByRole('combobox', { name: words.panel.status }));
    await user.click(await screen.findByRole('option', { name: words.status.dropped }));
    expect(state().tables.actions.get('a')?.status).toBe('dropped');
    expect(session.view().undoLabel).toEqual({
      key: 'setActionStatus',
      params: { name: 'Mät fart', before: 'planned', after: 'dropped' },
    });
  });

  test('take the signal of a follow-up, with today as its day', async () => {
    const { user, state } = open();
    await user.click(name('Mät fart'));
    await user.click(screen.getByRole('radio', { name: words.signal.yellow }));
    const { signal, followedUpOn } = state().tables.actions.get('a') ?? {};
    expect([signal, followedUpOn]).toEqual(['yellow', '2026-03-02']);
  });

  test('say how late an action is, and in which field days stand the wrong way round', async () => {
    const { user } = open();
    await user.click(name('Mät fart'));
    expect(screen.getByText(words.lateSince.to({ date: '28 februari 2026' }))).toBeTruthy();
    await user.type(field(words.panel.from), '2026-12-01');
    await user.tab();
    expect(screen.getByText(words.panel.endsBeforeStarts)).toBeTruthy();
  });

  test('take what each party commits itself to, one by one', async () => {
    const { user, state } = open();
    await user.click(name('Mät fart'));
    await user.click(screen.getByRole('button', { name: words.panel.addCommitment }));
    await user.keyboard('Kommunen');
    await user.tab();
    await user.click(field(words.panel.undertaking));
    await user.keyboard('lånar ut skyltar');
    await user.tab();
    expect(state().tables.actions.get('a')?.commitments).toEqual([
      { party: 'Kommunen', undertaking: 'lånar ut skyltar' },
    ]);
    await user.click(
      screen.getByRole('button', { name: words.panel.deleteCommitment({ party: 'Kommunen' }) }),
    );
    expect(state().tables.actions.get('a')?.commitments).toEqual([]);
    expect(document.activeElement).toBe(
      screen.getByRole('button', { name: words.panel.addCommitment }),
    );
  });

  test('choose the goal, and tell the priority that it serves', async () => {
    const { user, state } = open();
    await user.click(name('Ring kommunen'));
    await user.click(screen.getByRole('combobox', { name: words.panel.goal }));
    await user.click(await screen.findByRole('option', { name: 'Färre inbrott' }));
    expect(state().tables.actions.get('d')?.goalId).toBe(safe.id);
    expect(screen.getByText(words.panel.serves({ priority: 'Inbrott' }))).toBeTruthy();
  });

  test('leave an open list to Esc, and go away at the next', async () => {
    const { user } = open();
    await user.click(name('Mät fart'));
    await user.click(screen.getByRole('combobox', { name: words.panel.goal }));
    await user.keyboard('{Escape}');
    expect(screen.getByRole('region', { name: words.panel.title })).toBeTruthy();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('region', { name: words.panel.title })).toBeNull();
    expect(document.activeElement).toBe(name('Mät fart'));
  });
});

test('a fastställd plan shows everything and lets nothing be changed', async () => {
  const { user, state } = open({ ...ROWS, plans: [aPlan({ status: 'adopted' })] });
  const before = state();
  expect(screen.queryByRole('button', { name: words.add })).toBeNull();
  expect(screen.queryByRole('button', { name: words.delete })).toBeNull();
  await user.click(name('Mät fart'));
  await user.keyboard('{Delete}{Alt>}{ArrowDown}{/Alt}');
  expect(screen.getByRole('textbox', { name: words.panel.what })).toHaveProperty('readOnly', true);
  expect(screen.queryByRole('button', { name: words.panel.addCommitment })).toBeNull();
  expect(state()).toBe(before);
});
