import { MantineProvider } from '@mantine/core';
import { Notifications, notifications } from '@mantine/notifications';
import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { StartScreen } from '#renderer/features/start/start-screen.tsx';
import { PortsProvider } from '#renderer/platform/ports.tsx';
import { theme } from '#renderer/theme/theme.ts';
import { NO_DATES } from '#shared/domain/plan/new-plan.ts';
import { EMPTY_ROWS, type RowSet } from '#shared/domain/tables.ts';
import { packPlanFile } from '#shared/planfile/pack.ts';
import type { Desktop } from '#shared/ports/desktop.ts';
import { text } from '#shared/text/text.ts';
import { fakePorts } from '#test/support/fake-ports.ts';
import { memoryStore } from '#test/support/memory-store.ts';
import { planFileContent } from '#test/support/plan-file.ts';
import { aPlan, aSection, day, moment, planRows } from '#test/support/rows.ts';

// The dialog is a chunk of its own; on a busy machine it takes longer to load than a query waits.
beforeAll(async () => {
  await import('#renderer/features/start/new-plan-dialog.tsx');
}, 30_000);

// Notices live outside React and would be there in the next test.
afterEach(() => {
  act(() => {
    notifications.clean();
  });
});

type Options = {
  readonly address?: string;
  readonly openPlanFile?: Desktop['openPlanFile'];
  readonly mayWrite?: boolean;
};

async function openStart(
  rows: RowSet = EMPTY_ROWS,
  { address = '/', openPlanFile, mayWrite = true }: Options = {},
) {
  const user = userEvent.setup();
  const store = memoryStore(rows);
  const base = fakePorts();
  const desktop = { ...base.desktop, ...(openPlanFile === undefined ? {} : { openPlanFile }) };
  const location = memoryLocation({ path: address, record: true });
  render(
    <MantineProvider theme={theme} env="test">
      <Notifications />
      <div id="content">
        <PortsProvider ports={{ ...base, store, desktop, mayWrite }}>
          <Router hook={location.hook}>
            <StartScreen />
          </Router>
        </PortsProvider>
      </div>
    </MantineProvider>,
  );
  // The last to come: the page then stands still.
  await screen.findByRole('region', { name: text.start.where.title });
  await waitFor(() => expect(document.querySelector('[aria-disabled]')).toBeNull());
  return { user, store, path: () => location.history.at(-1) };
}

const button = (name: string): HTMLElement => screen.getByRole('button', { name });

describe('with no plans', () => {
  test('says what plans are for and offers three ways to one', async () => {
    await openStart();
    expect(screen.getByText(text.start.emptyTitle)).toBeTruthy();
    expect(button(text.start.newPlan)).toBeTruthy();
    expect(button(text.start.openSample)).toBeTruthy();
    expect(button(text.start.openFile)).toBeTruthy();
  });

  test('makes a new plan in a new area and opens it', async () => {
    const { user, store, path } = await openStart();
    await user.click(button(text.start.newPlan));
    const dialog = await screen.findByRole('dialog');
    expect(dialog.textContent).toContain(text.start.newDialog.keepOut);
    await user.click(within(dialog).getByRole('button', { name: text.start.newDialog.create }));
    expect(within(dialog).getByText(text.start.newDialog.areaNameMissing)).toBeTruthy();
    await user.type(within(dialog).getByLabelText(text.start.newDialog.areaName), 'LPO Norrvik');
    await user.click(within(dialog).getByLabelText(text.start.newDialog.sources.empty.label));
    await user.click(within(dialog).getByRole('button', { name: text.start.newDialog.create }));
    await waitFor(() => expect(path()).toMatch(/^\/plan\/new-\d+\/verksamhetsplan$/));
    expect(store.rows()).toMatchObject({
      areas: [{ name: 'LPO Norrvik' }],
      plans: [{ title: 'Verksamhetsplan 2027', year: 2027 }],
    });
  });

  test('opens the dialog at once when it is reached by its address, which then goes back', async () => {
    const { path } = await openStart(EMPTY_ROWS, { address: '/ny-plan' });
    expect(await screen.findByRole('dialog', { name: text.start.newDialog.title })).toBeTruthy();
    expect(path()).toBe('/');
  });
});

describe('with plans', () => {
  const rows = planRows({
    plans: [aPlan({ dates: { ...NO_DATES, decisionOn: day('2026-02-28') } })],
    sections: [aSection('1', { ready: true }), aSection('2')],
  });

  test('tells how far each has come and which of its dates are near', async () => {
    await openStart(rows);
    const table = within(screen.getByRole('region', { name: 'Planer för LPO Norrvik' }));
    const row = table.getByRole('row', { name: /Verksamhetsplan 2026/ });
    expect(row.textContent).toContain('Utkast');
    expect(row.textContent).toContain('1 av 2');
    const near = within(screen.getByRole('region', { name: text.start.near.title }));
    expect(near.getByRole('listitem').textContent).toContain('2 dagar försenad');
  });

  test('deletes a plan, says so and takes it back', async () => {
    const { user } = await openStart(rows);
    await user.click(button('Åtgärder för Verksamhetsplan 2026'));
    await user.click(await screen.findByRole('menuitem', { name: text.start.delete }));
    expect(await screen.findByText(text.start.allHiddenTitle)).toBeTruthy();
    await user.click(await screen.findByRole('button', { name: text.start.undo }));
    expect(await screen.findByRole('row', { name: /Verksamhetsplan 2026/ })).toBeTruthy();
  });

  test('keeps deleted and archived plans folded, each with its way back', async () => {
    const deletedAt = moment('2026-02-01T12:00:00.000Z');
    const { user, store } = await openStart(planRows({ plans: [aPlan({ deletedAt })] }));
    await user.click(button(text.start.deletedPlans({ count: 1 })));
    await user.click(await screen.findByRole('button', { name: text.start.restore }));
    await waitFor(() => expect(store.rows().plans[0]?.deletedAt).toBeNull());
  });

  test('offers nothing that writes in a second tab', async () => {
    await openStart(rows, { mayWrite: false });
    expect(screen.getAllByRole('link', { name: 'Verksamhetsplan 2026' }).length).toBeGreaterThan(0);
    expect(screen.queryByRole('button')).toBeNull();
  });
});

describe('opening a file', () => {
  const bytes = packPlanFile(planFileContent());
  const chosen = async () => ({ ok: true, value: { fileName: 'x.omradesplan', bytes } }) as const;

  test('opens a plan that is new here', async () => {
    const { user, path } = await openStart(EMPTY_ROWS, { openPlanFile: chosen });
    await user.click(button(text.start.openFile));
    await waitFor(() => expect(path()).toBe('/plan/plan/verksamhetsplan'));
  });

  test('asks what is to become of a plan that is here, and replaces it on request', async () => {
    const { user, store } = await openStart(planRows({ plans: [aPlan({ title: 'Här' })] }), {
      openPlanFile: chosen,
    });
    await user.click(button(text.start.openFile));
    const dialog = await screen.findByRole('dialog', { name: text.start.known.title });
    await user.click(within(dialog).getByRole('button', { name: text.start.known.replace }));
    await waitFor(() => expect(store.rows().plans[0]?.title).toBe('Verksamhetsplan 2026'));
  });

  test('does not offer to replace a locked plan', async () => {
    const { user } = await openStart(planRows({ plans: [aPlan({ status: 'adopted' })] }), {
      openPlanFile: chosen,
    });
    await user.click(button(text.start.openFile));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByRole('button', { name: text.start.known.replace })).toHaveProperty(
      'disabled',
      true,
    );
    expect(dialog.getByText(text.start.known.replaceRefused)).toBeTruthy();
  });

  test('says what is wrong with a file that is cut in half, and stores nothing', async () => {
    const half = async () =>
      ({ ok: true, value: { fileName: 'x', bytes: bytes.slice(0, 500) } }) as const;
    const { user, store } = await openStart(EMPTY_ROWS, { openPlanFile: half });
    await user.click(button(text.start.openFile));
    expect(await screen.findByText(text.planfile.errors['cut-off']())).toBeTruthy();
    expect(store.rows()).toEqual(EMPTY_ROWS);
  });

  test('says nothing when the user changes their mind', async () => {
    const { user } = await openStart(EMPTY_ROWS, {
      openPlanFile: async () => ({ ok: false, error: 'cancelled' }),
    });
    await user.click(button(text.start.openFile));
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
