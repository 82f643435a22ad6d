import { Pill, TextInput } from '@mantine/core';
import { useState } from 'react';
import { parseDate, type DateError, type IsoDate } from '#shared/domain/basics/dates.ts';
import type { IndicatorId } from '#shared/domain/basics/ids.ts';
import { text } from '#shared/text/text.ts';
import { useFlushBefore } from '#renderer/platform/workspace.tsx';
import { makeDraftStore, useKeptDraft } from '../kept-drafts.ts';
import styles from './target.module.css';

const words = text.goalScreen.indicator;

const newDates = makeDraftStore<string>({
  prefix: 'measuring-date/',
  pack: (written) => (written.trim() === '' ? null : written),
  unpack: (written) => written,
});

type Props = {
  readonly indicatorId: IndicatorId;
  readonly dates: readonly IsoDate[];
  readonly readOnly: boolean;
  readonly onEdit: (dates: readonly IsoDate[]) => boolean;
};

/** The days on which something is measured, in order. Each is typed and taken with Enter. */
export function MeasuringDates({ indicatorId, dates, readOnly, onEdit }: Props) {
  return (
    <div className={styles['dates']}>
      <div className={styles['pills']} role="list" aria-label={words.dates}>
        {dates.length === 0 && <span className={styles['quiet']}>{words.noDates}</span>}
        {dates.map((date) => (
          <Pill
            key={date}
            role="listitem"
            withRemoveButton={!readOnly}
            removeButtonProps={{
              'aria-label': words.removeDate({ date }),
              'aria-hidden': false,
              tabIndex: 0,
            }}
            onRemove={() => onEdit(dates.filter((other) => other !== date))}
          >
            {date}
          </Pill>
        ))}
      </div>
      {!readOnly && (
        <NewDate
          indicatorId={indicatorId}
          dates={dates}
          onAdd={(date) => onEdit([...dates, date].toSorted(byDay))}
        />
      )}
    </div>
  );
}

function NewDate({
  indicatorId,
  dates,
  onAdd,
}: {
  readonly indicatorId: IndicatorId;
  readonly dates: readonly IsoDate[];
  readonly onAdd: (date: IsoDate) => boolean;
}) {
  const { draft, keep } = useKeptDraft(newDates, indicatorId);
  const written = draft ?? '';
  const [problem, setProblem] = useState<DateError | 'taken' | null>(null);
  function add(): void {
    if (written.trim() === '') return setProblem(null);
    const parsed = parseDate(written);
    if (!parsed.ok) return setProblem(parsed.error);
    if (dates.includes(parsed.value)) return setProblem('taken');
    if (onAdd(parsed.value)) keep(null);
    return setProblem(null);
  }
  useFlushBefore(add);
  return (
    <TextInput
      label={words.addDate}
      placeholder={text.frame.datePlaceholder}
      size="sm"
      w={180}
      value={written}
      error={problem !== null && explain(problem)}
      onChange={(event) => {
        keep(event.currentTarget.value);
        setProblem(null);
      }}
      onBlur={add}
      onKeyDown={(event) => {
        if (event.key === 'Enter') add();
      }}
    />
  );
}

function explain(problem: DateError | 'taken'): string {
  return problem === 'taken' ? words.dateTaken : text.frame.dateErrors[problem];
}

function byDay(left: IsoDate, right: IsoDate): number {
  return left < right ? -1 : 1;
}
