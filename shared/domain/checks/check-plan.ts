import type { IsoDate } from '../basics/dates.ts';
import { planOf, type PlanState } from '../plan-state.ts';
import { checkActions } from './action-checks.ts';
import type { Finding } from './finding.ts';
import { checkGoalActions, checkGoals, checkIndicators } from './goal-checks.ts';
import { goneIn } from './gone-references.ts';
import { checkPriorities } from './priority-checks.ts';
import { isSame, rememberCheck } from './remember.ts';
import { checkSections } from './section-checks.ts';

/** The findings of a plan in its own order: what is to be put right now, and what may wait while it is utkast. */
export type PlanFindings = {
  readonly due: readonly Finding[];
  readonly waiting: readonly Finding[];
};

/** Each check with the tables that it reads, among them those that its rows name. `plans` tells of a frozen area. */
const CHECKS = [
  rememberCheck(['plans', 'roles'], (state) => goneIn(state, 'plans', planOf(state), 'plan')),
  rememberCheck(
    ['plans', 'sections', 'roles', 'budgets', 'priorities', 'workOrders', 'goals', 'pictures'],
    checkSections,
  ),
  rememberCheck(
    ['plans', 'priorities', 'longTermGoals', 'units', 'workOrders', 'workOrderSteps', 'goals'],
    checkPriorities,
  ),
  rememberCheck(
    ['plans', 'goals', 'targets', 'indicators', 'priorities', 'budgets', 'roles', 'units'],
    checkGoals,
  ),
  rememberCheck(['goals', 'actions'], checkGoalActions),
  rememberCheck(
    ['plans', 'indicators', 'targets', 'observations', 'roles', 'units'],
    checkIndicators,
  ),
  rememberCheck(['plans', 'actions', 'goals', 'roles'], checkActions),
] as const;

/**
 * All that is amiss in a plan on a day; when a finding is due stands at `Finding`. The same object until a finding comes
 * or goes: after an edit, only what the edit touches is looked at anew.
 */
export function checkPlan(state: PlanState, today: IsoDate): PlanFindings {
  const isDraft = planOf(state).status === 'draft';
  const parts = CHECKS.map((check) => check(state, today));
  if (last !== null && isSame(last.made, [isDraft, ...parts])) return last.findings;
  const findings = partFindings(parts.flat(), isDraft);
  last = { made: [isDraft, ...parts], findings };
  return findings;
}

let last: { readonly made: readonly unknown[]; readonly findings: PlanFindings } | null = null;

function partFindings(findings: readonly Finding[], isDraft: boolean): PlanFindings {
  return {
    due: findings.filter(({ waits }) => !waits || !isDraft),
    waiting: findings.filter(({ waits, subject }) => waits && isDraft && subject !== 'section'),
  };
}
