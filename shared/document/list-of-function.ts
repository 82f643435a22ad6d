import { dueOn } from '#shared/domain/action/grouping.ts';
import { isFinished } from '#shared/domain/action/late.ts';
import type { Action } from '#shared/domain/action/schema.ts';
import { formatDayIn, type IsoDate } from '#shared/domain/basics/dates.ts';
import type { FunctionId } from '#shared/domain/basics/ids.ts';
import { byPosition } from '#shared/domain/basics/position.ts';
import type { Indicator, Target } from '#shared/domain/goal/schema.ts';
import { planOf, sortedRows, type PlanState } from '#shared/domain/plan-state.ts';
import { text } from '#shared/text/text.ts';
import { composeActionTables } from './action-table.ts';
import { roleTitle } from './area-names.ts';
import { docHeading } from './doc-heading.ts';
import { plainRuns } from './doc-runs.ts';
import type { DocBlock, DocTable } from './document-model.ts';
import type { LivePlace } from './live-place.ts';
import { wordTable } from './word-table.ts';

const words = text.action.minlista;

/** What one function answers for, each kind under its heading; none for a function without anything to do. */
export function composeListOf(
  state: PlanState,
  functionId: FunctionId,
  { today, level, anchor }: LivePlace,
): readonly DocBlock[] {
  const parts: readonly (readonly [string, DocBlock | null])[] = [
    [words.actions, actionTable(state, functionId, today)],
    [words.reports, reportTable(state, functionId)],
    [words.measurings, measuringTable(state, functionId)],
    [words.settings, settingTable(state, functionId)],
    [words.goals, goalList(state, functionId)],
  ];
  return parts.flatMap(([heading, block], index) =>
    block === null
      ? []
      : [docHeading({ id: `${anchor}-${index + 1}`, level }, plainRuns(heading)), block],
  );
}

function actionTable(state: PlanState, functionId: FunctionId, today: IsoDate): DocTable | null {
  const actions = sortedRows(state.tables.actions)
    .filter(({ responsibleId }) => responsibleId === functionId)
    .toSorted(byDueDay);
  const columns = ['when', 'followUp', 'status'] as const;
  const groups = actions.length === 0 ? [] : [actions];
  return (
    composeActionTables(state, groups, { columns, today, withGoal: true, turned: false })[0] ?? null
  );
}

/** What others are to report to this function; what is finished waits for no report. */
function reportTable(state: PlanState, functionId: FunctionId): DocTable | null {
  const actions = sortedRows(state.tables.actions)
    .filter(({ reportToId, status }) => reportToId === functionId && !isFinished(status))
    .toSorted(byDueDay);
  const { year } = planOf(state);
  const rows = actions.map((action) => [
    [action.what.trim() || text.action.nameless],
    [roleTitle(state, action.responsibleId)],
    [action.reportBy === null ? words.noDay : formatDayIn(year, action.reportBy)],
  ]);
  const { what, responsible } = text.action.document;
  return rows.length === 0 ? null : wordTable([what, responsible, words.by], rows);
}

function measuringTable(state: PlanState, functionId: FunctionId): DocTable | null {
  const indicators = sortedRows(state.tables.indicators)
    .filter(({ responsibleId }) => responsibleId === functionId)
    .toSorted(byFirstMeasuring);
  const { year } = planOf(state);
  const rows = indicators.map((indicator) => [
    [indicator.name],
    measuringLines(indicator, year),
    [indicator.source],
  ]);
  return rows.length === 0
    ? null
    : wordTable([words.indicator, text.action.document.when, words.source], rows);
}

/** The days of measuring where they are set, and the beat. */
function measuringLines({ rhythm, measuringDates }: Indicator, year: number): readonly string[] {
  const days = measuringDates.toSorted(byDay).map((day) => formatDayIn(year, day));
  const lines = [days.join(', '), rhythm === null ? '' : text.rhythm[rhythm]];
  const said = lines.filter((line) => line !== '');
  return said.length === 0 ? [words.noDay] : said;
}

/** Target values that this function is to set later. */
function settingTable(state: PlanState, functionId: FunctionId): DocTable | null {
  const targets = sortedRows(state.tables.targets).filter(
    ({ setLater }) => setLater?.byId === functionId,
  );
  const rows = targets.map((target) => settingRow(state, target));
  return rows.length === 0 ? null : wordTable([words.indicator, words.goal, words.by], rows);
}

function settingRow(
  state: PlanState,
  { indicatorId, goalId, setLater }: Target,
): readonly (readonly string[])[] {
  const { goals, indicators } = state.tables;
  const on = setLater?.on ?? null;
  return [
    [indicators.get(indicatorId ?? '')?.name ?? ''],
    [goals.get(goalId)?.heading ?? ''],
    [on === null ? words.noDay : formatDayIn(planOf(state).year, on)],
  ];
}

function goalList({ tables }: PlanState, functionId: FunctionId): DocBlock | null {
  const lines = sortedRows(tables.goals)
    .filter(({ responsibleId, heading }) => responsibleId === functionId && heading.trim() !== '')
    .map(({ heading }) => ({ ordered: false, depth: 0, runs: plainRuns(heading.trim()) }));
  return lines.length === 0 ? null : { kind: 'list', lines };
}

/** What has no day comes last, in the order of the plan. */
function byDueDay(left: Action, right: Action): number {
  return byDay(dueOn(left), dueOn(right)) || byPosition(left, right);
}

function byFirstMeasuring(left: Indicator, right: Indicator): number {
  const [first, second] = [left.measuringDates, right.measuringDates].map(
    (days) => days.toSorted(byDay)[0] ?? null,
  );
  return byDay(first ?? null, second ?? null) || byPosition(left, right);
}

function byDay(left: IsoDate | null, right: IsoDate | null): number {
  if (left === right) return 0;
  if (left === null || right === null) return left === null ? 1 : -1;
  return left < right ? -1 : 1;
}
