import type { PriorityId } from '#shared/domain/basics/ids.ts';
import { groupActions } from '#shared/domain/action/grouping.ts';
import type { PlanState } from '#shared/domain/plan-state.ts';
import { text } from '#shared/text/text.ts';
import { composeActionTable } from './action-table.ts';
import { describeGroup } from './action-words.ts';
import { docHeading } from './doc-heading.ts';
import { plainRuns } from './doc-runs.ts';
import type { DocBlock } from './document-model.ts';
import type { LivePlace } from './live-place.ts';

const words = text.action.document;
const DEEPEST_LEVEL = 6;

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
  return groups.flatMap((group, index): readonly DocBlock[] => {
    const heading = docHeading(
      { id: `${anchor}-${index + 1}`, level: below, subheading: true },
      plainRuns(describeGroup(group.heading)),
    );
    const table = composeActionTable(state, group.actions, {
      columns: ['responsible', 'when', 'followUp'],
      today,
    });
    return priorityId === null ? [heading, table] : [table];
  });
}
