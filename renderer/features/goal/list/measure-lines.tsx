import { indicatorSeries } from '#shared/domain/goal/observation-index.ts';
import type { PartStatus } from '#shared/domain/goal/judge-goal.ts';
import type { Indicator, Target } from '#shared/domain/goal/schema.ts';
import { text } from '#shared/text/text.ts';
import { usePlanSelector } from '#renderer/platform/workspace.tsx';
import { StatusSign } from '../status-sign.tsx';
import { TrendList } from '../trend/trend-list.tsx';
import { askedText, indicatorOf, measuredName } from '../measure-text.ts';
import styles from '../goal.module.css';

const words = text.goalScreen.card;

type TargetPart = Extract<PartStatus, { readonly kind: 'target' }>;

/** How a goal is measured, one line a target, each with its trend. */
export function MeasureLines({
  parts,
  name,
}: {
  readonly parts: readonly PartStatus[];
  readonly name: string;
}) {
  const targets = parts.filter((part): part is TargetPart => part.kind === 'target');
  if (targets.length === 0) return null;
  return (
    <ul className={styles['measures']} aria-label={words.measures({ name })}>
      {targets.map((part) => (
        <MeasureLine key={part.target.id} part={part} showsStatus={targets.length > 1} />
      ))}
    </ul>
  );
}

function MeasureLine({
  part: { target, code },
  showsStatus,
}: {
  readonly part: TargetPart;
  readonly showsStatus: boolean;
}) {
  const measured = usePlanSelector((state) => measuredName(state, target));
  const asked = usePlanSelector((state) => askedText(state, target));
  const indicator = usePlanSelector((state) => indicatorOf(state, target));
  return (
    <li className={styles['measure']}>
      <div>
        {measured !== null && <span className={styles['measured']}>{measured}</span>}
        <span className={styles['asked']}>{asked}</span>
        {showsStatus && target.condition.kind !== 'tracked' && <StatusSign code={code} />}
      </div>
      {indicator !== null && <ObservedTrends target={target} indicator={indicator} />}
    </li>
  );
}

/** Nothing is drawn before something has been observed: the line says what is missing. */
function ObservedTrends({
  target,
  indicator,
}: {
  readonly target: Target;
  readonly indicator: Indicator;
}) {
  const series = usePlanSelector((state) => indicatorSeries(state, indicator.id));
  if (series.byUnit.size === 0) return null;
  return <TrendList target={target} indicator={indicator} series={series} most={2} />;
}
