import { measuredText, quantityText, shownQuantity } from '#shared/document/goal-words.ts';
import { formatQuantity } from '#shared/domain/basics/quantity.ts';
import type { Indicator } from '#shared/domain/goal/schema.ts';
import { text } from '#shared/text/text.ts';
import type { TrendPoint } from './trend-geometry.ts';
import type { UnitTrend } from './unit-trends.ts';

const words = text.goalScreen.trend;

/** So many outcomes are read out, the latest: the table has them all. */
const MOST_READ = 12;

/** What a trend aims at: "600", "20–30 %"; null when it aims at nothing. */
export function aimInWords({ aim }: UnitTrend, indicator: Indicator): string | null {
  if (aim === null) return null;
  const low = shownQuantity({ value: aim.low, computed: aim.computed });
  if (aim.high === null) return quantityText(low, indicator);
  return `${formatQuantity(low)}\u2013${quantityText(aim.high, indicator)}`;
}

/** The whole drawing in words, for those who do not see it. */
export function trendInWords(name: string, trend: UnitTrend, indicator: Indicator): string {
  const { points } = trend;
  const earlier = points.length - MOST_READ;
  const read = points.slice(-MOST_READ).map((point) => pointInWords(point, indicator));
  return words.label({
    name,
    points: [
      ...(earlier > 0 ? [words.earlier({ count: earlier })] : []),
      ...(read.length === 0 ? [words.noPoints] : read),
    ],
    aim: aimInWords(trend, indicator),
  });
}

function pointInWords(point: TrendPoint, indicator: Indicator): string {
  return words.point({
    date: point.date,
    value: measuredText(point, indicator),
    mark: point.baseline ? words.baseline : '',
  });
}
