import { IconListNumbers, IconTable, type Icon } from '@tabler/icons-react';
import { missingCase } from '#shared/domain/basics/missing-case.ts';
import { sortedRows, type PlanState } from '#shared/domain/plan-state.ts';
import { liveTarget } from '#shared/domain/section/live-target.ts';
import type { LiveSource } from '#shared/domain/section/blocks.ts';
import { text } from '#shared/text/text.ts';
import type { Subject } from '#renderer/platform/navigation.ts';

const words = text.section.live;

/** The kinds of live block that can be inserted, in the order of the menu. */
export const LIVE_KINDS = ['budget', 'priorities', 'workOrder'] as const;
export type LiveKind = (typeof LIVE_KINDS)[number];

/** One thing that a live block can show. */
export type LiveChoice = {
  /** Different for each choice of a kind. */
  readonly key: string;
  readonly name: string;
  readonly source: LiveSource;
};

/** What live blocks of a kind can show in this plan. */
export function liveChoices({ tables }: PlanState, kind: LiveKind): readonly LiveChoice[] {
  switch (kind) {
    case 'budget':
      return sortedRows(tables.budgets).map(({ id, name }) => choice(name, { kind, budgetId: id }));
    case 'priorities':
      return [choice(words.all.priorities, { kind })];
    case 'workOrder':
      return sortedRows(tables.workOrders).map(({ id, heading }) =>
        choice(heading, { kind, workOrderId: id }),
      );
    default:
      return missingCase(kind);
  }
}

function choice(name: string, source: LiveSource): LiveChoice {
  return { key: liveTarget(source)?.id ?? 'all', name, source };
}

/** Where in the program a live block's source is written, and how it is named. */
export type LiveOrigin = {
  readonly icon: Icon;
  readonly subject: Subject;
  /** "från Budget". */
  readonly from: string;
  /** What it shows: the name of one thing, or words for all of a kind. */
  readonly name: string;
};

const SCREENS: Readonly<Partial<Record<LiveSource['kind'], readonly [Subject, Icon]>>> = {
  budget: ['budget', IconTable],
  priorities: ['prioriteringar', IconListNumbers],
  workOrder: ['prioriteringar', IconListNumbers],
};

/** The origin of a live block's source; null while the program has no screen for it. */
export function liveOrigin(state: PlanState, source: LiveSource): LiveOrigin | null {
  const screen = SCREENS[source.kind];
  if (screen === undefined) return null;
  const [subject, icon] = screen;
  const key = liveTarget(source)?.id ?? 'all';
  const kind = LIVE_KINDS.find((each) => each === source.kind);
  const shown = kind === undefined ? [] : liveChoices(state, kind);
  const name = shown.find((each) => each.key === key)?.name ?? '';
  return { icon, subject, from: words.from({ screen: text.frame.subjects[subject] }), name };
}
