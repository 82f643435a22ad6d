import { groupActions, type ActionGroup } from '#shared/domain/action/grouping.ts';
import { planOf, type PlanState } from '#shared/domain/plan-state.ts';
import { text } from '#shared/text/text.ts';
import { composeActionTable, type ActionColumn } from './action-table.ts';
import { describeGroup } from './action-words.ts';
import type { ComposeOptions, HandlingsplanOrder } from './compose-options.ts';
import { docHeading } from './doc-heading.ts';
import { plainRuns } from './doc-runs.ts';
import type { DocBlock, DocumentModel } from './document-model.ts';
import { composeHead } from './plan-head.ts';

const words = text.action.document;

const COLUMNS: Readonly<Record<HandlingsplanOrder, readonly ActionColumn[]>> = {
  priority: ['responsible', 'when', 'followUp', 'status'],
  responsible: ['when', 'followUp', 'status'],
};

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
  const compose = (group: ActionGroup, index: number): readonly DocBlock[] => [
    docHeading({ id: `group-${index + 1}`, level: 1 }, plainRuns(describeGroup(group.heading))),
    composeActionTable(state, group.actions, { columns: COLUMNS[order], today: head.date }),
  ];
  return {
    ...head,
    frontMatter: false,
    blocks: groups.length === 0 ? [nothing()] : groups.flatMap(compose),
  };
}

function nothing(): DocBlock {
  return { kind: 'paragraph', style: 'normal', runs: plainRuns(words.noActions) };
}
