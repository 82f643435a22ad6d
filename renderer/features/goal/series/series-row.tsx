import { IconTrash } from '@tabler/icons-react';
import { memo, useId, useRef, type FocusEvent, type KeyboardEvent } from 'react';
import { unitName } from '#shared/document/area-names.ts';
import type { Observation } from '#shared/domain/goal/schema.ts';
import { text } from '#shared/text/text.ts';
import { usePlanSelector } from '#renderer/platform/workspace.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { problemInWords } from './problem-words.ts';
import { fieldBeside, fieldInRow, wrongFieldInRow } from './row-keys.ts';
import { CheckCell, FigureCell, TextCell, UnitCell, type CellProps } from './row-cells.tsx';
import styles from './series.module.css';
import type { SeriesModel } from './series-model.ts';
import { useSeriesRow, type SeriesRow } from './use-series-row.ts';

const words = text.goalScreen.series;

type Props = {
  readonly observation: Observation | null;
  readonly series: SeriesModel;
  /** What the row of the next outcome begins with; empty is the whole area. */
  readonly firstUnit: string;
};

/** One outcome, or the row where the next one is written. Saved with Enter and when the row is left. */
export const SeriesRowLine = memo(function SeriesRowLine(props: Props) {
  const { observation, series, firstUnit } = props;
  const row = useSeriesRow(observation, series, firstUnit);
  const line = useRef<HTMLTableRowElement>(null);
  const problemsId = useId();
  const name = usePlanSelector((state) =>
    observation === null
      ? words.newRow
      : words.row({ unit: unitName(state, observation.unitId), date: observation.date }),
  );
  const cell = {
    row,
    series,
    name,
    describedBy: row.problems.length === 0 ? undefined : problemsId,
  };
  function onBlur({ relatedTarget }: FocusEvent): void {
    if (relatedTarget instanceof Node && line.current?.contains(relatedTarget) === true) return;
    row.commit();
  }
  return (
    <>
      <tr
        ref={line}
        data-new={observation === null || undefined}
        data-row={observation?.id}
        onBlur={onBlur}
        onKeyDown={(event) => answerKey(event, row, observation === null)}
      >
        <Cells {...cell} />
        <td className={styles['tools']}>
          {observation !== null && !series.readOnly && (
            <IconButton
              label={words.remove({ name })}
              Icon={IconTrash}
              onClick={() => series.remove(observation)}
            />
          )}
        </td>
      </tr>
      {row.problems.length > 0 && (
        <tr className={styles['problems']}>
          <td colSpan={series.hasShares ? 10 : 8}>
            <div id={problemsId} role="alert">
              {[words.unsaved, ...row.problems.map(problemInWords)].join(' ')}
            </div>
          </td>
        </tr>
      )}
    </>
  );
});

function Cells(cell: CellProps) {
  const { hasShares } = cell.series;
  return (
    <>
      <UnitCell {...cell} />
      <TextCell {...cell} field="date" placeholder={text.frame.datePlaceholder} />
      {hasShares && <FigureCell {...cell} field="numerator" />}
      {hasShares && <FigureCell {...cell} field="denominator" />}
      <FigureCell {...cell} field="value" />
      <FigureCell {...cell} field="n" />
      <CheckCell {...cell} field="preliminary" />
      <CheckCell {...cell} field="baseline" />
      <TextCell {...cell} field="note" />
    </>
  );
}

/** Enter saves and goes down, in the last row to the next outcome's date, or to what is wrong; the arrows go between rows, Esc goes back. */
function answerKey(event: KeyboardEvent, row: SeriesRow, isNew: boolean): void {
  const { key, target } = event;
  if (!(target instanceof HTMLElement) || event.altKey || event.ctrlKey || event.metaKey) return;
  if (key === 'Escape') return row.cancel();
  if (key === 'Enter' && target.tagName !== 'BUTTON') {
    event.preventDefault();
    const below = isNew ? null : fieldBeside(target, 1);
    if (!row.commit()) goToWrong(target);
    else focusOn(isNew ? fieldInRow(target, 'date') : below);
    return;
  }
  if ((key !== 'ArrowDown' && key !== 'ArrowUp') || target.tagName === 'SELECT') return;
  event.preventDefault();
  focusOn(fieldBeside(target, key === 'ArrowDown' ? 1 : -1));
}

/** What is wrong where one stands already is left as it is, to be written on. */
function goToWrong(target: HTMLElement): void {
  if (target.getAttribute('aria-invalid') === null) focusOn(wrongFieldInRow(target));
}

function focusOn(control: HTMLElement | null): void {
  control?.focus();
  if (control instanceof HTMLInputElement && control.type !== 'checkbox') control.select();
}
