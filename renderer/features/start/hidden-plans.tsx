import { Anchor, Button, Collapse, Group, Stack, Text, UnstyledButton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useId } from 'react';
import { Link } from 'wouter';
import { formatLongDate, localDay } from '#shared/domain/basics/dates.ts';
import type { Plan } from '#shared/domain/plan/schema.ts';
import type { PlanOverview } from '#shared/ports/plan-store.ts';
import { text } from '#shared/text/text.ts';
import { planPath } from '#renderer/platform/navigation.ts';
import { usePorts } from '#renderer/platform/ports.tsx';
import type { StandingChange } from './plan-library.ts';
import { usePlanActions } from './use-plan-actions.ts';

type Props = {
  readonly title: string;
  readonly lead?: string;
  readonly plans: readonly PlanOverview[];
  /** The way back for each plan. */
  readonly back: Extract<StandingChange, 'unarchive' | 'restore'>;
};

/** Plans put away, folded until asked for. Nothing when there are none. */
export function HiddenPlans({ title, lead, plans, back }: Props) {
  const [opened, { toggle }] = useDisclosure(false);
  const listId = useId();
  const Chevron = opened ? IconChevronDown : IconChevronRight;
  if (plans.length === 0) return null;
  return (
    <section aria-label={title}>
      <UnstyledButton onClick={toggle} aria-expanded={opened} aria-controls={listId} py={4}>
        <Group gap={6}>
          <Chevron size={18} aria-hidden />
          <Text fw={600}>{title}</Text>
        </Group>
      </UnstyledButton>
      <Collapse expanded={opened} id={listId}>
        <Stack gap={4} py="xs" pl={24}>
          {lead !== undefined && (
            <Text size="sm" c="var(--quiet)">
              {lead}
            </Text>
          )}
          {plans.map(({ plan, area }) => (
            <HiddenPlan key={plan.id} plan={plan} areaName={area.name} back={back} />
          ))}
        </Stack>
      </Collapse>
    </section>
  );
}

type HiddenProps = Pick<Props, 'back'> & { readonly plan: Plan; readonly areaName: string };

function HiddenPlan({ plan, areaName, back }: HiddenProps) {
  const act = usePlanActions();
  const { mayWrite } = usePorts();
  return (
    <Group gap="md" wrap="nowrap">
      <Text size="sm" w={320} truncate>
        {plan.deletedAt === null ? (
          <Anchor component={Link} href={planPath(plan.id, 'verksamhetsplan')}>
            {plan.title}
          </Anchor>
        ) : (
          plan.title
        )}
      </Text>
      <Text size="sm" w={260} truncate c="var(--quiet)">
        {areaName}
      </Text>
      <Text size="sm" w={190} c="var(--quiet)">
        {plan.deletedAt !== null &&
          text.start.deletedOn({ day: formatLongDate(localDay(plan.deletedAt)) })}
      </Text>
      {mayWrite && (
        <Button variant="default" size="compact-sm" onClick={() => void act(plan, back)}>
          {text.start[back]}
        </Button>
      )}
    </Group>
  );
}
