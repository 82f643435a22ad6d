import { sortedRows, type PlanState } from '../plan-state.ts';
import { goalTree, targetsOf, withSubGoals, type GoalNode } from '../goal/goal-tree.ts';
import { weighsIndicator } from '../goal/measures.ts';
import type { Goal, Indicator } from '../goal/schema.ts';
import { countToComplete } from '../basics/to-complete.ts';
import type { IsoDate } from '../basics/dates.ts';
import { NO_FINDINGS, type Finding } from './finding.ts';
import { goneIn } from './gone-references.ts';
import { checkObservations } from './observation-checks.ts';
import { rememberRow } from './remember.ts';
import { checkTargets } from './target-checks.ts';

/** What is amiss in the goals, in order: no measure, targets that say too little or cannot be, names of what is gone. */
export function checkGoals(state: PlanState): readonly Finding[] {
  const findings: Finding[] = [];
  for (const node of goalTree(state)) {
    findings.push(...unmeasured(state, node));
    for (const goal of withSubGoals(node)) {
      findings.push(...toComplete(goal), ...goneIn(state, 'goals', goal, 'goal'));
      findings.push(...checkTargets(state, goal));
    }
  }
  return findings;
}

/** The goals that nobody does anything for; what is done for a sub-goal is done for its goal. */
export function checkGoalActions(state: PlanState): readonly Finding[] {
  const acted = goalsWithActions(state.tables.actions);
  return goalTree(state)
    .filter((node) => !withSubGoals(node).some(({ id }) => acted.has(id)))
    .map(({ goal }) => withoutAction(goal));
}

/** What is amiss in the indicators, and in what has been observed of them up to a day. */
export function checkIndicators(state: PlanState, today: IsoDate): readonly Finding[] {
  const findings: Finding[] = [];
  const unused = leftBehind(state.tables.targets);
  for (const indicator of sortedRows(state.tables.indicators)) {
    if (!unused.has(indicator.id)) findings.push(...gapsIn(indicator));
    findings.push(...goneIn(state, 'indicators', indicator, 'goal'));
    findings.push(...checkObservations(state, indicator, today));
  }
  return findings;
}

/**
 * The goals that no indicator (mått) belongs to. A day to be done by or a budget's frame tells whether, never how it
 * goes. A goal's own indicators speak for its sub-goals too; where it has none, each sub-goal needs some, and where none
 * of them has, the goal is the one to be told of.
 */
function unmeasured(state: PlanState, { goal, children }: GoalNode): readonly Finding[] {
  if (hasIndicator(state, goal)) return NO_FINDINGS;
  const lacking = children.filter((child) => !isMeasured(state, child));
  if (lacking.length < children.length) return lacking.flatMap((child) => unmeasured(state, child));
  const hasParts = children.length > 0 || targetsOf(state, goal.id).length > 0;
  return [goal.combination && !hasParts ? withoutComponent(goal) : withoutMeasure(goal)];
}

function isMeasured(state: PlanState, { goal, children }: GoalNode): boolean {
  return hasIndicator(state, goal) || children.some((child) => isMeasured(state, child));
}

/** A target whose indicator is still to be chosen is told of by itself. */
function hasIndicator(state: PlanState, goal: Goal): boolean {
  return targetsOf(state, goal.id).some(weighsIndicator);
}

/** The indicators that are only left behind by deliveries and frames, which need no source and nobody to measure. */
const leftBehind = rememberRow((targets: PlanState['tables']['targets']): ReadonlySet<string> => {
  const named = [...targets.values()].flatMap((target) =>
    target.indicatorId === null ? [] : [{ id: target.indicatorId, target }],
  );
  const weighed = new Set(
    named.filter(({ target }) => weighsIndicator(target)).map(({ id }) => id),
  );
  return new Set(named.map(({ id }) => id).filter((id) => !weighed.has(id)));
});

const goalsWithActions = rememberRow(
  (actions: PlanState['tables']['actions']) =>
    new Set<string | null>(
      [...actions.values()]
        .filter(({ status }) => status !== 'dropped')
        .map(({ goalId }) => goalId),
    ),
);

const withoutMeasure = rememberRow((goal: Goal): Finding => ({
  ...about(goal),
  code: 'no-measure',
}));
const withoutComponent = rememberRow((goal: Goal): Finding => ({
  ...about(goal),
  code: 'no-component',
}));
const withoutAction = rememberRow((goal: Goal): Finding => ({ ...about(goal), code: 'no-action' }));

const toComplete = rememberRow((goal: Goal): readonly Finding[] => {
  const count = countToComplete(goal.heading, goal.description);
  return count === 0 ? NO_FINDINGS : [{ ...about(goal), code: 'marks-left', count, blockId: null }];
});

const gapsIn = rememberRow(({ id, name, source, responsibleId }: Indicator): readonly Finding[] => {
  const of = { subject: 'goal', table: 'indicators', rowId: id, waits: true } as const;
  const marks = countToComplete(name, source);
  return [
    ...(marks > 0 ? [{ ...of, code: 'marks-left', count: marks, blockId: null } as const] : []),
    ...(source.trim() === '' ? [{ ...of, code: 'source-missing' } as const] : []),
    ...(responsibleId === null ? [{ ...of, code: 'measurer-missing' } as const] : []),
  ];
});

function about({ id }: Goal) {
  return { subject: 'goal', table: 'goals', rowId: id, waits: true } as const;
}
