import { Button, Text } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import {
  addCommitment,
  deleteCommitment,
  editCommitment,
} from '#shared/change/action-commitment-changes.ts';
import type { Action, Commitment } from '#shared/domain/action/schema.ts';
import { MAX_NOTE_LENGTH } from '#shared/domain/basics/text-fields.ts';
import { text } from '#shared/text/text.ts';
import { useDispatch } from '#renderer/platform/workspace.tsx';
import { DraftTextInput } from '#renderer/ui/draft-text-input.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import styles from '../action.module.css';

const words = text.action.panel;
const NOBODY_YET: Commitment = { party: '', undertaking: '' };

type Props = { readonly action: Action; readonly readOnly: boolean };

/** What each party takes on itself, one by one. */
export function CommitmentFields({ action, readOnly }: Props) {
  const dispatch = useDispatch();
  const list = useRef<HTMLFieldSetElement>(null);
  const [added, setAdded] = useState(0);
  useEffect(() => {
    if (added > 0) lastOf(list.current, 'input')?.focus();
  }, [added]);

  function add(): void {
    if (dispatch(addCommitment(action, NOBODY_YET))) setAdded((count) => count + 1);
  }

  function remove(index: number): void {
    if (dispatch(deleteCommitment(action, index))) lastOf(list.current, '[data-add]')?.focus();
  }

  return (
    <fieldset className={styles['set']} ref={list}>
      <legend>{words.commitments}</legend>
      <Text size="sm" c="var(--quiet)">
        {words.commitmentsHint}
      </Text>
      {action.commitments.map((commitment, index) => (
        <CommitmentRow
          // oxlint-disable-next-line react/no-array-index-key -- a commitment has no id: its place is what it is known by
          key={index}
          action={action}
          index={index}
          commitment={commitment}
          readOnly={readOnly}
          onRemove={() => remove(index)}
        />
      ))}
      {!readOnly && (
        <Button
          variant="default"
          size="xs"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={add}
          data-add
        >
          {words.addCommitment}
        </Button>
      )}
    </fieldset>
  );
}

type RowProps = Props & {
  readonly index: number;
  readonly commitment: Commitment;
  readonly onRemove: () => void;
};

function CommitmentRow({ action, index, commitment, readOnly, onRemove }: RowProps) {
  const dispatch = useDispatch();
  const edit = (patch: Partial<Commitment>): boolean =>
    dispatch(editCommitment(action, index, patch), {
      run: `commitment ${action.id} ${index} ${Object.keys(patch).join()}`,
    });
  return (
    <div
      className={styles['commitment']}
      role="group"
      aria-label={words.commitmentOf({ number: index + 1 })}
    >
      <div className={styles['party']}>
        <DraftTextInput
          label={words.party}
          value={commitment.party}
          onCommit={(party) => edit({ party })}
          readOnly={readOnly}
        />
        {!readOnly && (
          <IconButton
            label={words.deleteCommitment(commitment)}
            Icon={IconTrash}
            onClick={onRemove}
          />
        )}
      </div>
      <DraftTextInput
        label={words.undertaking}
        value={commitment.undertaking}
        onCommit={(undertaking) => edit({ undertaking })}
        maxLength={MAX_NOTE_LENGTH}
        readOnly={readOnly}
        multiline
      />
    </div>
  );
}

function lastOf(list: HTMLElement | null, selector: string): HTMLElement | undefined {
  return [...(list?.querySelectorAll<HTMLElement>(selector) ?? [])].at(-1);
}
