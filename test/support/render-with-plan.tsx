import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import type { PlanState } from '#shared/domain/plan-state.ts';
import type { Draft } from '#shared/ports/plan-store.ts';
import type { RowSet } from '#shared/domain/tables.ts';
import { PlanSession } from '#renderer/platform/plan-session.ts';
import { PortsProvider } from '#renderer/platform/ports.tsx';
import { SettingsProvider } from '#renderer/platform/settings.tsx';
import { WorkspaceProvider } from '#renderer/platform/workspace.tsx';
import { theme } from '#renderer/theme/theme.ts';
import { fakePorts, type FakePorts } from './fake-ports.ts';
import { fakeTimers } from './fake-timers.ts';
import { planState } from './rows.ts';

export type RenderedPlan = {
  readonly session: PlanSession;
  readonly ports: FakePorts;
  /** The plan as it stands now. */
  readonly state: () => PlanState;
  /** The address that the program has gone to. */
  readonly path: () => string;
};

/** Renders a part of the program on an open plan, with the real session and everything outside it in memory. */
export function renderWithPlan(
  children: ReactNode,
  rows: Partial<RowSet> = {},
  ports: FakePorts = fakePorts(),
  drafts: readonly Draft[] = [],
): RenderedPlan {
  const state = planState(rows);
  const loaded = {
    state,
    revision: 0,
    savedAt: null,
    quarantined: [],
    drafts,
    workplace: null,
  };
  const session = new PlanSession(loaded, { ...ports, timers: fakeTimers() });
  const location = memoryLocation({ path: '/', record: true });
  render(
    <MantineProvider theme={theme} env="test">
      <Notifications />
      <PortsProvider ports={ports}>
        <SettingsProvider>
          <Router hook={location.hook}>
            <WorkspaceProvider session={session} loaded={loaded}>
              {children}
            </WorkspaceProvider>
          </Router>
        </SettingsProvider>
      </PortsProvider>
    </MantineProvider>,
  );
  return {
    session,
    ports,
    state: () => session.view().state,
    path: () => location.history.at(-1) ?? '/',
  };
}
