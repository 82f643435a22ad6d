import { countToComplete } from '../basics/to-complete.ts';
import type { PlanState } from '../plan-state.ts';
import { rankedPriorities } from '../priority/ranking.ts';
import type { Priority } from '../priority/schema.ts';
import { placeWorkOrders } from '../priority/work-orders.ts';
import { NO_FINDINGS, type Finding } from './finding.ts';
import { goneIn } from './gone-references.ts';
import { rememberRow } from './remember.ts';

/**
 * What is amiss in the priorities, by rank: one without a goal is a wish, and one left aside without a reason a riddle.
 * Last the orders of work without steps.
 */
export function checkPriorities(state: PlanState): readonly Finding[] {
  const { prioritised, notPrioritised } = rankedPriorities(state);
  const served = servedPriorities(state.tables.goals);
  return [
    ...prioritised.filter(({ id }) => !served.has(id)).map(withoutGoal),
    ...notPrioritised.filter(({ reason }) => reason.trim() === '').map(withoutReason),
    ...[...prioritised, ...notPrioritised].flatMap((priority) => [
      ...toComplete(priority),
      ...goneIn(state, 'priorities', priority, 'priority'),
    ]),
    ...placeWorkOrders(state)
      .filter(({ steps }) => steps.length === 0)
      .map(({ order }) => withoutSteps(order)),
  ];
}

const servedPriorities = rememberRow(
  (goals: PlanState['tables']['goals']) =>
    new Set<string | null>([...goals.values()].map(({ priorityId }) => priorityId)),
);

const withoutGoal = rememberRow((priority: Priority): Finding => ({
  ...about(priority),
  code: 'no-goal-for-priority',
}));

const withoutReason = rememberRow((priority: Priority): Finding => ({
  ...about(priority),
  code: 'reason-missing',
}));

const toComplete = rememberRow((priority: Priority): readonly Finding[] => {
  const { heading, description, reason } = priority;
  const count = countToComplete(heading, description, reason);
  return count === 0
    ? NO_FINDINGS
    : [{ ...about(priority), code: 'marks-left', count, blockId: null }];
});

const withoutSteps = rememberRow(({ id }: { readonly id: string }): Finding => ({
  subject: 'priority',
  table: 'workOrders',
  rowId: id,
  code: 'no-steps',
  waits: true,
}));

function about({ id }: Priority) {
  return { subject: 'priority', table: 'priorities', rowId: id, waits: true } as const;
}
