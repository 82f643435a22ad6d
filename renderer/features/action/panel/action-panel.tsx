import { Text, Title } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useEffect, useEffectEvent, useRef, type KeyboardEvent } from 'react';
import type { Action } from '#shared/domain/action/schema.ts';
import { text } from '#shared/text/text.ts';
import { useReadOnly } from '#renderer/platform/workspace.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import styles from '../action.module.css';
import { CommitmentFields } from './commitment-fields.tsx';
import { FollowUpFields } from './follow-up-fields.tsx';
import { MeansFields } from './means-fields.tsx';
import { TimeFields } from './time-fields.tsx';
import { WhatFields } from './what-fields.tsx';

const words = text.action.panel;

type Props = {
  readonly action: Action;
  /** True when the user has asked to write; `onFields` says that the focus is there. */
  readonly wantsFields: boolean;
  readonly onFields: () => void;
  readonly onClose: () => void;
};

/** Everything that is known of one action, beside the list. Esc and Ctrl+Enter lead back; all is saved while it is written. */
export function ActionPanel({ action, wantsFields, onFields, onClose }: Props) {
  const readOnly = useReadOnly();
  const panel = useRef<HTMLElement>(null);
  const reached = useEffectEvent(onFields);
  useEffect(() => {
    if (!wantsFields) return;
    panel.current?.querySelector('textarea')?.focus();
    reached();
  }, [wantsFields]);

  function onKeyDown(event: KeyboardEvent): void {
    if (!isLeaving(event)) return;
    event.preventDefault();
    onClose();
  }

  return (
    <section
      ref={panel}
      className={[styles['panel'], readOnly ? styles['locked'] : ''].join(' ')}
      aria-label={words.title}
      onKeyDownCapture={onKeyDown}
    >
      <div className={styles['panelHead']}>
        <Title order={2} size="h5">
          {words.title}
        </Title>
        <IconButton label={words.close} Icon={IconX} onClick={onClose} />
      </div>
      {/* Drafts belong to their action: another action has fields of its own. */}
      <div key={action.id} className={styles['fields']}>
        <WhatFields action={action} readOnly={readOnly} />
        <TimeFields action={action} readOnly={readOnly} />
        <FollowUpFields action={action} readOnly={readOnly} />
        <MeansFields action={action} readOnly={readOnly} />
        <CommitmentFields action={action} readOnly={readOnly} />
        {!readOnly && (
          <Text size="xs" c="var(--quiet)">
            {words.fieldsHelp}
          </Text>
        )}
      </div>
    </section>
  );
}

/** Esc belongs to an open list or calendar first: it closes that, and the next one closes the panel. */
function isLeaving({ key, ctrlKey, metaKey, target }: KeyboardEvent): boolean {
  if (key === 'Enter') return ctrlKey || metaKey;
  const isOpen = target instanceof Element && target.getAttribute('aria-expanded') === 'true';
  return key === 'Escape' && !isOpen;
}
