import { DateInput } from '@mantine/dates';
import { useState } from 'react';
import { parseDate, type DateError, type IsoDate } from '#shared/domain/basics/dates.ts';
import { text } from '#shared/text/text.ts';

type Props = {
  readonly label: string;
  readonly value: IsoDate | null;
  readonly onCommit: (date: IsoDate | null) => void;
  readonly description?: string;
  /** A rule broken between fields, such as an end before its start. */
  readonly error?: string | null;
  readonly readOnly?: boolean;
};

/** A day, typed as 2026-05-31 or picked in the calendar. What cannot be read stays in the field with the reason. */
export function DateField({ value, onCommit, error = null, readOnly = false, ...rest }: Props) {
  const [problem, setProblem] = useState<DateError | null>(null);
  function read(typed: string): string | null {
    if (typed.trim() === '') return clear();
    const parsed = parseDate(typed);
    setProblem(parsed.ok ? null : parsed.error);
    return parsed.ok ? parsed.value : null;
  }
  function clear(): null {
    setProblem(null);
    return null;
  }
  return (
    <DateInput
      {...rest}
      value={value}
      valueFormat="YYYY-MM-DD"
      placeholder={text.frame.datePlaceholder}
      dateParser={read}
      fixOnBlur={false}
      onChange={(chosen) => {
        const parsed = chosen === null ? null : parseDate(chosen);
        if (parsed === null) onCommit(null);
        else if (parsed.ok) onCommit(parsed.value);
      }}
      clearable={!readOnly}
      clearButtonProps={{ 'aria-label': text.frame.clearDate }}
      readOnly={readOnly}
      error={problem === null ? error : text.frame.dateErrors[problem]}
      withWeekNumbers
      popoverProps={{ disabled: readOnly }}
    />
  );
}
