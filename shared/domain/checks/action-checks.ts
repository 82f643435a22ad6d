import { countToComplete } from '../basics/to-complete.ts';
import { isFinished } from '../action/late.ts';
import type { Action } from '../action/schema.ts';
import { sortedRows, type PlanState } from '../plan-state.ts';
import { NO_FINDINGS, type Finding } from './finding.ts';
import { goneIn } from './gone-references.ts';
import { rememberRow } from './remember.ts';

/** What is amiss in the actions, in order. What is done or dropped may have gaps, but no days that cannot be. */
export function checkActions(state: PlanState): readonly Finding[] {
  const findings: Finding[] = [];
  for (const action of sortedRows(state.tables.actions)) {
    const gaps = gapsIn(action);
    if (gaps.length > 0) findings.push(...gaps);
    const lost = goneIn(state, 'actions', action, 'action');
    if (lost.length > 0) findings.push(...lost);
  }
  return findings;
}

const gapsIn = rememberRow((action: Action): readonly Finding[] => {
  const upsideDown = endsBeforeStart(action);
  if (isFinished(action.status)) return upsideDown;
  const { what, responsibleId, goalId, from, to, reportBy, rhythm } = action;
  const about = { subject: 'action', table: 'actions', rowId: action.id, waits: true } as const;
  const isTimeless = from === null && to === null && reportBy === null && rhythm === null;
  const marks = countToComplete(what, action.operativeTarget);
  return [
    ...upsideDown,
    ...(marks > 0 ? [{ ...about, code: 'marks-left', count: marks, blockId: null } as const] : []),
    ...(what.trim() === '' ? [{ ...about, code: 'what-missing' } as const] : []),
    ...(responsibleId === null ? [{ ...about, code: 'responsible-missing' } as const] : []),
    ...(isTimeless ? [{ ...about, code: 'time-missing' } as const] : []),
    ...(goalId === null ? [{ ...about, code: 'goal-missing' } as const] : []),
  ];
});

function endsBeforeStart({ id, from, to }: Action): readonly Finding[] {
  if (from === null || to === null || from <= to) return NO_FINDINGS;
  return [
    { subject: 'action', table: 'actions', rowId: id, code: 'ends-before-start', waits: false },
  ];
}
