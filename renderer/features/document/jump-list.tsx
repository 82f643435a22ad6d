import { UnstyledButton } from '@mantine/core';
import type { DocHeading } from '#shared/document/document-model.ts';
import { wordsOf } from '#shared/document/doc-runs.ts';
import { text } from '#shared/text/text.ts';
import styles from './preview.module.css';

/** The headings of the document, each a click from its place. */
export function JumpList({ headings }: { readonly headings: readonly DocHeading[] }) {
  const words = text.document.preview;
  return (
    <nav className={styles['jumps']} aria-label={words.headings}>
      <ul>
        {headings.map(({ id, level, number, runs }) => (
          <li key={id} className={styles[`level${level}`]}>
            <UnstyledButton className={styles['jump']} onClick={() => jumpTo(id)}>
              {number !== null && <span className={styles['number']}>{number}</span>}
              {wordsOf(runs)}
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Moves the view and the focus, so that the next Tab goes on from there. */
function jumpTo(id: string): void {
  const heading = document.getElementById(id);
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}
