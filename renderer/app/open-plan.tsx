import '@mantine/dates/styles.css';
import '@mantine/spotlight/styles.css';
import 'dayjs/locale/sv';
import { Button } from '@mantine/core';
import { DatesProvider } from '@mantine/dates';
import { useCallback, useEffect, useState } from 'react';
import { Link } from 'wouter';
import { removeUnusedPictures } from '#shared/change/picture-changes.ts';
import type { PlanId } from '#shared/domain/basics/ids.ts';
import type { LoadedPlan } from '#shared/ports/plan-store.ts';
import type { Ports } from '#shared/ports/ports.ts';
import { text } from '#shared/text/text.ts';
import { PlanSession } from '#renderer/platform/plan-session.ts';
import { usePorts } from '#renderer/platform/ports.tsx';
import { windowTimers } from '#renderer/platform/timers.ts';
import { WorkspaceProvider } from '#renderer/platform/workspace.tsx';
import { PlanFrame } from './frame/plan-frame.tsx';
import { GateMessage } from './gate-message.tsx';
import { Opening } from './opening.tsx';
import { useFlushOnLeaving } from './use-flush-on-leaving.ts';

const SWEDISH_DATES = { locale: 'sv', firstDayOfWeek: 1 } as const;

type Opened = { readonly loaded: LoadedPlan; readonly session: PlanSession };
type Outcome = Opened | 'opening' | 'plan-missing' | 'plan-unreadable';

/** Loads a plan and shows it in its frame. */
export function OpenPlan({
  planId,
  subject,
}: {
  readonly planId: PlanId;
  readonly subject: string;
}) {
  const ports = usePorts();
  const [outcome, setOutcome] = useState<Outcome>('opening');
  const load = useCallback(() => {
    setOutcome('opening');
    ports.store.load(planId).then(
      (loaded) =>
        setOutcome(
          loaded === null ? 'plan-missing' : { loaded, session: openSession(loaded, ports) },
        ),
      () => setOutcome('plan-unreadable'),
    );
  }, [planId, ports]);
  useEffect(load, [load]);
  if (outcome === 'opening') return <Opening />;
  if (typeof outcome === 'string') {
    return (
      <GateMessage reason={outcome} onRetry={load}>
        <Button component={Link} href="/" variant="default">
          {text.frame.gate.toStart}
        </Button>
      </GateMessage>
    );
  }
  return <OpenedPlan {...outcome} subject={subject} />;
}

/** A plan is tidied as it opens: pictures that the last session left without a figure go. */
function openSession(loaded: LoadedPlan, ports: Ports): PlanSession {
  const session = new PlanSession(loaded, { ...ports, timers: windowTimers });
  session.tidy(removeUnusedPictures(loaded.state));
  return session;
}

function OpenedPlan({ loaded, session, subject }: Opened & { readonly subject: string }) {
  useFlushOnLeaving(session);
  return (
    <DatesProvider settings={SWEDISH_DATES}>
      <WorkspaceProvider session={session} loaded={loaded}>
        <PlanFrame subject={subject} />
      </WorkspaceProvider>
    </DatesProvider>
  );
}
