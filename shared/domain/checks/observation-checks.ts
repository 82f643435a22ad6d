import type { IsoDate } from '../basics/dates.ts';
import { indicatorSeries, type IndicatorSeries } from '../goal/observation-index.ts';
import { checkAmounts, type ObservationRefusal } from '../goal/observation-rules.ts';
import type { Indicator, Observation } from '../goal/schema.ts';
import type { PlanState } from '../plan-state.ts';
import { NO_FINDINGS, type Finding } from './finding.ts';
import { gone, isThere } from './gone-references.ts';

type Known = {
  readonly indicator: Indicator;
  readonly today: IsoDate;
  readonly findings: readonly Finding[];
};
const known = new WeakMap<IndicatorSeries, Known>();

/**
 * Observations of an indicator that cannot be right: dated after today, two of one unit and day, or figures that give
 * no value. They can come from a merged or edited file; the program itself refuses them. All that share a fault are
 * one finding.
 */
export function checkObservations(
  state: PlanState,
  indicator: Indicator,
  today: IsoDate,
): readonly Finding[] {
  const series = indicatorSeries(state, indicator.id);
  const refused = refusedIn(state, { indicator, series, today });
  const isUnitGone = [...series.byUnit.keys()].some(
    (unitId) => unitId !== null && !isThere(state, 'units', unitId),
  );
  return isUnitGone
    ? [...refused, gone({ subject: 'goal', table: 'indicators', row: indicator }, 'units')]
    : refused;
}

function refusedIn(
  state: PlanState,
  { indicator, series, today }: Omit<Known, 'findings'> & { readonly series: IndicatorSeries },
): readonly Finding[] {
  const before = known.get(series);
  if (before?.indicator === indicator && before.today === today) return before.findings;
  const counts = countRefusals(state, series, today);
  const findings =
    counts.size === 0
      ? NO_FINDINGS
      : [...counts].map(([refusal, count]): Finding => ({
          ...aboutIndicator(indicator),
          code: 'observation-refused',
          refusal,
          count,
          waits: false,
        }));
  known.set(series, { indicator, today, findings });
  return findings;
}

function countRefusals(
  state: PlanState,
  { byUnit }: IndicatorSeries,
  today: IsoDate,
): ReadonlyMap<ObservationRefusal, number> {
  const counts = new Map<ObservationRefusal, number>();
  for (const series of byUnit.values()) {
    let previous: Observation | null = null;
    for (const observation of series) {
      const refusal = refusalOf(state, observation, previous, today);
      if (refusal !== null) counts.set(refusal, (counts.get(refusal) ?? 0) + 1);
      previous = observation;
    }
  }
  return counts;
}

/** A series is in order of date, so the second of one day stands right after the first. */
function refusalOf(
  state: PlanState,
  observation: Observation,
  previous: Observation | null,
  today: IsoDate,
): ObservationRefusal | null {
  if (observation.date > today) return 'in-future';
  if (previous?.date === observation.date) return 'duplicate';
  return checkAmounts(state, observation);
}

function aboutIndicator({ id }: Indicator) {
  return { subject: 'goal', table: 'indicators', rowId: id } as const;
}
