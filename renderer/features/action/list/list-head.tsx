import { VisuallyHidden } from '@mantine/core';
import { placeOfDay } from '#shared/domain/action/timeline.ts';
import { text } from '#shared/text/text.ts';
import { usePorts } from '#renderer/platform/ports.tsx';
import styles from '../action.module.css';
import type { ListLayout } from './list-layout.ts';
import { monthsWide } from './timeline-bar.tsx';

const words = text.action.columns;

type Props = { readonly layout: ListLayout; readonly year: number };

/** The headings of the list: its columns, or the months of the year. */
export function ListHead({ layout, year }: Props) {
  return (
    <thead>
      <tr>
        <th scope="col" className={styles['grip']}>
          <VisuallyHidden>{words.order}</VisuallyHidden>
        </th>
        <th scope="col">{words.what}</th>
        {layout === 'timeline' ? <Months year={year} /> : <TableColumns layout={layout} />}
      </tr>
    </thead>
  );
}

function TableColumns({ layout }: { readonly layout: ListLayout }) {
  const when = (
    <th scope="col" className={styles['when']}>
      {words.when}
    </th>
  );
  if (layout === 'compact') return when;
  return (
    <>
      <th scope="col" className={styles['responsible']}>
        {words.responsible}
      </th>
      {when}
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
    <th scope="col" className={styles['track']}>
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
