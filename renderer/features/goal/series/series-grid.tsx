import { Button, Text, VisuallyHidden } from '@mantine/core';
import { useState } from 'react';
import type { Observation } from '#shared/domain/goal/schema.ts';
import { text } from '#shared/text/text.ts';
import styles from './series.module.css';
import type { SeriesModel } from './series-model.ts';
import { SeriesRowLine } from './series-row.tsx';

const words = text.goalScreen.series;

/** So many rows are shown at first, the latest; a longer series shows the rest when asked. */
const ROWS_AT_FIRST = 60;

type Props = {
  readonly series: SeriesModel;
  /** In order of date. */
  readonly observations: readonly Observation[];
  readonly firstUnit: string;
};

/** The outcomes of an indicator by date, with a row at the end for the next one. */
export function SeriesGrid({ series, observations, firstUnit }: Props) {
  const [showsAll, setShowsAll] = useState(false);
  const hidden = showsAll ? 0 : Math.max(0, observations.length - ROWS_AT_FIRST);
  return (
    <>
      {observations.length === 0 && (
        <Text size="sm" mb={4}>
          {words.empty}
        </Text>
      )}
      {hidden > 0 && (
        <Button variant="subtle" size="compact-sm" onClick={() => setShowsAll(true)}>
          {words.showEarlier({ count: hidden })}
        </Button>
      )}
      <div className={styles['scroller']}>
        <table
          className={styles['table']}
          aria-label={words.table({ name: series.indicator.name })}
        >
          <Headings hasShares={series.hasShares} />
          <tbody>
            {observations.slice(hidden).map((observation) => (
              <SeriesRowLine
                key={observation.id}
                observation={observation}
                series={series}
                firstUnit={firstUnit}
              />
            ))}
            {!series.readOnly && (
              <SeriesRowLine observation={null} series={series} firstUnit={firstUnit} />
            )}
          </tbody>
        </table>
      </div>
      {!series.readOnly && (
        <Text size="xs" c="var(--quiet)" mt={4}>
          {words.help}
        </Text>
      )}
    </>
  );
}

function Headings({ hasShares }: { readonly hasShares: boolean }) {
  const { columns, shortColumns } = words;
  return (
    <thead>
      <tr>
        <th scope="col" className={styles['unit']}>
          {columns.unitId}
        </th>
        <th scope="col" className={styles['date']}>
          {columns.date}
        </th>
        {hasShares && <FigureHeading name={columns.numerator} />}
        {hasShares && <FigureHeading name={columns.denominator} />}
        <FigureHeading name={columns.value} />
        <FigureHeading name={columns.n} hint={words.nHint} width="narrow" />
        <th scope="col" className={styles['check']} title={columns.preliminary}>
          {shortColumns.preliminary}
        </th>
        <th scope="col" className={styles['check']} title={columns.baseline}>
          {shortColumns.baseline}
        </th>
        <th scope="col" className={styles['note']}>
          {columns.note}
        </th>
        <th scope="col" className={styles['tools']}>
          <VisuallyHidden>{words.tools}</VisuallyHidden>
        </th>
      </tr>
    </thead>
  );
}

type FigureHeadingProps = {
  readonly name: string;
  readonly hint?: string;
  readonly width?: 'wide' | 'narrow';
};

function FigureHeading({ name, hint, width = 'wide' }: FigureHeadingProps) {
  return (
    <th scope="col" className={`${styles['figure']} ${styles[width]}`} title={hint}>
      {name}
    </th>
  );
}
