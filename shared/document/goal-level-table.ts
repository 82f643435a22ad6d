import type { IsoDate } from '#shared/domain/basics/dates.ts';
import { formatDecimal } from '#shared/domain/basics/decimal.ts';
import { formatQuantity } from '#shared/domain/basics/quantity.ts';
import {
  totalLevels,
  unitLevels,
  type UnitLevels,
  type ValueChange,
} from '#shared/domain/goal/needed-change.ts';
import type { Indicator, Target } from '#shared/domain/goal/schema.ts';
import { planOf, type PlanState } from '#shared/domain/plan-state.ts';
import { text } from '#shared/text/text.ts';
import { unitName } from './area-names.ts';
import type { DocTable } from './document-model.ts';
import { indicatorName } from './goal-measure-line.ts';
import { boxTable, type TableLine } from './goal-table-lines.ts';
import { quantityText, shownQuantity } from './goal-words.ts';

const words = text.goalDocument.table;

/** Where each unit has stood, where it is to be and how far that is: the table of a target with baselines. */
export function composeLevelTable(
  state: PlanState,
  { target, indicator }: { readonly target: Target; readonly indicator: Indicator },
  today: IsoDate,
): DocTable {
  const rows = unitLevels(state, target, indicator, today);
  const dates = [...new Set(rows.flatMap(({ levels }) => levels.map(({ date }) => date)))].toSorted(
    (left, right) => (left < right ? -1 : 1),
  );
  const lines: readonly TableLine[] = [
    {
      header: true,
      cells: [
        words.unit,
        ...dates.map((date) => words.level({ date })),
        targetHead(state, target),
        words.needed,
      ],
    },
    ...rows.map((row) => ({
      header: false,
      cells: [unitName(state, row.unitId), ...levelCells(row, dates, indicator)],
    })),
    ...(target.scope === 'sum' ? totalLine(rows, dates, indicator) : []),
  ];
  const unit = indicator.kind === 'percent' ? '' : indicator.unit.trim();
  return boxTable(lines, words.levels({ name: indicatorName(indicator), unit }));
}

function targetHead(state: PlanState, { condition }: Target): string {
  const bound = condition.kind === 'atMost' ? words.bounds.atMost : words.bounds.atLeast;
  return `${words.target({ year: planOf(state).year })}, ${bound}`;
}

function levelCells(
  { levels, wanted, needed }: UnitLevels,
  dates: readonly IsoDate[],
  indicator: Indicator,
): readonly string[] {
  const byDate = new Map(
    levels.map((level) => [level.date, quantityText(shownQuantity(level), indicator)]),
  );
  const computed = levels.at(-1)?.computed ?? false;
  return [
    ...dates.map((date) => byDate.get(date) ?? words.missing),
    wanted === null ? words.missing : quantityText(wanted, indicator),
    needed === null ? words.missing : neededText(needed, computed, indicator),
  ];
}

/** Only where all units have their latest level on the same day: anything else would not be the sum of its column. */
function totalLine(
  rows: readonly UnitLevels[],
  dates: readonly IsoDate[],
  indicator: Indicator,
): readonly TableLine[] {
  const lastDay = dates.at(-1);
  const sameDay = rows.every(({ levels }) => levels.at(-1)?.date === lastDay);
  const addable = indicator.kind === 'number' && rows.length > 1 && sameDay;
  const total = addable ? totalLevels(rows) : null;
  if (total === null) return [];
  const from = quantityText(total.from, indicator);
  return [
    {
      header: false,
      sum: true,
      cells: [
        words.total,
        ...dates.map((date) => (date === lastDay ? from : words.missing)),
        quantityText(total.wanted, indicator),
        neededText(total.needed, false, indicator),
      ],
    },
  ];
}

function neededText(
  { amount, tenthsOfPercent }: ValueChange,
  computed: boolean,
  { kind }: Indicator,
): string {
  const number = formatQuantity(shownQuantity({ value: amount, computed }));
  if (kind === 'percent') return text.goal.percentagePoints({ value: number });
  const percent =
    tenthsOfPercent === null
      ? ''
      : text.goal.percent({ value: formatDecimal(tenthsOfPercent, 1, 1) });
  return words.change({ amount: number, percent });
}
