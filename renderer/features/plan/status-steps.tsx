import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { setStatus } from '#shared/change/plan-changes.ts';
import type { PlanStatus } from '#shared/domain/plan/schema.ts';
import { isReadOnlyStatus, nextStatuses } from '#shared/domain/plan/status.ts';
import { planOf } from '#shared/domain/plan-state.ts';
import { text } from '#shared/text/text.ts';
import { notifyFailure } from '#renderer/platform/notify.ts';
import { useDispatch, usePlanState } from '#renderer/platform/workspace.tsx';
import { StatusBadge } from '#renderer/ui/status-badge.tsx';
import { ReopenDialog } from './reopen-dialog.tsx';
import { StepDialog } from './step-dialog.tsx';

/** The plan's status, what it means, and the steps that may be taken from it. */
export function StatusSteps() {
  const state = usePlanState();
  const plan = planOf(state);
  const dispatch = useDispatch();
  const [asked, ask] = useState<PlanStatus | 'reopen' | null>(null);
  const close = () => ask(null);

  function take(status: PlanStatus): void {
    close();
    const change = setStatus(state, status);
    if (change.ok) dispatch(change.value);
    else notifyFailure(text.plan.stepErrors[change.error]);
  }

  return (
    <Stack gap="sm" align="flex-start">
      <Group gap="sm">
        <StatusBadge status={plan.status} />
        <Text>{text.plan.statusMeaning[plan.status]}</Text>
      </Group>
      <Group gap="sm">
        {nextStatuses(plan.status).map((status, index) => (
          <Button
            key={status}
            variant={index === 0 ? 'light' : 'default'}
            onClick={() => ask(status)}
          >
            {text.plan.steps[status].button}
          </Button>
        ))}
        {isReadOnlyStatus(plan.status) && (
          <Button variant="default" onClick={() => ask('reopen')}>
            {text.plan.reopen}
          </Button>
        )}
      </Group>
      {asked === 'reopen' && <ReopenDialog plan={plan} onClose={close} />}
      {asked !== null && asked !== 'reopen' && (
        <StepDialog plan={plan} status={asked} onTake={take} onClose={close} />
      )}
    </Stack>
  );
}
