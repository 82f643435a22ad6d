import { useCallback, useEffect, useEffectEvent } from 'react';
import { useLocation } from 'wouter';
import type { PlanId } from '#shared/domain/basics/ids.ts';
import { useJump, usePlanSelector } from './workspace.tsx';

/** The screens of an open plan, by the last part of their address. */
export const SUBJECTS = [
  'verksamhetsplan',
  'prioriteringar',
  'mal',
  'atgarder',
  'budget',
  'begrepp',
  'planuppgifter',
  'organisation',
  'granska',
  'forhandsvisning',
] as const;
export type Subject = (typeof SUBJECTS)[number];

/** The address of a screen of a plan. */
export function planPath(planId: PlanId, subject: Subject): string {
  return `/plan/${planId}/${subject}`;
}

/** Goes to a screen of the open plan, and there to the row of this id when one is given. */
export function useGoTo(): (subject: Subject, id?: string) => void {
  const planId = usePlanSelector((state) => state.planId);
  const { setJump } = useJump();
  const [, navigate] = useLocation();
  return useCallback(
    (subject, id) => {
      setJump(id === undefined ? null : { subject, id });
      navigate(planPath(planId, subject));
    },
    [navigate, planId, setJump],
  );
}

/** For a screen that somebody may jump into: shows the row that a jump names, once, when the screen is there. */
export function useArrival(subject: Subject, show: (id: string) => void): void {
  const { jump, setJump } = useJump();
  const arrive = useEffectEvent(show);
  useEffect(() => {
    if (jump?.subject !== subject) return;
    setJump(null);
    arrive(jump.id);
  }, [jump, subject, setJump]);
}
