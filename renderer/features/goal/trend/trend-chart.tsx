import { measuredText } from '#shared/document/goal-words.ts';
import type { Indicator } from '#shared/domain/goal/schema.ts';
import { text } from '#shared/text/text.ts';
import styles from './trend.module.css';
import { trendGeometry, type TrendMark, type TrendSize } from './trend-geometry.ts';
import { aimInWords, trendInWords } from './trend-words.ts';
import type { UnitTrend } from './unit-trends.ts';

const words = text.goalScreen.trend;

const SIZE: TrendSize = { width: 132, height: 44 };
const RADIUS = 3;

type Props = {
  readonly trend: UnitTrend;
  readonly indicator: Indicator;
  /** Whose trend it is: a unit, or the whole area. */
  readonly name: string;
};

/** A small drawing of one unit's outcomes and what they are to reach, with the latest figure beside it. */
export function TrendChart({ trend, indicator, name }: Props) {
  const { points, aim } = trend;
  const last = points.at(-1) ?? null;
  const aimed = aimInWords(trend, indicator);
  return (
    <figure className={styles['figure']}>
      <svg
        role="img"
        aria-label={trendInWords(name, trend, indicator)}
        viewBox={`0 0 ${SIZE.width} ${SIZE.height}`}
        width={SIZE.width}
        height={SIZE.height}
        className={styles['drawing']}
      >
        <Drawing trend={{ points, aim }} />
      </svg>
      <figcaption className={styles['caption']} aria-hidden>
        <span className={styles['name']} title={name}>
          {name}
        </span>
        <span className={styles['last']}>
          {last === null
            ? words.noPoints
            : measuredText({ ...last, preliminary: false }, indicator)}
        </span>
        {aimed !== null && <span className={styles['aimed']}>{words.aim({ aim: aimed })}</span>}
      </figcaption>
    </figure>
  );
}

function Drawing({ trend }: { readonly trend: Pick<UnitTrend, 'points' | 'aim'> }) {
  const { marks, path, aim } = trendGeometry(trend.points, trend.aim, SIZE);
  return (
    <>
      {aim !== null && <AimLine y={aim.low} />}
      {aim !== null && aim.high !== null && <AimLine y={aim.high} />}
      {path !== '' && <path d={path} className={styles['line']} />}
      {marks.map((mark) => (
        <Mark key={mark.point.id} mark={mark} />
      ))}
    </>
  );
}

function AimLine({ y }: { readonly y: number }) {
  return <line x1={0} x2={SIZE.width} y1={y} y2={y} className={styles['aim']} />;
}

/** A square is a baseline, a ring is preliminary: told apart without colour. */
function Mark({ mark: { point, x, y } }: { readonly mark: TrendMark }) {
  const className = styles[point.preliminary ? 'hollow' : 'solid'];
  return point.baseline ? (
    <rect
      x={x - RADIUS}
      y={y - RADIUS}
      width={2 * RADIUS}
      height={2 * RADIUS}
      className={className}
    />
  ) : (
    <circle cx={x} cy={y} r={RADIUS} className={className} />
  );
}
