import { text } from '#shared/text/text.ts';
import styles from './trend.module.css';

const words = text.goalScreen.trend.legend;

/** What the marks of the small drawings mean. Each drawing says it in words to those who do not see it. */
export function TrendLegend() {
  return (
    <ul className={styles['legend']} aria-hidden>
      <Entry name={words.outcome}>
        <circle cx={8} cy={6} r={3} className={styles['solid']} />
      </Entry>
      <Entry name={words.preliminary}>
        <circle cx={8} cy={6} r={3} className={styles['hollow']} />
      </Entry>
      <Entry name={words.baseline}>
        <rect x={5} y={3} width={6} height={6} className={styles['solid']} />
      </Entry>
      <Entry name={words.aim}>
        <line x1={0} x2={16} y1={6} y2={6} className={styles['aim']} />
      </Entry>
    </ul>
  );
}

function Entry({
  name,
  children,
}: {
  readonly name: string;
  readonly children: React.ReactElement;
}) {
  return (
    <li>
      <svg width={16} height={12}>
        {children}
      </svg>
      {name}
    </li>
  );
}
