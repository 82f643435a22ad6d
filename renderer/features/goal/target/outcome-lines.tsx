import { unitName } from '#shared/document/area-names.ts';
import { outcomeText } from '#shared/document/goal-status-words.ts';
import type { PartStatus } from '#shared/domain/goal/judge-goal.ts';
import type { Outcome } from '#shared/domain/goal/outcome.ts';
import type { Target } from '#shared/domain/goal/schema.ts';
import { text } from '#shared/text/text.ts';
import { usePlanSelector } from '#renderer/platform/workspace.tsx';
import { StatusSign } from '../status-sign.tsx';
import styles from './target.module.css';

/** How a target stands, unit by unit. */
export function OutcomeLines({
  part,
}: {
  readonly part: Extract<PartStatus, { readonly kind: 'target' }>;
}) {
  return (
    <ul className={styles['outcomes']} aria-label={text.goalScreen.target.outcomes}>
      {part.outcomes.map((outcome) => (
        <OutcomeLine key={keyOf(outcome)} target={part.target} outcome={outcome} />
      ))}
    </ul>
  );
}

function OutcomeLine({ target, outcome }: { readonly target: Target; readonly outcome: Outcome }) {
  const said = usePlanSelector((state) => outcomeText(state, target, outcome));
  const name = usePlanSelector((state) => unitName(state, outcome.unitId));
  const place = outcome.unitId === null ? '' : `${name}: `;
  return (
    <li>
      <StatusSign code={outcome.code} />
      <span>{`${place}${said}`}</span>
    </li>
  );
}

/** A frame has an outcome for each column, all of them for the whole area. */
function keyOf({ unitId, reason }: Outcome): string {
  return `${unitId} ${'columnId' in reason ? reason.columnId : ''}`;
}
