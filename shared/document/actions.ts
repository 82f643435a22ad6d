import type { PriorityId } from '#shared/domain/basics/ids.ts';
import { groupActions } from '#shared/domain/action/grouping.ts';
import type { PlanState } from '#shared/domain/plan-state.ts';
import { text } from '#shared/text/text.ts';
import type { ActionColumn } from './action-table.ts';
import { describeGroup } from './action-words.ts';
import { composeByGoal } from './actions-by-goal.ts';
import { docHeading } from './doc-heading.ts';
import { plainRuns, writtenRuns } from './doc-runs.ts';
import type { DocBlock } from './document-model.ts';
import type { LivePlace } from './live-place.ts';

const words = text.action.document;
const DEEPEST_LEVEL = 6;
const COLUMNS: readonly ActionColumn[] = ['responsible', 'when', 'followUp'];

/**
 * The plan's actions inside another text: all of them under their priorities, or one priority's alone. How far they
 * have come is not told: the text is decided before the year begins, and the handlingsplan tells it.
 */
export function composeActionBlocks(
  state: PlanState,
  priorityId: PriorityId | null,
  { today, level, anchor }: LivePlace,
): readonly DocBlock[] {
  const groups = groupActions(state, 'priority').filter(
    ({ key }) => priorityId === null || key === priorityId,
  );
  if (groups.length === 0) {
    const nothing = priorityId === null ? words.noActions : words.noActionsHere;
    return [{ kind: 'paragraph', style: 'normal', runs: plainRuns(nothing) }];
  }
  const below = Math.min(level + 1, DEEPEST_LEVEL);
  return groups.flatMap((group, index) => {
    const id = `${anchor}-${index + 1}`;
    const place = { id, level: below, subheading: true };
    const heading = docHeading(place, writtenRuns(describeGroup(group.heading)));
    const isAlone = priorityId !== null;
    // Each priority has columns of its own: on an upright page one long word would narrow them all.
    const [blocks = []] = composeByGoal(state, [group], {
      columns: COLUMNS,
      today,
      level: isAlone ? below : below + 1,
      anchor: id,
      turned: false,
    });
    return isAlone ? blocks : [heading, ...blocks];
  });
}
