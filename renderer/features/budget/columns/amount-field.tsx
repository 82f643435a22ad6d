import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { exactAmount, parseAmount, type AmountError } from '#shared/domain/basics/amounts.ts';
import type { Kronor, MoneyUnit } from '#shared/domain/basics/money.ts';
import { text } from '#shared/text/text.ts';

type Props = {
  readonly label: string;
  readonly description: string;
  readonly value: Kronor | null;
  readonly unit: MoneyUnit;
  readonly onCommit: (amount: Kronor | null) => void;
};

/** An amount outside the grid. Saved on Enter and when left; what is no amount stays in the field with the reason. */
export function AmountField({ value, unit, onCommit, ...rest }: Props) {
  const stored = value === null ? '' : exactAmount(value, unit);
  const [draft, setDraft] = useState<string | null>(null);
  const [problem, setProblem] = useState<AmountError | null>(null);
  const written = draft ?? stored;
  function commit(): void {
    if (draft === null) return;
    const parsed = parseAmount(draft, unit);
    if (!parsed.ok && parsed.error !== 'empty') return setProblem(parsed.error);
    onCommit(parsed.ok ? parsed.value : null);
    return setDraft(null);
  }
  return (
    <TextInput
      {...rest}
      value={written}
      inputMode="decimal"
      rightSection={unit}
      rightSectionWidth={56}
      error={problem === null ? null : text.budget.amountErrors[problem]({ input: written })}
      onChange={(event) => {
        setProblem(null);
        setDraft(event.currentTarget.value);
      }}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter') commit();
      }}
    />
  );
}
