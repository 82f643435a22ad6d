import type { GoalStatusCode } from '#shared/domain/goal/tally.ts';
import styles from './goal.module.css';
import { STATUS_ICONS } from './status-sign.tsx';

type Props = {
  readonly code: GoalStatusCode;
  /** The status and why, in words. */
  readonly children: string;
};

/** How a goal stands with its reasons, as colour, icon and words. */
export function StatusLine({ code, children }: Props) {
  const StatusIcon = STATUS_ICONS[code];
  return (
    <span className={styles['status']} data-status={code}>
      <StatusIcon size={16} aria-hidden />
      <span>{children}</span>
    </span>
  );
}
