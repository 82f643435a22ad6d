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
  const made = { byUnit: sortEach(groupBy(rows, ({ unitId }) => unitId)) };
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
  const { arrived, touched } = compareOrders(before.order, order, rows);
  if (touched.size === 0) return { ...before, order };
  const arrivedOf = groupBy(arrived, ({ indicatorId }) => indicatorId);
  const [rowsOf, series] = [new Map(before.rowsOf), new Map(before.series)];
  for (const indicatorId of touched) {
    const stayed = before.rowsOf
      .get(indicatorId)
      ?.filter((row) => rows.get(row.id) === row && !arrived.has(row));
    rowsOf.set(indicatorId, [...(stayed ?? []), ...(arrivedOf.get(indicatorId) ?? [])]);
    series.delete(indicatorId);
  }
  return { order, rowsOf, series };
}

type Differences = {
  /** New and changed rows; a row out of its place too, which does no harm. */
  readonly arrived: ReadonlySet<Observation>;
  /** The indicators of every row that came, went or changed. */
  readonly touched: ReadonlySet<IndicatorId>;
};

function compareOrders(
  before: readonly Observation[],
  after: readonly Observation[],
  rows: Rows,
): Differences {
  const arrived = new Set<Observation>();
  const gone: Observation[] = [];
  let at = 0;
  for (const row of after) {
    // Almost every row stands where it stood, and asking the map about each would cost more than all the rest.
    if (before[at] !== row) {
      const next = nextKept(before, at, rows);
      gone.push(...before.slice(at, next));
      at = next;
    }
    const old = before[at];
    if (old?.id === row.id) at += 1;
    if (old === row) continue;
    arrived.add(row);
    if (old?.id === row.id) gone.push(old);
  }
  gone.push(...before.slice(at));
  const touched = new Set([...arrived, ...gone].map(({ indicatorId }) => indicatorId));
  return { arrived, touched };
}

/** The first place from `from` whose row is still there, changed or not. */
function nextKept(before: readonly Observation[], from: number, rows: Rows): number {
  let at = from;
  for (let old = before[at]; old !== undefined && !rows.has(old.id); old = before[at]) at += 1;
  return at;
}

/** Units first and dates then: many short lists are sooner sorted than one long. */
function sortEach(byUnit: IndicatorSeries['byUnit']): IndicatorSeries['byUnit'] {
  const sorted = new Map<UnitId | null, readonly Observation[]>();
  for (const [unitId, series] of byUnit) sorted.set(unitId, series.toSorted(byDate));
  return sorted;
}

/** Oldest first; the id decides between two of one day, which merged files can produce. */
function byDate(left: Observation, right: Observation): number {
  if (left.date !== right.date) return left.date < right.date ? -1 : 1;
  return left.id < right.id ? -1 : 1;
}
