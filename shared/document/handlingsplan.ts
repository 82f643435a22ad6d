import { groupActions, type ActionGroup } from '#shared/domain/action/grouping.ts';
import type { IsoDate } from '#shared/domain/basics/dates.ts';
import { planOf, type PlanState } from '#shared/domain/plan-state.ts';
import { text } from '#shared/text/text.ts';
import { composeActionTables } from './action-table.ts';
import { describeGroup } from './action-words.ts';
import { composeByGoal } from './actions-by-goal.ts';
import type { ComposeOptions, HandlingsplanOrder } from './compose-options.ts';
import { docHeading } from './doc-heading.ts';
import { plainRuns, writtenRuns } from './doc-runs.ts';
import type { DocBlock, DocumentModel } from './document-model.ts';
import { composeHead } from './plan-head.ts';

const words = text.action.document;

/**
 * The actions as a document of their own, under their priorities or under who is responsible. What is late is so on
 * the document's day: a decided plan's handlingsplan is the same whenever it is written out.
 */
export function composeHandlingsplan(
  state: PlanState,
  order: HandlingsplanOrder,
  options: ComposeOptions,
): DocumentModel {
  const title = words.handlingsplanTitle({ year: planOf(state).year });
  const head = composeHead(state, 'handlingsplan', { title, options });
  const groups = groupActions(state, order);
  const composed =
    order === 'priority'
      ? composeUnderGoals(state, groups, head.date)
      : composePlain(state, groups, head.date);
  const blocks = groups.flatMap(({ heading }, index) => [
    docHeading({ id: `group-${index + 1}`, level: 1 }, writtenRuns(describeGroup(heading))),
    ...(composed[index] ?? []),
  ]);
  return { ...head, frontMatter: false, blocks: groups.length === 0 ? [nothing()] : blocks };
}

/** The red thread: priority, goal, action. */
function composeUnderGoals(
  state: PlanState,
  groups: readonly ActionGroup[],
  today: IsoDate,
): readonly (readonly DocBlock[])[] {
  const columns = ['responsible', 'when', 'followUp', 'status'] as const;
  return composeByGoal(state, groups, { columns, today, level: 3, anchor: 'goal', turned: true });
}

function composePlain(
  state: PlanState,
  groups: readonly ActionGroup[],
  today: IsoDate,
): readonly (readonly DocBlock[])[] {
  return composeActionTables(
    state,
    groups.map(({ actions }) => actions),
    { columns: ['when', 'followUp', 'status'], today, withGoal: true, turned: true },
  ).map((table) => [table]);
}

function nothing(): DocBlock {
  return { kind: 'paragraph', style: 'normal', runs: plainRuns(words.noActions) };
}
