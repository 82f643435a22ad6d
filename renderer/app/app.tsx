import { MantineProvider, type MantineColorSchemeManager } from '@mantine/core';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { late } from '#renderer/ui/late.tsx';
import { theme } from '#renderer/theme/theme.ts';
import type { Gate } from './gate.ts';
import { AppRoutes } from './routes.tsx';
import { StartGate } from './start-gate.tsx';

/** The colour scheme lives in the settings; Mantine's own manager would keep it in localStorage. */
const noStorage: MantineColorSchemeManager = {
  get: (defaultScheme) => defaultScheme,
  set: () => undefined,
  subscribe: () => undefined,
  unsubscribe: () => undefined,
  clear: () => undefined,
};

/** What is told before they are there is shown when they are. */
const LateNotices = late(
  async () => (await import('./notices.tsx')).Notices,
  () => null,
);

/** The whole program in its window. */
export function App({ gate }: { readonly gate: Gate }) {
  return (
    <MantineProvider theme={theme} defaultColorScheme="auto" colorSchemeManager={noStorage}>
      <LateNotices />
      <StartGate first={gate}>
        <Router hook={useHashLocation}>
          <AppRoutes />
        </Router>
      </StartGate>
    </MantineProvider>
  );
}
