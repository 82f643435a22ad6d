import type { ObservationRefusal } from '../goal/observation-rules.ts';
import type { TargetRefusal } from '../goal/target-rules.ts';
import type { TableName } from '../tables.ts';

/** The subjects that findings are grouped by, in the order of the plan. */
export const FINDING_SUBJECTS = ['plan', 'section', 'priority', 'goal', 'action'] as const;
export type FindingSubject = (typeof FINDING_SUBJECTS)[number];

/** What is amiss. A fault is wrong in itself; a gap is something that nobody has written yet. */
type Amiss =
  | { readonly code: 'empty-chapter' | 'text-too-long' }
  | {
      readonly code: 'marks-left';
      readonly count: number;
      /** The first marked block of a chapter; null where the name of something is to be completed. */
      readonly blockId: string | null;
    }
  | { readonly code: 'alt-missing'; readonly blockId: string; readonly count: number }
  | { readonly code: 'no-goal-for-priority' | 'reason-missing' | 'no-steps' }
  | { readonly code: 'no-measure' | 'no-action' | 'no-component' }
  | { readonly code: 'indicator-not-chosen' | 'value-missing' | 'day-missing' | 'budget-missing' }
  | { readonly code: 'target-refused'; readonly refusal: TargetRefusal }
  | { readonly code: 'source-missing' | 'measurer-missing' }
  | {
      readonly code: 'observation-refused';
      readonly refusal: ObservationRefusal;
      /** How many observations of the indicator are so. */
      readonly count: number;
    }
  | { readonly code: 'what-missing' | 'responsible-missing' | 'time-missing' | 'goal-missing' }
  | { readonly code: 'ends-before-start' }
  /** It names something that is not there any more. */
  | { readonly code: 'reference-gone'; readonly target: TableName };

type FindingCode = Amiss['code'];

/**
 * Something that a reader, a follow-up or an export would trip over, and the row to jump to.
 *
 * When a finding is due: a fault always is. A gap in a chapter is due once the chapter is marked ready, a gap in a
 * priority, goal or action once the plan has left utkast; by then a chapter's gaps are due whether it is ready or not.
 * Until then it waits (`waits`): the frame does not count it, so that an empty plan nags nobody. The list of checks shows
 * waiting gaps of priorities, goals and actions apart, for whoever asks; those of chapters not at all.
 */
export type Finding = Amiss & {
  readonly subject: FindingSubject;
  readonly table:
    | 'plans'
    | 'sections'
    | 'priorities'
    | 'workOrders'
    | 'goals'
    | 'indicators'
    | 'actions';
  readonly rowId: string;
  /** True for a gap that is no concern while the plan is utkast. */
  readonly waits: boolean;
};

/** No findings, always the same list. */
export const NO_FINDINGS: readonly Finding[] = [];

const FAULTS: ReadonlySet<FindingCode> = new Set([
  'text-too-long',
  'target-refused',
  'observation-refused',
  'ends-before-start',
  'reference-gone',
]);

/** True for what is wrong in itself, whoever has written what; false for what nobody has written yet. */
export function isFault({ code }: Finding): boolean {
  return FAULTS.has(code);
}
