import { VisuallyHidden } from '@mantine/core';
import { IconAlertTriangle, IconHelpCircle } from '@tabler/icons-react';
import { memo } from 'react';
import type { Verdict } from '#shared/domain/paste/field.ts';
import type { RowVerdicts } from '#shared/domain/paste/read-review.ts';
import type { ReviewRow } from '#shared/domain/paste/review.ts';
import { text } from '#shared/text/text.ts';
import { placeKey } from './place-key.ts';
import styles from './paste.module.css';
import { looksAlike, valueText, verdictReason } from './verdict-words.ts';

const words = text.paste;

type Props = {
  readonly index: number;
  readonly row: ReviewRow | undefined;
  /** None in a row of headings. */
  readonly verdicts: RowVerdicts | undefined;
  readonly columns: readonly (string | null)[];
  /** The column of the active cell, when it is in this row. */
  readonly active: number | null;
};

/** A pasted row: its number, and for each cell what was read and what stood there. */
export const ReviewLine = memo(function ReviewLine(props: Props) {
  const { index, row, verdicts, columns, active } = props;
  const isHeading = verdicts?.length === 0;
  return (
    <tr
      aria-rowindex={index + 2}
      className={styles['row']}
      data-heading={isHeading || undefined}
      data-left-out={row?.leftOut === true ? true : undefined}
    >
      <th scope="row" aria-colindex={1}>
        {index + 1}
        {isHeading && <VisuallyHidden>{words.headerRow}</VisuallyHidden>}
        {row?.leftOut === true && <VisuallyHidden>{words.rowLeftOut}</VisuallyHidden>}
      </th>
      {columns.map((id, column) => {
        const verdict = id === null ? undefined : verdicts?.[column];
        const raw = row?.cells[column]?.raw ?? '';
        return (
          <td
            // oxlint-disable-next-line react/no-array-index-key -- a pasted column is its place
            key={column}
            aria-colindex={column + 2}
            tabIndex={active === column ? 0 : -1}
            data-place={placeKey({ row: index, column })}
            data-active={active === column || undefined}
            data-verdict={verdict?.kind ?? 'unused'}
            data-figure={isFigure(verdict) || undefined}
          >
            {verdict === undefined ? (
              <span className={styles['raw']}>{raw}</span>
            ) : (
              <CellWords verdict={verdict} raw={raw} />
            )}
          </td>
        );
      })}
    </tr>
  );
});

function CellWords({ verdict, raw }: { readonly verdict: Verdict; readonly raw: string }) {
  switch (verdict.kind) {
    case 'asked':
    case 'refused':
      return (
        <>
          <span className={styles['mark']} title={verdictReason(verdict)}>
            <MarkIcon kind={verdict.kind} />
            {words.verdicts[verdict.kind]}
          </span>
          <span className={styles['raw']}>{raw.trim() === '' ? words.question.empty : raw}</span>
        </>
      );
    case 'left-out':
      return (
        <>
          <span className={styles['quiet']}>{words.verdicts.leftOut}</span>
          <span className={styles['raw']}>{raw}</span>
        </>
      );
    default:
      return <ReadWords verdict={verdict} raw={raw} />;
  }
}

type ReadProps = {
  readonly verdict: Extract<Verdict, { readonly kind: 'read' }>;
  readonly raw: string;
};

function ReadWords({ verdict: { value, remark }, raw }: ReadProps) {
  const shown = valueText(value);
  const isMissing = value.kind === 'missing';
  const showsRaw = raw.trim() !== '' && !looksAlike(raw, shown);
  return (
    <>
      {remark === null ? (
        <span className={isMissing ? styles['quiet'] : styles['value']}>
          {isMissing ? words.verdicts.missing : shown}
        </span>
      ) : (
        <span className={styles['mark']} data-remark>
          <IconAlertTriangle size={16} aria-hidden />
          {words.verdicts.remarked}
        </span>
      )}
      {showsRaw && <span className={styles['raw']}>{raw}</span>}
    </>
  );
}

function MarkIcon({ kind }: { readonly kind: 'asked' | 'refused' }) {
  const Icon = kind === 'asked' ? IconHelpCircle : IconAlertTriangle;
  return <Icon size={16} aria-hidden />;
}

function isFigure(verdict: Verdict | undefined): boolean {
  return (
    verdict?.kind === 'read' &&
    (verdict.value.kind === 'number' || verdict.value.kind === 'percent')
  );
}
