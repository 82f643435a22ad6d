import { sortedRows, type PlanState } from '../plan-state.ts';
import type { Priority, PriorityStanding } from './schema.ts';

/** The priorities of a plan in order of rank, and what is openly not prioritised. A rank is a place in the first list. */
export type RankedPriorities = { readonly [Standing in PriorityStanding]: readonly Priority[] };

const rankings = new WeakMap<PlanState['tables']['priorities'], RankedPriorities>();

/** Both lists in their order. Computed once per table of priorities, so that it costs nothing to ask again. */
export function rankedPriorities({ tables: { priorities } }: PlanState): RankedPriorities {
  const known = rankings.get(priorities);
  if (known !== undefined) return known;
  const sorted = sortedRows(priorities);
  const ranking = {
    prioritised: sorted.filter(({ standing }) => standing === 'prioritised'),
    notPrioritised: sorted.filter(({ standing }) => standing === 'notPrioritised'),
  };
  rankings.set(priorities, ranking);
  return ranking;
}
