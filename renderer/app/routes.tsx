import { lazy, Suspense } from 'react';
import { Route, Switch } from 'wouter';
import { planIdSchema, type PlanId } from '#shared/domain/basics/ids.ts';
import { StartScreen } from '#renderer/features/start/start-screen.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { StartFrame } from './frame/start-frame.tsx';
import { Opening } from './opening.tsx';
import { useCloseFailures } from './use-close-failures.ts';

// The start page is what the program opens with: everything else is loaded when it is gone to.
const OpenPlan = lazy(async () => ({ default: (await import('./open-plan.tsx')).OpenPlan }));
const AboutScreen = lazy(async () => ({
  default: (await import('#renderer/features/start/about-screen.tsx')).AboutScreen,
}));

/** Which screen an address shows. An address that means nothing leads to the start page. */
export function AppRoutes() {
  useCloseFailures();
  return (
    <Switch>
      <Route path="/plan/:planId/:subject">
        {({ planId, subject }) => {
          const id = planIdSchema.safeParse(planId);
          return id.success ? <LazyPlan planId={id.data} subject={subject} /> : <Start />;
        }}
      </Route>
      <Route path="/om">
        <StartFrame>
          <ErrorBoundary key="about">
            <Suspense>
              <AboutScreen />
            </Suspense>
          </ErrorBoundary>
        </StartFrame>
      </Route>
      <Route>
        <Start />
      </Route>
    </Switch>
  );
}

function LazyPlan({ planId, subject }: { readonly planId: PlanId; readonly subject: string }) {
  return (
    <Suspense fallback={<Opening />}>
      <OpenPlan key={planId} planId={planId} subject={subject} />
    </Suspense>
  );
}

function Start() {
  return (
    <StartFrame>
      <ErrorBoundary key="start">
        <StartScreen />
      </ErrorBoundary>
    </StartFrame>
  );
}
