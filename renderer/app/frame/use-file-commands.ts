import { useEffect, useEffectEvent } from 'react';
import type { MenuCommand } from '#shared/ports/desktop.ts';
import { usePorts } from '#renderer/platform/ports.tsx';
import { useCommandAddresses } from '#renderer/platform/use-command-addresses.ts';
import { useSavePlanFile } from '#renderer/platform/use-save-plan-file.ts';

/** Commands about files and about the program itself, from the menu and by key, while a plan is open. */
export function useFileCommands(): void {
  const { desktop } = usePorts();
  const save = useSavePlanFile();
  const run = useEffectEvent((command: MenuCommand) => {
    if (command === 'save-file') void save();
  });
  useEffect(() => desktop.onMenuCommand((command) => run(command)), [desktop]);
  useCommandAddresses();
}
