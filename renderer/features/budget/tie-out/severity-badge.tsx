import {
  IconAlertTriangle,
  IconCircleCheck,
  IconExclamationCircle,
  IconHelpCircle,
  IconInfoCircle,
} from '@tabler/icons-react';
import type { Severity } from '#shared/domain/budget/tie-out.ts';
import styles from './tie-out.module.css';

const ICONS = {
  ok: IconCircleCheck,
  notice: IconInfoCircle,
  warning: IconAlertTriangle,
  unknown: IconHelpCircle,
  error: IconExclamationCircle,
} as const satisfies Readonly<Record<Severity, object>>;

/** How a rule came out, as colour, icon and word. */
export function SeverityBadge({
  severity,
  word,
}: {
  readonly severity: Severity;
  readonly word: string;
}) {
  const Icon = ICONS[severity];
  return (
    <span className={styles['badge']} data-severity={severity}>
      <Icon size={16} aria-hidden />
      {word}
    </span>
  );
}
