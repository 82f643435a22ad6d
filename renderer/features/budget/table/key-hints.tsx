import { text } from '#shared/text/text.ts';
import styles from './table.module.css';

/** The keys worth knowing, in small print under the grid. For those who hear it, the grid itself says them. */
export function KeyHints() {
  return (
    <p className={styles['keys']} aria-hidden>
      {text.budget.keysShort.map(({ keys, does }) => (
        <span key={keys}>
          <kbd>{keys}</kbd> {does}
        </span>
      ))}
    </p>
  );
}
