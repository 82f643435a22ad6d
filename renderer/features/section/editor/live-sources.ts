import {
  IconChecklist,
  IconListNumbers,
  IconTable,
  IconTarget,
  IconVocabulary,
  type Icon,
} from '@tabler/icons-react';
import { missingCase } from '#shared/domain/basics/missing-case.ts';
import { sortedRows, type PlanState } from '#shared/domain/plan-state.ts';
import type { Goal } from '#shared/domain/goal/schema.ts';
import { goalTree, withSubGoals } from '#shared/domain/goal/goal-tree.ts';
import { rankedPriorities } from '#shared/domain/priority/ranking.ts';
import { liveTarget } from '#shared/domain/section/live-target.ts';
import type { LiveSource } from '#shared/domain/section/blocks.ts';
import { text } from '#shared/text/text.ts';
import type { Subject } from '#renderer/platform/navigation.ts';

const words = text.section.live;

/** The kinds of live block that can be inserted, in the order of the menu. */
export const LIVE_KINDS = [
  'goals',
  'goal',
  'indicators',
  'actions',
  'priorities',
  'workOrder',
  'budget',
  'glossary',
] as const satisfies readonly LiveSource['kind'][];
export type LiveKind = LiveSource['kind'];

/** One thing that a live block can show. */
export type LiveChoice = {
  /** Different for each choice of a kind. */
  readonly key: string;
  readonly name: string;
  readonly source: LiveSource;
};

/** What live blocks of a kind can show in this plan. */
export function liveChoices(state: PlanState, kind: LiveKind): readonly LiveChoice[] {
  const { tables } = state;
  switch (kind) {
    case 'goals':
    case 'actions':
      return [choice(words.all[kind], { kind, priorityId: null }), ...priorityChoices(state, kind)];
    case 'goal':
      return goalsInOrder(state).map(({ id, heading }) => choice(heading, { kind, goalId: id }));
    case 'indicators':
      return [
        choice(words.all.indicators, { kind, goalId: null }),
        ...goalsInOrder(state).map(({ id, heading }) => choice(heading, { kind, goalId: id })),
      ];
    case 'budget':
      return sortedRows(tables.budgets).map(({ id, name }) => choice(name, { kind, budgetId: id }));
    case 'priorities':
    case 'glossary':
      return [choice(words.all[kind], { kind })];
    case 'workOrder':
      return sortedRows(tables.workOrders).map(({ id, heading }) =>
        choice(heading, { kind, workOrderId: id }),
      );
    default:
      return missingCase(kind);
  }
}

function priorityChoices(state: PlanState, kind: 'goals' | 'actions'): readonly LiveChoice[] {
  return rankedPriorities(state).prioritised.map(({ id, heading }) =>
    choice(words.ofPriority({ name: heading }), { kind, priorityId: id }),
  );
}

function goalsInOrder(state: PlanState): readonly Goal[] {
  return goalTree(state).flatMap(withSubGoals);
}

function choice(name: string, source: LiveSource): LiveChoice {
  return { key: keyOf(source), name: name.trim() || words.unnamed, source };
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

function keyOf(source: LiveSource): string {
  return liveTarget(source)?.id ?? 'all';
}

const SCREENS: Readonly<Record<LiveKind, readonly [Subject, Icon]>> = {
  budget: ['budget', IconTable],
  priorities: ['prioriteringar', IconListNumbers],
  workOrder: ['prioriteringar', IconListNumbers],
  goals: ['mal', IconTarget],
  goal: ['mal', IconTarget],
  indicators: ['mal', IconTarget],
  actions: ['atgarder', IconChecklist],
  glossary: ['begrepp', IconVocabulary],
};

/** The origin of a live block's source. */
export function liveOrigin(state: PlanState, source: LiveSource): LiveOrigin {
  const [subject, icon] = SCREENS[source.kind];
  const shown = liveChoices(state, source.kind).find(({ key }) => key === keyOf(source));
  const name = shown?.name ?? words.kinds[source.kind];
  return { icon, subject, from: words.from({ screen: text.frame.subjects[subject] }), name };
}
