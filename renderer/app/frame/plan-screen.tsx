import { Center, Loader } from '@mantine/core';
import { lazy, Suspense, useEffect, useRef } from 'react';
import { Redirect } from 'wouter';
import { missingCase } from '#shared/domain/basics/missing-case.ts';
import { text } from '#shared/text/text.ts';
import { planPath, SUBJECTS, type Subject } from '#renderer/platform/navigation.ts';
import { usePlanSelector } from '#renderer/platform/workspace.tsx';
import { ErrorBoundary } from '../error-boundary.tsx';

const SectionScreen = lazy(async () => ({
  default: (await import('#renderer/features/section/section-screen.tsx')).SectionScreen,
}));
const PriorityScreen = lazy(async () => ({
  default: (await import('#renderer/features/priority/priority-screen.tsx')).PriorityScreen,
}));
const GoalScreen = lazy(async () => ({
  default: (await import('#renderer/features/goal/goal-screen.tsx')).GoalScreen,
}));
const BudgetScreen = lazy(async () => ({
  default: (await import('#renderer/features/budget/budget-screen.tsx')).BudgetScreen,
}));
const ActionScreen = lazy(async () => ({
  default: (await import('#renderer/features/action/action-screen.tsx')).ActionScreen,
}));
const GlossaryScreen = lazy(async () => ({
  default: (await import('#renderer/features/glossary/glossary-screen.tsx')).GlossaryScreen,
}));
const AreaScreen = lazy(async () => ({
  default: (await import('#renderer/features/area/area-screen.tsx')).AreaScreen,
}));
const PlanDetailsScreen = lazy(async () => ({
  default: (await import('#renderer/features/plan/plan-details-screen.tsx')).PlanDetailsScreen,
}));
const ChecksScreen = lazy(async () => ({
  default: (await import('#renderer/features/checks/checks-screen.tsx')).ChecksScreen,
}));
const PreviewScreen = lazy(async () => ({
  default: (await import('#renderer/features/document/preview-screen.tsx')).PreviewScreen,
}));

/** The screen of one subject, loaded when it is first visited, inside an error boundary of its own. */
export function PlanScreen({ subject }: { readonly subject: string }) {
  const planId = usePlanSelector((state) => state.planId);
  const known = SUBJECTS.find((candidate) => candidate === subject);
  useFocusOnArrival(subject);
  if (known === undefined) return <Redirect to={planPath(planId, 'verksamhetsplan')} replace />;
  return (
    <ErrorBoundary key={known}>
      <FromTheTop />
      <Suspense fallback={<ScreenLoader />}>{screenOf(known)}</Suspense>
    </ErrorBoundary>
  );
}

function screenOf(subject: Subject) {
  switch (subject) {
    case 'verksamhetsplan':
      return <SectionScreen />;
    case 'prioriteringar':
      return <PriorityScreen />;
    case 'budget':
      return <BudgetScreen />;
    case 'mal':
      return <GoalScreen />;
    case 'begrepp':
      return <GlossaryScreen />;
    case 'atgarder':
      return <ActionScreen />;
    case 'organisation':
      return <AreaScreen />;
    case 'planuppgifter':
      return <PlanDetailsScreen />;
    case 'granska':
      return <ChecksScreen />;
    case 'forhandsvisning':
      return <PreviewScreen />;
    default:
      return missingCase(subject);
  }
}

/** Another screen is another page: it begins at its top. */
function FromTheTop() {
  useEffect(() => {
    window.scrollTo(0, 0);
  }, []);
  return null;
}

/** When the focus went with the screen that was left, it goes to the content, not to the top of the window. */
function useFocusOnArrival(subject: string): void {
  const last = useRef(subject);
  useEffect(() => {
    if (last.current !== subject && document.activeElement === document.body)
      document.getElementById('content')?.focus({ preventScroll: true });
    last.current = subject;
  }, [subject]);
}

function ScreenLoader() {
  return (
    <Center mih="50vh">
      <Loader aria-label={text.frame.gate.opening} />
    </Center>
  );
}
