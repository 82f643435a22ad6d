import { goalStatus } from '#shared/domain/goal/goal-status.ts';
import { withSubGoals, type GoalNode } from '#shared/domain/goal/goal-tree.ts';
import { measuresOf, unmeasuredTargets, type Measure } from '#shared/domain/goal/measures.ts';
import type { Goal } from '#shared/domain/goal/schema.ts';
import type { PlanState } from '#shared/domain/plan-state.ts';
import { text } from '#shared/text/text.ts';
import { roleTitle } from './area-names.ts';
import { docHeading } from './doc-heading.ts';
import { plainRuns } from './doc-runs.ts';
import type { DocBlock, DocFact, DocListLine } from './document-model.ts';
import { deliverableText, goalLabel, titleRuns } from './goal-box.ts';
import { asksOf, indicatorName } from './goal-measure-line.ts';
import { composeSeriesTables } from './goal-series-table.ts';
import { statusText } from './goal-status-words.ts';
import { definitionText, whenLines } from './indicators.ts';
import type { LivePlace } from './live-place.ts';
import { toPrintable } from './printable-text.ts';
import { wordTable } from './word-table.ts';

const words = text.goalDocument.followUp;

type Place = Pick<LivePlace, 'today' | 'anchor'>;

/** A goal as it is followed up: how it stands, how it is measured, and the series of what has been observed. */
export function composeGoalFollowUp(
  state: PlanState,
  node: GoalNode,
  { today, anchor }: Place,
): readonly DocBlock[] {
  const measures = measuresOf(state, node);
  return [
    docHeading({ id: anchor, level: 1 }, titleRuns(node.goal)),
    { kind: 'facts', facts: goalFacts(state, node.goal, today) },
    ...subGoalList(state, node, today),
    ...measureTable(state, node, measures),
    ...composeSeriesTables(state, measures, today),
  ];
}

function goalFacts(state: PlanState, goal: Goal, today: Place['today']): DocFact[] {
  const { combination } = text.goal;
  const priority = state.tables.priorities.get(goal.priorityId ?? '')?.heading.trim() ?? '';
  const facts = [
    { label: words.status, value: statusText(state, goal, goalStatus(state, goal, today)) },
    {
      label: words.kind,
      value: [goalLabel(goal), ...(goal.combination ? [combination.toLowerCase()] : [])].join(', '),
    },
    { label: words.priority, value: priority },
    { label: words.responsible, value: roleTitle(state, goal.responsibleId) },
  ];
  return facts
    .filter(({ value }) => value !== '')
    .map(({ label, value }) => ({ label, value: toPrintable(value) }));
}

/** The sub-goals; those that are measured on their own with how they stand. */
function subGoalList(
  state: PlanState,
  { children }: GoalNode,
  today: Place['today'],
): readonly DocBlock[] {
  if (children.length === 0) return [];
  const lines = children.map(({ goal }): DocListLine => {
    const status = goalStatus(state, goal, today);
    const isOwn = status.parts.length > 0;
    const said = isOwn ? `: ${statusText(state, goal, status)}` : '';
    return { ordered: false, depth: 0, runs: [...titleRuns(goal), ...plainRuns(said)] };
  });
  return [{ kind: 'list', lines }];
}

function measureTable(
  state: PlanState,
  node: GoalNode,
  measures: readonly Measure[],
): readonly DocBlock[] {
  const rows = [
    ...measures.map((measure) => measureRow(state, measure)),
    ...deliverableRows(state, node),
  ];
  const { name, source, when, responsible } = text.goalDocument.indicators.columns;
  const heads = [name, words.target, source, when, responsible];
  return rows.length === 0 ? [] : [wordTable(heads, rows, { dense: true })];
}

type Row = readonly (readonly string[])[];

function measureRow(state: PlanState, { indicator, targets }: Measure): Row {
  const { missing } = text.goalDocument.table;
  return [
    [indicatorName(indicator), definitionText(indicator)],
    targets.flatMap((target) => asksOf(state, target, indicator)),
    [indicator.source.trim() || missing],
    whenLines(indicator),
    [roleTitle(state, indicator.responsibleId) || missing],
  ];
}

/** What is done or kept rather than measured, by the goal or sub-goal that asks for it. */
function deliverableRows(state: PlanState, node: GoalNode): readonly Row[] {
  const { missing } = text.goalDocument.table;
  return withSubGoals(node).flatMap((goal) =>
    unmeasuredTargets(state, { goal }).map((target): Row => [
      [goal.heading.trim() || text.goal.untitled],
      [deliverableText(state, target)],
      [missing],
      [missing],
      [roleTitle(state, goal.responsibleId) || missing],
    ]),
  );
}
