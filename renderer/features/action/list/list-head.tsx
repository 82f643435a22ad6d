import { VisuallyHidden } from '@mantine/core';
import { placeOfDay } from '#shared/domain/action/timeline.ts';
import { text } from '#shared/text/text.ts';
import { usePorts } from '#renderer/platform/ports.tsx';
import styles from '../action.module.css';
import { monthsWide } from './timeline-bar.tsx';

const words = text.action.columns;

type Props = { readonly view: 'table' | 'timeline'; readonly year: number };

/** The headings of the list: its columns, or the months of the year. */
export function ListHead({ view, year }: Props) {
  return (
    <thead>
      <tr>
        <th scope="col" className={styles['grip']}>
          <VisuallyHidden>{words.order}</VisuallyHidden>
        </th>
        <th scope="col">{words.what}</th>
        {view === 'table' ? <TableColumns /> : <Months year={year} />}
      </tr>
    </thead>
  );
}

function TableColumns() {
  return (
    <>
      <th scope="col" className={styles['responsible']}>
        {words.responsible}
      </th>
      <th scope="col" className={styles['when']}>
        {words.when}
      </th>
      <th scope="col" className={styles['status']}>
        {words.status}
      </th>
    </>
  );
}

/** The months stand as an ornament above the bars: each row says its days in words. */
function Months({ year }: { readonly year: number }) {
  const { clock } = usePorts();
  const today = placeOfDay(clock.today(), year);
  return (
    <th scope="col" className={styles['track']} colSpan={3}>
      <VisuallyHidden>{words.when}</VisuallyHidden>
      <div className={styles['months']} aria-hidden>
        {text.action.timeline.months.map((month) => (
          <span key={month}>{month}</span>
        ))}
        {today !== null && (
          <span className={styles['todayLabel']} style={{ left: monthsWide(today) }}>
            {text.action.timeline.today}
          </span>
        )}
      </div>
    </th>
  );
}
