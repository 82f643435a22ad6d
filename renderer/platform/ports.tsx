import { createContext, use, type ReactNode } from 'react';
import type { Ports } from '#shared/ports/ports.ts';

const PortsContext = createContext<Ports | null>(null);

/** Gives everything below it the machine's ports. */
export function PortsProvider({
  ports,
  children,
}: {
  readonly ports: Ports;
  readonly children: ReactNode;
}) {
  return <PortsContext value={ports}>{children}</PortsContext>;
}

/** The machine's ports. Throws outside a PortsProvider. */
export function usePorts(): Ports {
  const ports = use(PortsContext);
  if (ports === null) throw new Error('usePorts outside PortsProvider');
  return ports;
}
