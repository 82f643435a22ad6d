import { Alert, Center, Loader } from '@mantine/core';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import type { PlanOverview } from '#shared/ports/plan-store.ts';
import { text } from '#shared/text/text.ts';
import { usePorts } from '#renderer/platform/ports.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { late } from '#renderer/ui/late.tsx';
import { PageHeading } from '#renderer/ui/page-heading.tsx';
import { DataPlace } from './data-place.tsx';
import { HiddenPlans } from './hidden-plans.tsx';
import { NearDateList } from './near-date-list.tsx';
import { nearDatesOf, plansByArea, sortPlans } from './plan-groups.ts';
import { PlanTable } from './plan-table.tsx';
import { StartButtons } from './start-buttons.tsx';
import { useFileOpening } from './use-file-opening.ts';
import { usePlanArrivals } from './use-plan-arrivals.ts';
import { useStartCommands } from './use-start-commands.ts';
import { useStoredPlans } from './use-stored-plans.ts';

const LateKnownFileDialog = late(
  async () => (await import('./known-file-dialog.tsx')).KnownFileDialog,
  () => null,
);
const NewPlanDialog = lazy(async () => ({
  default: (await import('./new-plan-dialog.tsx')).NewPlanDialog,
}));

/** The desk: all plans with what is near and what is left, and the ways to new ones. */
export function StartScreen() {
  const stored = useStoredPlans();
  if (stored === 'loading') {
    return (
      <Center mih="40vh">
        <Loader aria-label={text.start.loading} />
      </Center>
    );
  }
  if (stored === 'unreachable') {
    return (
      <Alert color="red" role="alert">
        {text.start.unreachable}
      </Alert>
    );
  }
  return <Desk overviews={stored} />;
}

type Dialog = { readonly copyOf: PlanOverview | null };

function Desk({ overviews }: { readonly overviews: readonly PlanOverview[] }) {
  const { clock, mayWrite } = usePorts();
  const today = clock.today();
  const [dialog, setDialog] = useState<Dialog | null>(null);
  const arrivals = usePlanArrivals(overviews);
  const files = useFileOpening();
  const onNewPlan = () => setDialog({ copyOf: null });
  const onOpenFile = () => void files.openFile();
  useStartCommands({ onNewPlan, onOpenFile });
  const { current, archived, deleted } = sortPlans(overviews);
  const buttons = mayWrite && (
    <StartButtons
      busy={arrivals.busy || files.busy}
      onNewPlan={onNewPlan}
      onOpenFile={onOpenFile}
      onOpenSample={(sample) => void arrivals.openSample(sample)}
    />
  );
  return (
    <>
      <PageHeading title={text.start.title}>{current.length > 0 && buttons}</PageHeading>
      <NearDateList dates={nearDatesOf(current, today)} />
      {plansByArea(current).map((group) => (
        <PlanTable
          key={group.area.id}
          group={group}
          today={today}
          onCopy={(copyOf) => setDialog({ copyOf })}
        />
      ))}
      {current.length === 0 && <NoPlans hasHidden={overviews.length > 0}>{buttons}</NoPlans>}
      <HiddenPlans
        title={text.start.archivedPlans({ count: archived.length })}
        plans={archived}
        back="unarchive"
      />
      <HiddenPlans
        title={text.start.deletedPlans({ count: deleted.length })}
        lead={text.start.deletedLead}
        plans={deleted}
        back="restore"
      />
      <DataPlace />
      <LateKnownFileDialog
        known={files.known}
        today={today}
        onChoose={(manner) => void files.choose(manner)}
      />
      <Suspense>
        {dialog !== null && (
          <NewPlanDialog
            overviews={overviews}
            copyOf={dialog.copyOf}
            busy={arrivals.busy}
            onCreate={arrivals.create}
            onClose={() => setDialog(null)}
          />
        )}
      </Suspense>
    </>
  );
}

function NoPlans({
  hasHidden,
  children,
}: {
  readonly hasHidden: boolean;
  readonly children: ReactNode;
}) {
  const { emptyTitle, emptyText, allHiddenTitle, allHiddenText } = text.start;
  return (
    <EmptyState
      title={hasHidden ? allHiddenTitle : emptyTitle}
      text={hasHidden ? allHiddenText : emptyText}
    >
      {children}
    </EmptyState>
  );
}
