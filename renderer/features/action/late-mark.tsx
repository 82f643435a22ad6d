import { IconClockExclamation } from '@tabler/icons-react';
import { isLate } from '#shared/domain/action/late.ts';
import type { Action } from '#shared/domain/action/schema.ts';
import { text } from '#shared/text/text.ts';
import { usePorts } from '#renderer/platform/ports.tsx';
import styles from './action.module.css';

/** Says that an action is late, in a colour, a sign and the word; nothing for one that is not. */
export function LateMark({ action }: { readonly action: Action }) {
  const { clock } = usePorts();
  if (!isLate(action, clock.today())) return null;
  return (
    <span className={styles['mark']} data-late>
      <IconClockExclamation size={16} aria-hidden />
      {text.action.late}
    </span>
  );
}
