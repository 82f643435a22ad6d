import { MantineProvider, type MantineColorSchemeManager } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { theme } from '#renderer/theme/theme.ts';
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

/** The whole program in its window. */
export function App() {
  return (
    <MantineProvider theme={theme} defaultColorScheme="auto" colorSchemeManager={noStorage}>
      <Notifications position="bottom-right" limit={4} />
      <StartGate>
        <Router hook={useHashLocation}>
          <AppRoutes />
        </Router>
      </StartGate>
    </MantineProvider>
  );
}
