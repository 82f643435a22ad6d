import { useHotkeys } from '@mantine/hooks';
import { useEffect, useEffectEvent } from 'react';
import { useLocation } from 'wouter';
import type { MenuCommand } from '#shared/ports/desktop.ts';
import { usePorts } from './ports.tsx';

/** Addresses that stand for a command: the start page runs it when it is reached by one of them. */
export const NEW_PLAN_ADDRESS = '/ny-plan';
export const OPEN_FILE_ADDRESS = '/oppna-fil';

const ADDRESSES: Partial<Record<MenuCommand, string>> = {
  'new-plan': NEW_PLAN_ADDRESS,
  'open-file': OPEN_FILE_ADDRESS,
  about: '/om',
};

/** Takes the menu's commands that belong to no open plan, and their keys, to the page that runs them. */
export function useCommandAddresses(): void {
  const { desktop } = usePorts();
  const [, navigate] = useLocation();
  const run = useEffectEvent((command: MenuCommand) => {
    const address = ADDRESSES[command];
    if (address !== undefined) navigate(address);
  });
  useEffect(() => desktop.onMenuCommand((command) => run(command)), [desktop]);
  useHotkeys([['mod+O', () => navigate(OPEN_FILE_ADDRESS)]], [], true);
}
