import { IconChevronRight } from '@tabler/icons-react';
import { useId, useState, type ReactNode } from 'react';
import styles from './goal.module.css';

type Props = {
  readonly title: string;
  readonly startsOpen: boolean;
  readonly children: ReactNode;
};

/** A part of a form that is folded until it is needed. What is folded is not drawn. */
export function Disclosure({ title, startsOpen, children }: Props) {
  const [open, setOpen] = useState(startsOpen);
  const id = useId();
  return (
    <div className={styles['disclosure']}>
      <button
        type="button"
        className={styles['disclose']}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <IconChevronRight size={16} aria-hidden />
        {title}
      </button>
      <div id={id}>{open && children}</div>
    </div>
  );
}
