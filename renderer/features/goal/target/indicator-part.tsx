import type { IsoDate } from '#shared/domain/basics/dates.ts';
import { observationsOf, targetsWithIndicator } from '#shared/domain/goal/belongings.ts';
import { indicatorSeries } from '#shared/domain/goal/observation-index.ts';
import type { Indicator, Observation, Target } from '#shared/domain/goal/schema.ts';
import { text } from '#shared/text/text.ts';
import { usePlanSelector, usePlanState, useReadOnly } from '#renderer/platform/workspace.tsx';
import { Disclosure } from '../disclosure.tsx';
import { PasteableSeries } from '../paste/pasteable-series.tsx';
import { SeriesGrid } from '../series/series-grid.tsx';
import { useSeries } from '../series/use-series.ts';
import { TrendLegend } from '../trend/trend-legend.tsx';
import { TrendList } from '../trend/trend-list.tsx';
import { useUnits } from '../use-units.ts';
import { IndicatorFields } from './indicator-fields.tsx';
import type { TargetCommands } from './use-target-commands.ts';
import styles from './target.module.css';

const words = text.goalScreen;

type Props = {
  readonly target: Target;
  readonly indicator: Indicator;
  readonly commands: TargetCommands;
  readonly unfoldsSeries: boolean;
  /** A row that has been jumped to. */
  readonly arrivedAt: string | null;
};

/** What is known about a target's indicator, and all that has been observed of it. */
export function IndicatorPart({ target, indicator, commands, unfoldsSeries, arrivedAt }: Props) {
  const state = usePlanState();
  const readOnly = useReadOnly();
  const uses = new Set(targetsWithIndicator(state, indicator.id).map(({ goalId }) => goalId)).size;
  const units = useUnits();
  const place = (unitId: Observation['unitId']): number =>
    units.findIndex(({ id }) => id === unitId);
  const observations = observationsOf(state, indicator.id).toSorted(
    (left, right) => compareDays(left.date, right.date) || place(left.unitId) - place(right.unitId),
  );
  const isArrival = observations.some(({ id }) => id === arrivedAt);
  return (
    <>
      <div data-row={indicator.id}>
        <Disclosure title={words.indicator.title} startsOpen={indicator.id === arrivedAt}>
          <IndicatorFields
            indicator={indicator}
            uses={uses}
            readOnly={readOnly}
            onEdit={(patch) => commands.editIndicator(indicator, patch)}
            onRemove={() => commands.removeIndicator(indicator)}
          />
        </Disclosure>
      </div>
      <Disclosure
        title={words.series.title({ count: observations.length })}
        startsOpen={unfoldsSeries || isArrival}
      >
        <Series target={target} indicator={indicator} observations={observations} />
      </Disclosure>
    </>
  );
}

function Series({
  target,
  indicator,
  observations,
}: {
  readonly target: Target;
  readonly indicator: Indicator;
  readonly observations: readonly Observation[];
}) {
  const byUnit = usePlanSelector((state) => indicatorSeries(state, indicator.id));
  const hasShares =
    indicator.kind === 'percent' || observations.some(({ numerator }) => numerator !== null);
  const series = useSeries(indicator, hasShares);
  return (
    <>
      {observations.length > 0 && (
        <div className={styles['trends']}>
          <TrendList
            target={target}
            indicator={indicator}
            series={byUnit}
            most={Number.MAX_SAFE_INTEGER}
          />
          <TrendLegend />
        </div>
      )}
      <PasteableSeries indicator={indicator} units={series.units} readOnly={series.readOnly}>
        <SeriesGrid
          series={series}
          observations={observations}
          firstUnit={target.values[0]?.unitId ?? ''}
        />
      </PasteableSeries>
    </>
  );
}

/** Days are written so that they compare as text. */
function compareDays(left: IsoDate, right: IsoDate): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
