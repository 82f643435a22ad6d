import { VisuallyHidden } from '@mantine/core';
import { isLate } from '#shared/domain/action/late.ts';
import type { Action } from '#shared/domain/action/schema.ts';
import { placeOfDay, timelineSpan } from '#shared/domain/action/timeline.ts';
import { describeReport, describeWhen } from '#shared/document/action-words.ts';
import { text } from '#shared/text/text.ts';
import { usePorts } from '#renderer/platform/ports.tsx';
import styles from '../action.module.css';

const MONTHS = 12;

/** A place or a width on the scale of months, as a share of the track. */
export function monthsWide(months: number): string {
  return `${(months / MONTHS) * 100}%`;
}

type Props = { readonly action: Action; readonly year: number };

/** An action on the year's track. What the bar shows is also said in words, for those who do not see it. */
export function TimelineBar({ action, year }: Props) {
  const { clock } = usePorts();
  const today = placeOfDay(clock.today(), year);
  const { bar, report } = timelineSpan(action, year);
  const isElsewhere = bar === null && report === null;
  return (
    <td className={styles['track']}>
      <VisuallyHidden>{describeDays(action, year)}</VisuallyHidden>
      <div aria-hidden>
        {today !== null && <span className={styles['today']} style={{ left: monthsWide(today) }} />}
        {bar !== null && (
          <span
            className={styles['span']}
            data-status={action.status}
            data-late={isLate(action, clock.today()) || undefined}
            data-open-end={bar.openEnd || undefined}
            data-cut={[bar.startsBefore ? 'start' : '', bar.endsAfter ? 'end' : '']
              .join(' ')
              .trim()}
            style={{ left: monthsWide(bar.start), width: monthsWide(bar.end - bar.start) }}
          />
        )}
        {report !== null && (
          <span className={styles['report']} style={{ left: monthsWide(report) }} />
        )}
        {isElsewhere && <span className={styles['elsewhere']}>{elsewhere(action, year)}</span>}
      </div>
    </td>
  );
}

function describeDays(action: Action, year: number): string {
  return [describeWhen(action, year), describeReport(action, year)]
    .filter((part) => part !== '')
    .join(', ');
}

function elsewhere(action: Action, year: number): string {
  const hasDays = action.from !== null || action.to !== null;
  return hasDays
    ? `${describeWhen(action, year)} (${text.action.timeline.outside})`
    : describeWhen(action, year);
}
