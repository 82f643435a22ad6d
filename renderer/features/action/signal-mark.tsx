import {
  IconCircleCheckFilled,
  IconSquareRotatedFilled,
  IconTriangleFilled,
  type Icon,
} from '@tabler/icons-react';
import type { Signal } from '#shared/domain/action/schema.ts';
import { text } from '#shared/text/text.ts';
import styles from './action.module.css';

/** Each signal has a shape of its own: who cannot tell the colours sees the difference all the same. */
const ICONS: Readonly<Record<Signal, Icon>> = {
  green: IconCircleCheckFilled,
  yellow: IconTriangleFilled,
  red: IconSquareRotatedFilled,
};

/** How an action goes, as seen at the latest follow-up: colour, shape and the word. */
export function SignalMark({ signal }: { readonly signal: Signal }) {
  const SignalIcon = ICONS[signal];
  return (
    <span className={styles['mark']} data-signal={signal}>
      <SignalIcon size={14} aria-hidden />
      {text.action.signal[signal]}
    </span>
  );
}
