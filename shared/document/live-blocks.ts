import { missingCase } from '#shared/domain/basics/missing-case.ts';
import type { PlanState } from '#shared/domain/plan-state.ts';
import type { LiveSource } from '#shared/domain/section/blocks.ts';
import { hasLiveTarget } from '#shared/domain/section/live-target.ts';
import { text } from '#shared/text/text.ts';
import { composeActionBlocks } from './actions.ts';
import { composeBudgetBlocks } from './budget-blocks.ts';
import type { DocBlock } from './document-model.ts';
import { composeGlossaryBlocks } from './glossary.ts';
import { composeGoalBlocks, composeOneGoalBlocks } from './goals.ts';
import { composeIndicatorBlocks } from './indicators.ts';
import type { LivePlace } from './live-place.ts';
import { composePrioritiesBlocks, composeWorkOrderBlocks } from './priorities.ts';

/** What a live block shows, read from the plan. Where its source has been deleted, a mark says so: a gap must not go unseen. */
export function composeLiveBlocks(
  state: PlanState,
  source: LiveSource,
  place: LivePlace,
): readonly DocBlock[] {
  return hasLiveTarget(state, source) ? composeSource(state, source, place) : [goneBlock()];
}

/** Each subject's composer is given `place` as `{ today, level, anchor }`. */
function composeSource(
  state: PlanState,
  source: LiveSource,
  place: LivePlace,
): readonly DocBlock[] {
  switch (source.kind) {
    case 'budget':
      return composeBudgetBlocks(state, source.budgetId);
    case 'priorities':
      return composePrioritiesBlocks(state, place);
    case 'workOrder':
      return composeWorkOrderBlocks(state, source.workOrderId, place);
    case 'actions':
      return composeActionBlocks(state, source.priorityId, place);
    case 'goals':
      return composeGoalBlocks(state, source.priorityId, place);
    case 'goal':
      return composeOneGoalBlocks(state, source.goalId, place);
    case 'indicators':
      return composeIndicatorBlocks(state, source.goalId);
    case 'glossary':
      return composeGlossaryBlocks(state);
    default:
      return missingCase(source);
  }
}

function goneBlock(): DocBlock {
  return {
    kind: 'paragraph',
    style: 'normal',
    runs: [{ text: text.document.liveGone, marked: true }],
  };
}
