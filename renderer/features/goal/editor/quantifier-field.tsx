import { Group, TextInput } from '@mantine/core';
import { useState } from 'react';
import { quantifierSchema, type Quantifier } from '#shared/domain/goal/schema.ts';
import { text } from '#shared/text/text.ts';
import { useFlushBefore } from '#renderer/platform/workspace.tsx';
import { ChoiceSelect } from '../choice-select.tsx';

const words = text.goalScreen.fields;
const KINDS = ['all', 'atLeast'] as const satisfies readonly Quantifier['kind'][];

type Props = {
  readonly quantifier: Quantifier;
  readonly readOnly: boolean;
  readonly onEdit: (quantifier: Quantifier) => boolean;
};

/** For how many units the goal must hold: all of them, or at least a number. */
export function QuantifierField({ quantifier, readOnly, onEdit }: Props) {
  return (
    <Group wrap="nowrap" gap="xs" align="flex-start" grow preventGrowOverflow={false}>
      <ChoiceSelect
        label={words.quantifier}
        value={quantifier.kind}
        choices={KINDS}
        names={words.quantifiers}
        readOnly={readOnly}
        onChoose={(kind) => onEdit(kind === 'all' ? { kind } : { kind, count: 1 })}
      />
      {quantifier.kind === 'atLeast' && (
        <CountField
          count={quantifier.count}
          readOnly={readOnly}
          onEdit={(count) => onEdit({ kind: 'atLeast', count })}
        />
      )}
    </Group>
  );
}

/** A whole number of units. What is not stays in the field with the reason. */
function CountField({
  count,
  readOnly,
  onEdit,
}: {
  readonly count: number;
  readonly readOnly: boolean;
  readonly onEdit: (count: number) => boolean;
}) {
  const [draft, setDraft] = useState<string | null>(null);
  const [isRefused, setRefused] = useState(false);
  function commit(): void {
    if (draft === null) return;
    const written = draft.trim();
    const read = quantifierSchema.safeParse({ kind: 'atLeast', count: Number(written) });
    if (!/^\d+$/.test(written) || !read.success || read.data.kind === 'all')
      return setRefused(true);
    if (onEdit(read.data.count)) setDraft(null);
    return setRefused(false);
  }
  useFlushBefore(commit);
  return (
    <TextInput
      label={words.count}
      inputMode="numeric"
      value={draft ?? String(count)}
      error={isRefused && words.countError}
      readOnly={readOnly}
      onChange={(event) => {
        setDraft(event.currentTarget.value);
        setRefused(false);
      }}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter') commit();
      }}
    />
  );
}
