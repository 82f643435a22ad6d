import { daysBetween, type IsoDate } from '#shared/domain/basics/dates.ts';
import type { Quantity } from '#shared/domain/basics/quantity.ts';

/** One outcome of a trend, with its value worked out. */
export type TrendPoint = {
  readonly id: string;
  readonly date: IsoDate;
  readonly value: Quantity;
  /** True for a share that follows from its numerator and denominator. */
  readonly computed: boolean;
  readonly preliminary: boolean;
  readonly baseline: boolean;
};

/** What is aimed at: one value, or the two of an interval. */
export type TrendAim = {
  readonly low: Quantity;
  readonly high: Quantity | null;
  /** Worked out from a baseline, with decimals that nobody wrote. */
  readonly computed: boolean;
};

export type TrendMark = { readonly point: TrendPoint; readonly x: number; readonly y: number };

/** A trend in the pixels of its drawing: y grows downwards. */
export type TrendGeometry = {
  readonly marks: readonly TrendMark[];
  /** The line through the outcomes, as an SVG path; empty for a single one. */
  readonly path: string;
  /** Where the aim's line is drawn, and the other one of an interval. */
  readonly aim: { readonly low: number; readonly high: number | null } | null;
};

export type TrendSize = { readonly width: number; readonly height: number };

/** Room (pixels) for a mark at the edge. */
const MARGIN = 6;

/**
 * Places outcomes by day and value, the points sorted by day. The scale holds the outcomes and the aim, not zero: what
 * a small drawing is to tell is the way from one to the other, and the figures stand beside it.
 */
export function trendGeometry(
  points: readonly TrendPoint[],
  aim: TrendAim | null,
  { width, height }: TrendSize,
): TrendGeometry {
  const aims = aim === null ? [] : [aim.low, ...(aim.high === null ? [] : [aim.high])];
  const placeX = daysToPixels(points, width);
  const placeY = valuesToPixels([...points.map(({ value }) => value), ...aims], height);
  const marks = points.map((point) => ({ point, x: placeX(point.date), y: placeY(point.value) }));
  return {
    marks,
    path: marks.length < 2 ? '' : `M${marks.map(({ x, y }) => `${x} ${y}`).join('L')}`,
    aim:
      aim === null
        ? null
        : { low: placeY(aim.low), high: aim.high === null ? null : placeY(aim.high) },
  };
}

function daysToPixels(points: readonly TrendPoint[], width: number): (date: IsoDate) => number {
  const [first, last] = [points[0]?.date, points.at(-1)?.date];
  if (first === undefined || last === undefined || first === last) return () => width / 2;
  const days = daysBetween(first, last);
  return (date) => between(MARGIN, width - MARGIN, daysBetween(first, date) / days);
}

function valuesToPixels(values: readonly number[], height: number): (value: number) => number {
  const [lowest, highest] = [Math.min(...values), Math.max(...values)];
  if (lowest === highest) return () => height / 2;
  return (value) => between(height - MARGIN, MARGIN, (value - lowest) / (highest - lowest));
}

/** Rounded to a tenth of a pixel: more cannot be seen. */
function between(start: number, end: number, share: number): number {
  return Math.round((start + (end - start) * share) * 10) / 10;
}
