import { Select } from '@mantine/core';
import { editAction } from '#shared/change/action-changes.ts';
import { passedDays } from '#shared/domain/action/late.ts';
import type { Action } from '#shared/domain/action/schema.ts';
import { checkPeriod } from '#shared/domain/area/holders.ts';
import { formatLongDate } from '#shared/domain/basics/dates.ts';
import { rhythmSchema } from '#shared/domain/basics/rhythm.ts';
import { text } from '#shared/text/text.ts';
import { usePorts } from '#renderer/platform/ports.tsx';
import { useDispatch } from '#renderer/platform/workspace.tsx';
import { DateField } from '#renderer/ui/date-field.tsx';
import styles from '../action.module.css';

const words = text.action.panel;

type Props = { readonly action: Action; readonly readOnly: boolean };

/** When it is done: from and to, and how often. What has passed without being done is said in words. */
export function TimeFields({ action, readOnly }: Props) {
  const dispatch = useDispatch();
  return (
    <fieldset className={styles['set']}>
      <legend>{words.time}</legend>
      <LateWords action={action} />
      <div className={styles['pair']}>
        <DateField
          label={words.from}
          value={action.from}
          onCommit={(from) => dispatch(editAction(action, { from }))}
          readOnly={readOnly}
        />
        <DateField
          label={words.to}
          value={action.to}
          onCommit={(to) => dispatch(editAction(action, { to }))}
          error={checkPeriod(action) === null ? null : words.endsBeforeStarts}
          readOnly={readOnly}
        />
      </div>
      <Select
        label={words.rhythm}
        placeholder={words.noRhythm}
        data={rhythmSchema.options.map((value) => ({ value, label: text.rhythm[value] }))}
        value={action.rhythm}
        clearable={!readOnly}
        clearButtonProps={{ 'aria-label': words.clearRhythm }}
        readOnly={readOnly}
        onChange={(value) =>
          dispatch(editAction(action, { rhythm: rhythmSchema.nullable().parse(value) }))
        }
      />
    </fieldset>
  );
}

function LateWords({ action }: { readonly action: Action }) {
  const { clock } = usePorts();
  return passedDays(action, clock.today()).map((day) => {
    const date = action[day];
    return (
      <p key={day} className={styles['late']}>
        {date !== null && text.action.lateSince[day]({ date: formatLongDate(date) })}
      </p>
    );
  });
}
