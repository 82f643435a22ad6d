import { useEffect, useState, type ReactNode } from 'react';
import type { Result } from '#shared/domain/basics/result.ts';
import type { Ports } from '#shared/ports/ports.ts';
import type { OpenFailure } from '#renderer/adapters/dexie/open-database.ts';
import { PortsProvider } from '#renderer/platform/ports.tsx';
import { SettingsProvider } from '#renderer/platform/settings.tsx';
import { composePorts } from './compose-ports.ts';
import { GateMessage } from './gate-message.tsx';
import { Opening } from './opening.tsx';

type Gate =
  | { readonly kind: 'opening' }
  | { readonly kind: 'open'; readonly ports: Ports }
  | {
      readonly kind: 'closed';
      readonly reason: OpenFailure['code'];
      readonly detail: string;
    };

/** Begun before anything is drawn: the database opens while the first frame is made. */
const firstTry = composePorts();

/** Opens the data before anything is shown. When that fails it says so and offers another try: never an empty program. */
export function StartGate({ children }: { readonly children: ReactNode }) {
  const [gate, setGate] = useState<Gate>({ kind: 'opening' });
  useEffect(() => void firstTry.then((outcome) => setGate(gateAfter(outcome))), []);
  function tryAgain(): void {
    setGate({ kind: 'opening' });
    void composePorts().then((outcome) => setGate(gateAfter(outcome)));
  }
  if (gate.kind === 'opening') return <Opening />;
  if (gate.kind === 'closed')
    return <GateMessage reason={gate.reason} detail={gate.detail} onRetry={tryAgain} />;
  return (
    <PortsProvider ports={gate.ports}>
      <SettingsProvider>{children}</SettingsProvider>
    </PortsProvider>
  );
}

function gateAfter(outcome: Result<Ports, OpenFailure>): Gate {
  return outcome.ok
    ? { kind: 'open', ports: outcome.value }
    : { kind: 'closed', reason: outcome.error.code, detail: outcome.error.detail };
}
