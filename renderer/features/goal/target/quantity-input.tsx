import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { formatQuantity, parseQuantity, type Quantity } from '#shared/domain/basics/quantity.ts';
import { text } from '#shared/text/text.ts';
import { useFlushBefore } from '#renderer/platform/workspace.tsx';
import { makeDraftStore, useKeptDraft } from '../kept-drafts.ts';

const figures = makeDraftStore<string>({
  prefix: 'target-value/',
  pack: (written) => written,
  unpack: (written) => written,
});

type Props = {
  readonly label: string;
  /** Under which what cannot be read is kept until it is put right. */
  readonly draftKey: string;
  readonly value: Quantity | null;
  /** Makes the edit. Why it could not be made, in words; null when it was. */
  readonly onCommit: (value: Quantity | null) => string | null;
  readonly readOnly: boolean;
};

/** A number in a cell. Saved on Enter and when left; what cannot be saved stays in the cell with the reason. */
export function QuantityInput({ value, draftKey, onCommit, readOnly, label }: Props) {
  const { draft, keep } = useKeptDraft(figures, draftKey);
  const [problem, setProblem] = useState(() => (draft === null ? null : unreadable(draft)));
  const stored = value === null ? '' : formatQuantity(value);
  function write(written: string | null): void {
    setProblem(null);
    keep(written);
  }
  function commit(): void {
    if (draft === null || readOnly) return;
    const fault = unreadable(draft);
    if (fault !== null) return setProblem(fault);
    const parsed = parseQuantity(draft);
    const read = parsed.ok ? parsed.value : null;
    const refused = read === value ? null : onCommit(read);
    if (refused === null) return write(null);
    return setProblem(refused);
  }
  useFlushBefore(commit);
  return (
    <TextInput
      aria-label={label}
      inputMode="decimal"
      size="sm"
      value={draft ?? stored}
      readOnly={readOnly}
      error={problem}
      onChange={(event) => write(event.currentTarget.value)}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter') commit();
        if (event.key === 'Escape') write(null);
      }}
    />
  );
}

/** Why something written is no number, in words; null for a number and for nothing. */
function unreadable(written: string): string | null {
  const parsed = parseQuantity(written);
  if (parsed.ok || parsed.error === 'empty') return null;
  return text.goalScreen.numberErrors[parsed.error]({ input: written.trim() });
}
