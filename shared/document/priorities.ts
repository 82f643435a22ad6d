import { placeUnits } from '#shared/domain/area/unit-tree.ts';
import type { WorkOrderId } from '#shared/domain/basics/ids.ts';
import { areaRowsOf } from '#shared/domain/plan/area-rows.ts';
import { sortedRows, type PlanState } from '#shared/domain/plan-state.ts';
import { rankedPriorities } from '#shared/domain/priority/ranking.ts';
import type { Priority } from '#shared/domain/priority/schema.ts';
import { placeWorkOrders } from '#shared/domain/priority/work-orders.ts';
import { text } from '#shared/text/text.ts';
import { docHeading } from './doc-heading.ts';
import { plainRuns, writtenRuns } from './doc-runs.ts';
import type { DocBlock, DocHeading, DocListLine, DocRun } from './document-model.ts';
import type { LivePlace } from './live-place.ts';
import { noteParagraphs } from './note-paragraphs.ts';

const words = text.priority.document;

const DEEPEST_LEVEL = 6;

type Place = Pick<LivePlace, 'level' | 'anchor'>;

/**
 * The priorities by rank, each with what it means and where it comes from; then what is left aside, and why, and the
 * long-term goals that none of them has told.
 */
export function composePrioritiesBlocks(state: PlanState, place: Place): readonly DocBlock[] {
  const { prioritised, notPrioritised } = rankedPriorities(state);
  const count = prioritised.length + notPrioritised.length;
  return [
    ...(count === 0 ? [noPriorities()] : []),
    ...prioritised.flatMap((priority, index) => [
      below(place, index + 1, [
        ...plainRuns(words.heading({ rank: index + 1 })),
        ...writtenRuns(nameOf(priority)),
      ]),
      ...noteParagraphs(priority.description),
      ...factsOf(state, priority),
    ]),
    ...leftAside(notPrioritised, place, prioritised.length + 1),
    ...unservedGoals(state, prioritised, place),
  ];
}

function noPriorities(): DocBlock {
  return { kind: 'paragraph', style: 'normal', runs: plainRuns(words.none) };
}

/** The long-term goals that no priority tells of: what the area aims at is in its plan, also what waits this year. */
function unservedGoals(
  state: PlanState,
  prioritised: readonly Priority[],
  place: Place,
): readonly DocBlock[] {
  const served = new Set(prioritised.map(({ longTermGoalId }) => longTermGoalId));
  const lines = sortedRows(state.tables.longTermGoals)
    .filter(({ id, text: written }) => !served.has(id) && written.trim() !== '')
    .map(({ text: written }): DocListLine => {
      return { ordered: false, depth: 0, runs: writtenRuns(written.trim()) };
    });
  if (lines.length === 0) return [];
  return [
    below(place, prioritised.length + 2, plainRuns(words.unservedGoals)),
    { kind: 'list', lines },
  ];
}

/** An order of priority inside an area of work: what it is about, and its steps numbered from the first. */
export function composeWorkOrderBlocks(
  state: PlanState,
  workOrderId: WorkOrderId,
  place: Place,
): readonly DocBlock[] {
  const placed = placeWorkOrders(state).find(({ order }) => order.id === workOrderId);
  if (placed === undefined) return [];
  const { order, steps } = placed;
  const lines = steps.map((step): DocListLine => {
    const written = step.text.trim();
    return {
      ordered: true,
      depth: 0,
      runs: written === '' ? [{ text: words.emptyStep, marked: true }] : writtenRuns(written),
    };
  });
  const heading = order.heading.trim();
  return [
    ...(heading === '' ? [] : [below(place, 1, writtenRuns(heading))]),
    ...noteParagraphs(order.description),
    lines.length === 0 ? marked(words.noSteps) : { kind: 'list', lines },
  ];
}

function nameOf({ heading }: Priority): string {
  return heading.trim() || text.priority.unnamed;
}

function below({ level, anchor }: Place, count: number, runs: readonly DocRun[]): DocHeading {
  return docHeading(
    {
      id: `${anchor}-${count}`,
      level: Math.min(level + 1, DEEPEST_LEVEL),
      subheading: true,
    },
    runs,
  );
}

/** Origin, long-term goal and whom it concerns, in small print; the whole area goes without saying. */
function factsOf(state: PlanState, priority: Priority): readonly DocBlock[] {
  const { longTermGoalId } = priority;
  const longTermGoal = state.tables.longTermGoals.get(longTermGoalId ?? '')?.text.trim() ?? '';
  const units = unitNames(state, priority);
  const facts = [
    originText(priority),
    longTermGoal === '' ? '' : words.longTermGoal({ name: withoutStop(longTermGoal) }),
    units.length === 0 ? '' : words.units({ names: units.join(', ') }),
  ];
  const written = facts.filter((fact) => fact !== '').join(' ');
  return written === '' ? [] : [{ kind: 'paragraph', style: 'note', runs: plainRuns(written) }];
}

/** "Övrigt" tells a reader nothing: there the source speaks for itself, if there is one. */
function originText({ origin, originSource }: Priority): string {
  const source = originSource.trim();
  if (origin !== 'other') return words.origin({ origin: text.priority.origins[origin], source });
  return source === '' ? '' : words.origin({ origin: source, source: '' });
}

/** The units that still exist, in the order of the organisation. */
function unitNames(state: PlanState, { unitIds }: Priority): readonly string[] {
  return placeUnits(areaRowsOf(state).units)
    .filter(({ unit }) => unitIds.includes(unit.id))
    .map(({ unit }) => unit.name.trim() || text.area.unit.nameless);
}

function leftAside(
  priorities: readonly Priority[],
  place: Place,
  count: number,
): readonly DocBlock[] {
  if (priorities.length === 0) return [];
  const lines = priorities.map((priority): DocListLine => {
    const name = writtenRuns(nameOf(priority)).map((run) => ({ ...run, bold: true as const }));
    return { ordered: false, depth: 0, runs: [...name, { text: ': ' }, ...whyNot(priority)] };
  });
  return [below(place, count, plainRuns(words.leftAside)), { kind: 'list', lines }];
}

function whyNot({ reason }: Priority): readonly DocRun[] {
  return reason.trim() === ''
    ? [{ text: words.noReason, marked: true }]
    : writtenRuns(reason.trim());
}

function withoutStop(sentence: string): string {
  return sentence.replace(/\.$/, '');
}

function marked(note: string): DocBlock {
  return { kind: 'paragraph', style: 'normal', runs: [{ text: note, marked: true }] };
}
