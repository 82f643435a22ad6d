import { formatDayIn } from '#shared/domain/basics/dates.ts';
import { planOf, type PlanState } from '#shared/domain/plan-state.ts';
import { text } from '#shared/text/text.ts';
import type { ComposeOptions } from './compose-options.ts';
import { docHeading } from './doc-heading.ts';
import { plainRuns } from './doc-runs.ts';
import type { DocBlock, DocTable, DocumentModel } from './document-model.ts';
import { minutDays, minutPriorities, type MinutDay, type MinutPriority } from './minut-rows.ts';
import { composeHead } from './plan-head.ts';
import { estimateHeight } from './table-height.ts';
import { askWidth } from './table-widths.ts';
import { wordTable } from './word-table.ts';

const words = text.action.minut;

/** What the page has room for under the title, in millimetres: tables, with their headings counted in. */
const ROOM_MM = 202;
const HEADING_MM = 14;

/** Relative to each other. Priorities and functions get room for their longest words, up to a limit; goals get the rest. */
const WHEN_WIDTH = 16;
const DAY_WIDTH = 14;
const LEAST_WIDTH = 20;
const MOST_WIDTH = 34;
const ACROSS = 102;

/** How much of everything is shown. What is tried first shows the most. */
type Cut = {
  readonly goalsEach: number;
  readonly priorities: number;
  readonly days: number;
  readonly letters: number;
};

const EVERYTHING = Number.MAX_SAFE_INTEGER;

/** The days go first, then the ends of long sentences, then goals beyond the first of each priority, priorities last. */
function cutsFor(count: number): readonly Cut[] {
  const goals = [EVERYTHING, 4, 3, 2, 1].flatMap((goalsEach) =>
    [120, 80, 60].flatMap((letters) =>
      [10, 8, 6, 4, 3].map((days) => ({ goalsEach, priorities: EVERYTHING, days, letters })),
    ),
  );
  const priorities = Array.from({ length: count }, (_, index) => ({
    goalsEach: 1,
    priorities: count - index,
    days: 3,
    letters: 60,
  }));
  return [...goals, ...priorities];
}

/**
 * The plan on one A4 for a workplace meeting (APT): priorities, goals, who and when, and the days that are near. A plan
 * with more than a page holds is cut, and each cut says how much is left out.
 */
export function composeMinut(state: PlanState, options: ComposeOptions): DocumentModel {
  const { year } = planOf(state);
  const head = composeHead(state, 'minut', { title: words.title({ year }), options });
  const priorities = minutPriorities(state);
  const days = minutDays(state, head.date);
  const page = firstThatFits(priorities, days, year);
  const status = text.plan.status[planOf(state).status];
  return {
    ...head,
    facts: [{ label: text.document.facts.status, value: `${status}, ${head.date}` }],
    frontMatter: false,
    blocks: page.length === 0 ? [nothing()] : [...page],
  };
}

function firstThatFits(
  priorities: readonly MinutPriority[],
  days: readonly MinutDay[],
  year: number,
): readonly DocBlock[] {
  let page: readonly DocBlock[] = [];
  for (const cut of cutsFor(priorities.length)) {
    page = composePage(priorities, days, { cut, year });
    if (heightOf(page) <= ROOM_MM) break;
  }
  return page;
}

type Page = { readonly cut: Cut; readonly year: number };

function composePage(
  priorities: readonly MinutPriority[],
  days: readonly MinutDay[],
  page: Page,
): readonly DocBlock[] {
  return [
    ...(priorities.length === 0 ? [] : [priorityTable(priorities, page)]),
    ...(days.length === 0
      ? []
      : [
          docHeading({ id: 'days', level: 3, subheading: true }, plainRuns(words.days)),
          dayTable(days, page),
        ]),
  ];
}

/** A row for each goal; its priority stands in the first row alone. */
function priorityTable(priorities: readonly MinutPriority[], { cut }: Page): DocTable {
  const shown = priorities.slice(0, cut.priorities);
  const rows = shown.flatMap(({ name, goals }, index) => {
    const label =
      name === null ? words.otherGoals : words.ranked({ rank: index + 1, name: clip(name, cut) });
    // "och 1 mål till" would take the line of that very goal.
    const most = goals.length <= cut.goalsEach + 1 ? goals.length : cut.goalsEach;
    const goalRows = goals
      .slice(0, most)
      .map((goal) => [[clip(goal.name, cut)], [goal.who], [goal.when]]);
    const left = goals.length - goalRows.length;
    const more = left === 0 ? [] : [[[words.moreGoals({ count: left })], [], []]];
    const none = goals.length === 0 ? [[[words.noGoal], [], []]] : [];
    return [...goalRows, ...more, ...none].map((cells, at) => [at === 0 ? [label] : [], ...cells]);
  });
  const left = priorities.length - shown.length;
  const more = left === 0 ? [] : [[[words.morePriorities({ count: left })], [], [], []]];
  const { priority, goal, who, when } = words.columns;
  const [priorityWidth, whoWidth] = [widthOf(rows, 0), widthOf(rows, 2)];
  const goalWidth = ACROSS - priorityWidth - whoWidth - WHEN_WIDTH;
  const table = wordTable([priority, goal, who, when], [...rows, ...more]);
  return dense(table, [priorityWidth, goalWidth, whoWidth, WHEN_WIDTH]);
}

function dayTable(days: readonly MinutDay[], { cut, year }: Page): DocTable {
  const rows = days
    .slice(0, cut.days)
    .map(({ day, what, who }) => [[formatDayIn(year, day)], [clip(what, cut)], [who]]);
  const { day, what, who } = words.columns;
  const whoWidth = widthOf(rows, 2);
  return dense(wordTable([day, what, who], rows), [
    DAY_WIDTH,
    ACROSS - DAY_WIDTH - whoWidth,
    whoWidth,
  ]);
}

/** Room for the longest word of a column. */
function widthOf(rows: readonly (readonly (readonly string[])[])[], index: number): number {
  const { least } = askWidth(
    rows.flatMap((cells) => cells[index] ?? []),
    'left',
  );
  return Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, least));
}

/** In small print and with given widths, whatever the columns ask for: it is the page that decides. */
function dense(table: DocTable, widths: readonly number[]): DocTable {
  const columns = widths.map((width) => ({ width, align: 'left' as const }));
  return { ...table, columns, dense: true, landscape: false, share: 1 };
}

function heightOf(blocks: readonly DocBlock[]): number {
  return blocks.reduce(
    (sum, block) => sum + (block.kind === 'table' ? estimateHeight(block) : HEADING_MM),
    0,
  );
}

/** Cuts a sentence between words. */
function clip(sentence: string, { letters }: Cut): string {
  if (sentence.length <= letters) return sentence;
  const cut = sentence.slice(0, letters);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), letters / 2))} …`;
}

function nothing(): DocBlock {
  return { kind: 'paragraph', style: 'normal', runs: plainRuns(words.nothing) };
}
