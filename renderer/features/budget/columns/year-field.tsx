import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { yearSchema } from '#shared/domain/basics/dates.ts';
import { text } from '#shared/text/text.ts';

const words = text.budget.columns;
const DIGITS = /^\d{4}$/;

type Props = { readonly value: number; readonly onCommit: (year: number) => void };

/** A year in four digits. Saved as soon as it is one; what is not stays in the field with the reason. */
export function YearField({ value, onCommit }: Props) {
  const [draft, setDraft] = useState<string | null>(null);
  const [isLeft, setIsLeft] = useState(false);
  function write(written: string): void {
    const year = DIGITS.test(written) ? yearSchema.safeParse(Number(written)) : null;
    setIsLeft(false);
    if (year?.success !== true) return setDraft(written);
    onCommit(year.data);
    return setDraft(null);
  }
  return (
    <TextInput
      label={words.year}
      inputMode="numeric"
      value={draft ?? String(value)}
      error={isLeft && draft !== null ? words.yearError : null}
      onChange={(event) => write(event.currentTarget.value.trim())}
      onBlur={() => setIsLeft(true)}
    />
  );
}
