import { useEffect, useState, type ReactNode } from 'react';
import { PortsProvider } from '#renderer/platform/ports.tsx';
import { SettingsProvider } from '#renderer/platform/settings.tsx';
import { gateAfter, openGate, type Gate } from './gate.ts';
import { GateMessage } from './gate-message.tsx';
import { Opening } from './opening.tsx';

type Props = {
  /** How far the opening had come when there was something to draw. */
  readonly first: Gate;
  readonly children: ReactNode;
};

/** Opens the data before anything is shown. When that fails it says so and offers another try: never an empty program. */
export function StartGate({ first, children }: Props) {
  const [gate, setGate] = useState(first);
  useEffect(() => {
    if (gate.kind === 'opening') void gate.opening.then((outcome) => setGate(gateAfter(outcome)));
  }, [gate]);
  if (gate.kind === 'opening') return <Opening />;
  if (gate.kind === 'closed')
    return (
      <GateMessage reason={gate.reason} detail={gate.detail} onRetry={() => setGate(openGate())} />
    );
  return (
    <PortsProvider ports={gate.ports}>
      <SettingsProvider>{children}</SettingsProvider>
    </PortsProvider>
  );
}
