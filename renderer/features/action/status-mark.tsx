import {
  IconCircle,
  IconCircleCheck,
  IconCircleX,
  IconPlayerPause,
  IconProgress,
  type Icon,
} from '@tabler/icons-react';
import type { ActionStatus } from '#shared/domain/action/schema.ts';
import { text } from '#shared/text/text.ts';
import styles from './action.module.css';

/** The icon of each status; colour comes from the style sheet, the word from the catalogue. */
const STATUS_ICONS: Readonly<Record<ActionStatus, Icon>> = {
  planned: IconCircle,
  ongoing: IconProgress,
  done: IconCircleCheck,
  paused: IconPlayerPause,
  dropped: IconCircleX,
};

/** How far an action has come: colour, icon and word. */
export function StatusMark({ status }: { readonly status: ActionStatus }) {
  const StatusIcon = STATUS_ICONS[status];
  return (
    <span className={styles['mark']} data-status={status}>
      <StatusIcon size={16} aria-hidden />
      {text.action.status[status]}
    </span>
  );
}
