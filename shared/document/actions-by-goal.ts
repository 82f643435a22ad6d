import type { ActionGroup } from '#shared/domain/action/grouping.ts';
import type { Action } from '#shared/domain/action/schema.ts';
import { servedGoal } from '#shared/domain/action/served-priority.ts';
import type { IsoDate } from '#shared/domain/basics/dates.ts';
import { groupBy } from '#shared/domain/basics/group-by.ts';
import type { Goal } from '#shared/domain/goal/schema.ts';
import type { PlanState } from '#shared/domain/plan-state.ts';
import { text } from '#shared/text/text.ts';
import { composeActionTables, type ActionColumn } from './action-table.ts';
import { docHeading } from './doc-heading.ts';
import { plainRuns } from './doc-runs.ts';
import type { DocBlock } from './document-model.ts';

const DEEPEST_LEVEL = 6;

type Options = {
  readonly columns: readonly ActionColumn[];
  readonly today: IsoDate;
  /** The level of the goals' headings, and the start of their anchors. */
  readonly level: number;
  readonly anchor: string;
  readonly turned: boolean;
};

/**
 * The actions of each group under the goals that they serve, goals in the order of their first action: the blocks of
 * each group, in the order of the groups.
 */
export function composeByGoal(
  state: PlanState,
  groups: readonly ActionGroup[],
  { columns, today, level, anchor, turned }: Options,
): readonly (readonly DocBlock[])[] {
  const parts = groups.map(({ actions }) => [
    ...groupBy(actions, (action) => servedGoal(state, action)),
  ]);
  const tables = composeActionTables(
    state,
    parts.flatMap((goals) => goals.map(([, actions]) => actions)),
    { columns, today, withGoal: false, turned },
  );
  let count = 0;
  const place = (goals: readonly (readonly [Goal | null, readonly Action[]])[]) =>
    goals.flatMap(([goal]): readonly DocBlock[] => {
      const table = tables[count];
      count += 1;
      return [...goalHeading(goal, `${anchor}-g${count}`, level), ...(table ? [table] : [])];
    });
  return parts.map(place);
}

function goalHeading(goal: Goal | null, id: string, level: number): readonly DocBlock[] {
  const name = goal?.heading.trim() ?? '';
  if (name === '') return [];
  const place = { id, level: Math.min(level, DEEPEST_LEVEL), subheading: true };
  return [docHeading(place, plainRuns(text.action.document.goal({ goal: name })))];
}
