import { IconTable, type Icon } from '@tabler/icons-react';
import type { PlanState } from '#shared/domain/plan-state.ts';
import type { LiveSource } from '#shared/domain/section/blocks.ts';
import { text } from '#shared/text/text.ts';
import type { Subject } from '#renderer/platform/navigation.ts';

/** Where in the program a live block's source is written, and how it is named. */
export type LiveOrigin = {
  readonly icon: Icon;
  /** "från Budget". */
  readonly from: string;
  readonly subject: Subject;
  /** What it shows, for labels: the name of one thing, or words for all of a kind. */
  readonly name: string;
};

const words = text.section.live;

/** The origin of a live block's source; null while the program has no screen for it. */
export function liveOrigin(state: PlanState, source: LiveSource): LiveOrigin | null {
  if (source.kind !== 'budget') return null;
  const name = state.tables.budgets.get(source.budgetId)?.name ?? '';
  return { icon: IconTable, from: words.from.budget, subject: 'budget', name };
}
