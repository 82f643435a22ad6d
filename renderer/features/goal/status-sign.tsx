import {
  IconCircleCheck,
  IconCircleDashed,
  IconCircleHalf2,
  IconCircleX,
  type Icon,
} from '@tabler/icons-react';
import type { GoalStatusCode } from '#shared/domain/goal/tally.ts';
import { text } from '#shared/text/text.ts';
import styles from './goal.module.css';

/** The icon of each status. */
export const STATUS_ICONS: Readonly<Record<GoalStatusCode, Icon>> = {
  met: IconCircleCheck,
  partlyMet: IconCircleHalf2,
  notMet: IconCircleX,
  missing: IconCircleDashed,
};

/** How a goal or a part of it stands, as colour, icon and word. */
export function StatusSign({ code }: { readonly code: GoalStatusCode }) {
  const StatusIcon = STATUS_ICONS[code];
  return (
    <span className={styles['status']} data-status={code}>
      <StatusIcon size={16} aria-hidden />
      {text.goal.statuses[code]}
    </span>
  );
}
