import { formatLongDate } from '#shared/domain/basics/dates.ts';
import { goalStatus } from '#shared/domain/goal/goal-status.ts';
import { goalTree } from '#shared/domain/goal/goal-tree.ts';
import type { GoalStatusCode } from '#shared/domain/goal/tally.ts';
import { planOf, type PlanState } from '#shared/domain/plan-state.ts';
import { text } from '#shared/text/text.ts';
import type { ComposeOptions } from './compose-options.ts';
import type { DocBlock, DocumentModel } from './document-model.ts';
import { plainRuns } from './doc-runs.ts';
import { composeGoalFollowUp } from './goal-follow-up.ts';
import { composeHead } from './plan-head.ts';

const words = text.goalDocument.followUp;

/**
 * The uppföljningsplan (bilaga 1): every goal with how it stands, how, when and by whom it is measured, and what has
 * been observed. How it stands is read on the day it is written out, also when the plan was decided long before.
 */
export function composeUppfoljningsplan(state: PlanState, options: ComposeOptions): DocumentModel {
  const title = words.title({ year: planOf(state).year });
  const goals = goalTree(state).flatMap((node, index) =>
    composeGoalFollowUp(state, node, { today: options.today, anchor: `goal-${index + 1}` }),
  );
  return {
    ...composeHead(state, 'uppfoljningsplan', { title, options }),
    frontMatter: false,
    blocks:
      goals.length === 0 ? [sentence(text.goalDocument.none)] : [summary(state, options), ...goals],
  };
}

const CODES: readonly GoalStatusCode[] = ['met', 'partlyMet', 'notMet', 'missing'];

function summary(state: PlanState, { today }: ComposeOptions): DocBlock {
  const codes = goalTree(state).map(({ goal }) => goalStatus(state, goal, today).code);
  const counts = CODES.map((code) => ({
    code,
    count: codes.filter((other) => other === code).length,
  })).filter(({ count }) => count > 0);
  return sentence(
    words.summary({
      date: formatLongDate(today),
      count: codes.length,
      counts: counts.map(({ code, count }) => words.counts[code]({ count })),
    }),
  );
}

function sentence(said: string): DocBlock {
  return { kind: 'paragraph', style: 'normal', runs: plainRuns(said) };
}
