import { isLate } from '#shared/domain/action/late.ts';
import type { Action } from '#shared/domain/action/schema.ts';
import { servedGoal } from '#shared/domain/action/served-priority.ts';
import { formatDayIn, type IsoDate } from '#shared/domain/basics/dates.ts';
import { missingCase } from '#shared/domain/basics/missing-case.ts';
import { planOf, type PlanState } from '#shared/domain/plan-state.ts';
import { text } from '#shared/text/text.ts';
import { describeWhen } from './action-words.ts';
import { roleTitle } from './area-names.ts';
import { wordsOf } from './doc-runs.ts';
import type { DocRow, DocTable } from './document-model.ts';
import { askWidth, fitColumns, type AskedColumn } from './table-widths.ts';
import { wordTable } from './word-table.ts';

const words = text.action.document;

/** What a table of actions tells beside what is done: who and when, how it is followed up, how far it has come. */
export type ActionColumn = 'responsible' | 'when' | 'followUp' | 'status';

type TableOptions = {
  readonly columns: readonly ActionColumn[];
  /** The day that says what is late. */
  readonly today: IsoDate;
  /** False under a heading that already names the goal. */
  readonly withGoal: boolean;
  /** True on turned pages, where all columns have room for sentences. */
  readonly turned: boolean;
};

/** A table for each group of actions, a row for each action. All have the same widths, so that columns stand in line. */
export function composeActionTables(
  state: PlanState,
  groups: readonly (readonly Action[])[],
  { columns, today, withGoal, turned }: TableOptions,
): readonly DocTable[] {
  const heads = [words.what, ...columns.map((column) => words[column])];
  const rowsOf = (actions: readonly Action[]) =>
    actions.map((action) => [
      whatLines(state, action, withGoal),
      ...columns.map((column) => columnLines(state, action, column, today)),
    ]);
  const tables = groups.map((actions) => wordTable(heads, rowsOf(actions)));
  const widths = fitColumns(
    askOf(
      tables.flatMap(({ rows }) => rows),
      columns,
    ),
    { turned },
  );
  return tables.map((table) => ({ ...table, ...widths, share: 1 }));
}

/** What is done is told at length; the rest is short, and breaks between words where it must. Widths in characters. */
const WHAT_WIDTH = 84;
const SHORT_WIDTH: Readonly<Record<ActionColumn, number>> = {
  responsible: 20,
  when: 30,
  followUp: 36,
  status: 34,
};

function askOf(rows: readonly DocRow[], columns: readonly ActionColumn[]): readonly AskedColumn[] {
  const wanted = [WHAT_WIDTH, ...columns.map((column) => SHORT_WIDTH[column])];
  return wanted.map((width, index) => {
    const words = rows.flatMap(({ cells }) => cells[index]?.paragraphs.map(wordsOf) ?? []);
    const { least, align } = askWidth(words, 'left');
    return { least, wanted: Math.max(least, width), align };
  });
}

/** What is done, and all that is said of it that has no column of its own. */
function whatLines(state: PlanState, action: Action, withGoal: boolean): readonly string[] {
  const goal = servedGoal(state, action)?.heading.trim() ?? '';
  return [
    action.what.trim() || text.action.nameless,
    withGoal && goal !== '' ? words.goal({ goal }) : '',
    labelled(action.operativeTarget, words.operativeTarget),
    ...action.commitments.map(({ party, undertaking }) =>
      words.commitment({ party: party.trim(), undertaking: undertaking.trim() }),
    ),
    labelled(action.resources, words.resources),
    labelled(action.financing, words.financing),
  ];
}

function whenLines(state: PlanState, action: Action): readonly string[] {
  const { horizon } = action;
  const when = describeWhen(action, planOf(state).year);
  const hasTime = action.from !== null || action.to !== null || action.rhythm !== null;
  return [hasTime ? when : '', horizon === null ? '' : text.action.horizon[horizon]];
}

function columnLines(
  state: PlanState,
  action: Action,
  column: ActionColumn,
  today: IsoDate,
): readonly string[] {
  switch (column) {
    case 'responsible':
      return [roleTitle(state, action.responsibleId)];
    case 'when':
      return whenLines(state, action);
    case 'followUp':
      return [action.followUp, reportLine(state, action)];
    case 'status':
      return stateLines(state, action, today);
    default:
      return missingCase(column);
  }
}

/** To whom and by when an action is reported: "Redovisas till Närpolischef senast 1 juni"; empty when neither is said. */
function reportLine(state: PlanState, { reportToId, reportBy }: Action): string {
  const to = roleTitle(state, reportToId);
  const by = reportBy === null ? '' : formatDayIn(planOf(state).year, reportBy);
  return to === '' && by === '' ? '' : words.report({ to, by });
}

/** How far it has come, whether it is late, and what was seen the last time. */
function stateLines(state: PlanState, action: Action, today: IsoDate): readonly string[] {
  const late = isLate(action, today) ? text.action.late : '';
  return [text.action.status[action.status], late, latestLine(state, action)];
}

/** What the latest follow-up showed: "Gul 1 juni: två av fyra möten". */
function latestLine(state: PlanState, { signal, followUpNote, followedUpOn }: Action): string {
  const seen = [
    signal === null ? '' : text.action.signal[signal],
    followedUpOn === null ? '' : formatDayIn(planOf(state).year, followedUpOn),
  ].filter((part) => part !== '');
  const note = followUpNote.trim();
  if (note === '') return seen.join(' ');
  return seen.length === 0 ? note : `${seen.join(' ')}: ${note}`;
}

function labelled(note: string, label: (said: { readonly words: string }) => string): string {
  return note.trim() === '' ? '' : label({ words: note.trim() });
}
