import { groupBy } from '../basics/group-by.ts';
import type { IndicatorId, UnitId } from '../basics/ids.ts';
import type { PlanState } from '../plan-state.ts';
import type { Observation } from './schema.ts';

/** The observations of one indicator by unit, each series in order of date. The same object until one of them changes. */
export type IndicatorSeries = {
  readonly byUnit: ReadonlyMap<UnitId | null, readonly Observation[]>;
};

type Rows = ReadonlyMap<string, Observation>;

/** Which rows an index was made of, in the order of their map, and the series of each indicator. */
type ObservationIndex = {
  readonly order: readonly Observation[];
  readonly rowsOf: ReadonlyMap<IndicatorId, readonly Observation[]>;
  /** Filled as series are asked for. */
  readonly series: Map<IndicatorId, IndicatorSeries>;
};

/** No observations at all, always the same object. */
export const NO_SERIES: IndicatorSeries = { byUnit: new Map() };

const indexes = new WeakMap<Rows, ObservationIndex>();
/** The last index of a plan, by the map of its plan rows, which an edit of goals and observations leaves alone. */
const latest = new WeakMap<PlanState['tables']['plans'], ObservationIndex>();

/** The observations of an indicator, by unit. */
export function indicatorSeries(state: PlanState, indicatorId: IndicatorId): IndicatorSeries {
  const { series, rowsOf } = indexOf(state);
  const known = series.get(indicatorId);
  if (known !== undefined) return known;
  const rows = rowsOf.get(indicatorId);
  if (rows === undefined) return NO_SERIES;
  const made = { byUnit: groupBy(rows.toSorted(byDate), ({ unitId }) => unitId) };
  series.set(indicatorId, made);
  return made;
}

function indexOf({ tables: { observations, plans } }: PlanState): ObservationIndex {
  const known = indexes.get(observations);
  if (known !== undefined) return known;
  const before = latest.get(plans);
  const index = before === undefined ? makeIndex(observations) : updateIndex(before, observations);
  indexes.set(observations, index);
  latest.set(plans, index);
  return index;
}

function makeIndex(rows: Rows): ObservationIndex {
  const order = [...rows.values()];
  return { order, rowsOf: groupBy(order, ({ indicatorId }) => indicatorId), series: new Map() };
}

/**
 * The index of an edited map. The copy keeps the order of what it was made from, so the rows that have changed are
 * found by walking the two side by side, and only the indicators that they belong to are gathered anew.
 */
function updateIndex(before: ObservationIndex, rows: Rows): ObservationIndex {
  const order = [...rows.values()];
  const touched = touchedIndicators(before.order, order, rows);
  if (touched.size === 0) return { ...before, order };
  const gathered = groupBy(
    order.filter(({ indicatorId }) => touched.has(indicatorId)),
    ({ indicatorId }) => indicatorId,
  );
  const [rowsOf, series] = [new Map(before.rowsOf), new Map(before.series)];
  for (const indicatorId of touched) {
    series.delete(indicatorId);
    const own = gathered.get(indicatorId);
    if (own === undefined) rowsOf.delete(indicatorId);
    else rowsOf.set(indicatorId, own);
  }
  return { order, rowsOf, series };
}

/** The indicators of every row that came, went or changed; of a row out of its place too, which does no harm. */
function touchedIndicators(
  before: readonly Observation[],
  after: readonly Observation[],
  rows: Rows,
): ReadonlySet<IndicatorId> {
  const touched = new Set<IndicatorId>();
  let at = 0;
  for (const row of after) {
    for (let old = before[at]; old !== undefined && !rows.has(old.id); old = before[at]) {
      touched.add(old.indicatorId);
      at += 1;
    }
    const old = before[at];
    if (old?.id === row.id) at += 1;
    if (old === row) continue;
    touched.add(row.indicatorId);
    if (old?.id === row.id) touched.add(old.indicatorId);
  }
  for (const { indicatorId } of before.slice(at)) touched.add(indicatorId);
  return touched;
}

/** Oldest first; the id decides between two of one day, which merged files can produce. */
function byDate(left: Observation, right: Observation): number {
  if (left.date !== right.date) return left.date < right.date ? -1 : 1;
  return left.id < right.id ? -1 : 1;
}
