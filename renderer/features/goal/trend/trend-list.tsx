import { useMemo } from 'react';
import { unitName } from '#shared/document/area-names.ts';
import type { UnitId } from '#shared/domain/basics/ids.ts';
import { compareSwedish } from '#shared/domain/basics/swedish-order.ts';
import type { IndicatorSeries } from '#shared/domain/goal/observation-index.ts';
import type { Indicator, Target } from '#shared/domain/goal/schema.ts';
import { text } from '#shared/text/text.ts';
import { usePorts } from '#renderer/platform/ports.tsx';
import { usePlanSelector, useReadPlan } from '#renderer/platform/workspace.tsx';
import { TrendChart } from './trend-chart.tsx';
import styles from './trend.module.css';
import { unitTrends, type UnitTrend } from './unit-trends.ts';

type Props = {
  readonly target: Target;
  readonly indicator: Indicator;
  readonly series: IndicatorSeries;
  /** How many units are drawn; the others are counted. */
  readonly most: number;
};

/** The trends of a target beside each other, one small drawing a unit: each unit has its own aim. */
export function TrendList({ target, indicator, series, most }: Props) {
  const { clock } = usePorts();
  const today = clock.today();
  const readPlan = useReadPlan();
  const trends = useMemo(() => {
    const made = unitTrends({ target, indicator, today }, series);
    const state = readPlan();
    const isNamed = target.values.some(({ unitId }) => unitId !== null);
    // The target says in which order; where it names no units, they stand as in a register.
    return isNamed
      ? made
      : made.toSorted((left, right) =>
          compareSwedish(unitName(state, left.unitId), unitName(state, right.unitId)),
        );
  }, [target, indicator, today, series, readPlan]);
  return (
    <div className={styles['list']}>
      {trends.slice(0, most).map((trend) => (
        <NamedTrend key={trend.unitId} trend={trend} indicator={indicator} />
      ))}
      {trends.length > most && (
        <span className={styles['more']}>
          {text.goalScreen.card.more({ count: trends.length - most })}
        </span>
      )}
    </div>
  );
}

function NamedTrend({
  trend,
  indicator,
}: {
  readonly trend: UnitTrend;
  readonly indicator: Indicator;
}) {
  const unitId: UnitId | null = trend.unitId;
  const name = usePlanSelector((state) => unitName(state, unitId));
  return <TrendChart trend={trend} indicator={indicator} name={name} />;
}
