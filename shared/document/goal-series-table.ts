import type { IsoDate } from '#shared/domain/basics/dates.ts';
import type { UnitId } from '#shared/domain/basics/ids.ts';
import type { Measure } from '#shared/domain/goal/measures.ts';
import { indicatorSeries } from '#shared/domain/goal/observation-index.ts';
import type { Indicator, Observation } from '#shared/domain/goal/schema.ts';
import { observedValue } from '#shared/domain/goal/series.ts';
import type { PlanState } from '#shared/domain/plan-state.ts';
import { text } from '#shared/text/text.ts';
import { unitName } from './area-names.ts';
import type { DocBlock, DocCell, DocRow } from './document-model.ts';
import { plainRuns, wordsOf } from './doc-runs.ts';
import { indicatorName } from './goal-measure-line.ts';
import { measuredText } from './goal-words.ts';
import { toPrintable } from './printable-text.ts';
import { askWidth, fitColumns } from './table-widths.ts';

const words = text.goalDocument.followUp;
const { levels, missing } = text.goalDocument.table;

type Column = { readonly unitId: UnitId | null; readonly series: readonly Observation[] };

/** What has been observed up to the day: a table for each measure, days down and units across. */
export function composeSeriesTables(
  state: PlanState,
  measures: readonly Measure[],
  today: IsoDate,
): readonly DocBlock[] {
  return measures.flatMap(({ indicator }) => {
    const byUnit = [...indicatorSeries(state, indicator.id).byUnit];
    const columns = byUnit
      .map(([unitId, series]) => ({ unitId, series: series.filter(({ date }) => date <= today) }))
      .filter(({ series }) => series.length > 0);
    return columns.length === 0 ? [] : [seriesTable(state, indicator, columns)];
  });
}

function seriesTable(state: PlanState, indicator: Indicator, columns: readonly Column[]): DocBlock {
  const dates = [
    ...new Set(columns.flatMap(({ series }) => series.map(({ date }) => date))),
  ].toSorted((left, right) => (left < right ? -1 : 1));
  const rows: DocRow[] = [
    {
      style: 'header',
      cells: [words.date, ...columns.map(({ unitId }) => unitName(state, unitId))].map((head) =>
        cell([head], true),
      ),
    },
    ...dates.map((date): DocRow => ({
      style: 'body',
      cells: [cell([date], true), ...columns.map(({ series }) => dayCell(series, date, indicator))],
    })),
  ];
  const unit = indicator.kind === 'percent' ? '' : indicator.unit.trim();
  return {
    kind: 'table',
    caption: toPrintable(levels({ name: indicatorName(indicator), unit })),
    rows,
    ...fitColumns(askColumns(rows)),
  };
}

/** What was observed on a day; two of one day, which merged files can produce, both show. */
function dayCell(series: readonly Observation[], date: IsoDate, indicator: Indicator): DocCell {
  const observed = series.filter((observation) => observation.date === date);
  return cell(
    observed.length === 0
      ? [missing]
      : observed.flatMap((observation) => observedLines(observation, indicator)),
    false,
  );
}

function observedLines(observation: Observation, indicator: Indicator): readonly string[] {
  const value = observedValue(observation, indicator.kind);
  const { preliminary, baseline, n, note } = observation;
  const computed = observation.value === null;
  return [
    value === null ? missing : measuredText({ value, computed, preliminary }, indicator),
    baseline ? words.baseline : '',
    n === null ? '' : words.count({ n }),
    note.trim(),
  ].filter((line) => line !== '');
}

function askColumns(rows: readonly DocRow[]) {
  const width = rows[0]?.cells.length ?? 0;
  return Array.from({ length: width }, (_, index) =>
    askWidth(
      rows.flatMap(({ cells }) => cells[index]?.paragraphs.map(wordsOf) ?? []),
      index === 0 ? 'left' : 'right',
    ),
  );
}

function cell(lines: readonly string[], header: boolean): DocCell {
  return { header, paragraphs: lines.map(plainRuns) };
}
