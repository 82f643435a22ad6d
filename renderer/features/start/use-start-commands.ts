import { useEffect, useEffectEvent } from 'react';
import { useLocation } from 'wouter';
import {
  NEW_PLAN_ADDRESS,
  OPEN_FILE_ADDRESS,
  useCommandAddresses,
} from '#renderer/platform/use-command-addresses.ts';

type Commands = { readonly onNewPlan: () => void; readonly onOpenFile: () => void };

/** Runs the commands that lead to the start page by their addresses, and gives the page its own address back. */
export function useStartCommands({ onNewPlan, onOpenFile }: Commands): void {
  const [address, navigate] = useLocation();
  const run = useEffectEvent((at: string) => {
    if (at !== NEW_PLAN_ADDRESS && at !== OPEN_FILE_ADDRESS) return;
    navigate('/', { replace: true });
    if (at === NEW_PLAN_ADDRESS) onNewPlan();
    else onOpenFile();
  });
  useEffect(() => run(address), [address]);
  useCommandAddresses();
}
