import { Button, Group, List, Modal, Stack, Text } from '@mantine/core';
import type { Plan, PlanStatus } from '#shared/domain/plan/schema.ts';
import { text } from '#shared/text/text.ts';
import { useReturnFocus } from '#renderer/ui/use-return-focus.ts';

type Props = {
  readonly plan: Plan;
  readonly status: PlanStatus;
  readonly onTake: (status: PlanStatus) => void;
  readonly onClose: () => void;
};

/** Says what a new status means and what is still missing for it, and asks before it is set. */
export function StepDialog({ plan, status, onTake, onClose }: Props) {
  useReturnFocus();
  const { button, title, meaning } = text.plan.steps[status];
  const missing = status === 'adopted' ? missingForDecision(plan) : [];
  return (
    <Modal
      opened
      onClose={onClose}
      title={title}
      closeButtonProps={{ 'aria-label': text.frame.close }}
    >
      <Stack gap="md">
        <Text>{meaning}</Text>
        {missing.length > 0 && (
          <List size="sm">
            {missing.map((sentence) => (
              <List.Item key={sentence}>{sentence}</List.Item>
            ))}
          </List>
        )}
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={onClose}>
            {text.plan.cancel}
          </Button>
          <Button onClick={() => onTake(status)}>{button}</Button>
        </Group>
      </Stack>
    </Modal>
  );
}

/** A plan may be adopted without them, but the document then has blanks that can no longer be filled in. */
function missingForDecision({ dates, decidedBy }: Plan): readonly string[] {
  return [
    dates.decisionOn === null ? text.plan.decisionMissing : null,
    decidedBy.trim() === '' ? text.plan.deciderMissing : null,
  ].filter((sentence) => sentence !== null);
}
