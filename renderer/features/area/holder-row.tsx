import { Text } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { deleteHolder, editHolder, type HolderPatch } from '#shared/change/role-changes.ts';
import { checkPeriod, type PeriodError } from '#shared/domain/area/holders.ts';
import type { Holder, Role } from '#shared/domain/area/schema.ts';
import { text } from '#shared/text/text.ts';
import { useDispatch } from '#renderer/platform/workspace.tsx';
import { DateField } from '#renderer/ui/date-field.tsx';
import { DraftTextInput } from '#renderer/ui/draft-text-input.tsx';
import styles from './area.module.css';
import { IconButton } from '#renderer/ui/icon-button.tsx';

type Props = { readonly role: Role; readonly holder: Holder; readonly readOnly: boolean };

/** One who holds or has held a function: a name that may be left empty, and from when to when. */
export function HolderRow({ role, holder, readOnly }: Props) {
  const words = text.area.holder;
  const dispatch = useDispatch();
  const [refused, setRefused] = useState<PeriodError | null>(null);
  function edit(patch: HolderPatch): boolean {
    const change = editHolder(role, holder, patch);
    setRefused(change.ok ? null : change.error);
    const run = `holder ${holder.id} ${Object.keys(patch).join()}`;
    return change.ok && dispatch(change.value, { run });
  }
  const error = refused ?? checkPeriod(holder);
  return (
    <li data-holder={holder.id} className={styles['holder']}>
      <div className={styles['holderName']}>
        <DraftTextInput
          label={words.name}
          value={holder.name}
          onCommit={(name) => edit({ name })}
          readOnly={readOnly}
        />
        {!readOnly && (
          <IconButton
            label={words.delete}
            Icon={IconTrash}
            onClick={() => dispatch(deleteHolder(role, holder))}
          />
        )}
      </div>
      <DateField
        label={words.from}
        value={holder.from}
        onCommit={(from) => edit({ from })}
        readOnly={readOnly}
      />
      <DateField
        label={words.to}
        value={holder.to}
        onCommit={(to) => edit({ to })}
        readOnly={readOnly}
      />
      {error !== null && (
        <Text size="sm" c="var(--mantine-color-error)" role="alert" className={styles['wide']}>
          {words.periodErrors[error]}
        </Text>
      )}
    </li>
  );
}
