import { useCallback } from 'react';
import { useLocation } from 'wouter';
import type { PlanId } from '#shared/domain/basics/ids.ts';
import { usePlanSelector } from './workspace.tsx';

/** The screens of an open plan, by the last part of their address. */
export const SUBJECTS = [
  'verksamhetsplan',
  'budget',
  'planuppgifter',
  'organisation',
  'forhandsvisning',
] as const;
export type Subject = (typeof SUBJECTS)[number];

/** The address of a screen of a plan. */
export function planPath(planId: PlanId, subject: Subject): string {
  return `/plan/${planId}/${subject}`;
}

/** Goes to a screen of the open plan. */
export function useGoTo(): (subject: Subject) => void {
  const planId = usePlanSelector((state) => state.planId);
  const [, navigate] = useLocation();
  return useCallback((subject) => navigate(planPath(planId, subject)), [navigate, planId]);
}
