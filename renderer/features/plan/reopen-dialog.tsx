import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { reopenPlan } from '#shared/change/plan-changes.ts';
import type { Plan } from '#shared/domain/plan/schema.ts';
import { text } from '#shared/text/text.ts';
import { usePorts } from '#renderer/platform/ports.tsx';
import { useDispatch } from '#renderer/platform/workspace.tsx';
import { useReturnFocus } from '#renderer/ui/use-return-focus.ts';

type Props = { readonly plan: Plan; readonly onClose: () => void };

/** Asks why a read-only plan is opened again; without a reason it is not. */
export function ReopenDialog({ plan, onClose }: Props) {
  const { clock } = usePorts();
  const dispatch = useDispatch();
  useReturnFocus();
  const [reason, setReason] = useState('');
  const [error, setError] = useState<string | null>(null);

  function submit(event: FormEvent): void {
    event.preventDefault();
    const change = reopenPlan(plan, { reason, at: clock.now() });
    if (!change.ok) setError(text.plan.reopenErrors[change.error]);
    else if (dispatch(change.value)) onClose();
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title={text.plan.reopenTitle}
      closeButtonProps={{ 'aria-label': text.frame.close }}
    >
      <form onSubmit={submit} noValidate>
        <Stack gap="md">
          <Text>{text.plan.reopenMeaning}</Text>
          <Textarea
            label={text.plan.reopenReason}
            description={text.plan.reopenReasonHint}
            value={reason}
            error={error}
            maxLength={4000}
            autosize
            minRows={2}
            data-autofocus
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={onClose}>
              {text.plan.cancel}
            </Button>
            <Button type="submit">{text.plan.reopen}</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
