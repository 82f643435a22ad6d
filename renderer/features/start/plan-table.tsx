import { Anchor, Group, Progress, Table, Text, Title, VisuallyHidden } from '@mantine/core';
import { IconPencilExclamation } from '@tabler/icons-react';
import { Link } from 'wouter';
import type { IsoDate } from '#shared/domain/basics/dates.ts';
import type { PlanOverview } from '#shared/ports/plan-store.ts';
import { text } from '#shared/text/text.ts';
import { planPath } from '#renderer/platform/navigation.ts';
import { usePorts } from '#renderer/platform/ports.tsx';
import { late } from '#renderer/ui/late.tsx';
import { StatusBadge } from '#renderer/ui/status-badge.tsx';
import type { AreaPlans } from './plan-groups.ts';
import { PlanMenuButton } from './plan-menu-button.tsx';
import type { PlanMenuProps } from './plan-menu.tsx';
import { savedMoment } from './saved-moment.ts';

const LatePlanMenu = late<PlanMenuProps>(
  async () => (await import('./plan-menu.tsx')).PlanMenu,
  ({ overview }) => <PlanMenuButton plan={overview.plan} aria-disabled />,
);

type Props = {
  readonly group: AreaPlans;
  readonly today: IsoDate;
  readonly onCopy: (overview: PlanOverview) => void;
};

/** One area's plans, the latest year first: how far each has come, and what is left. */
export function PlanTable({ group: { area, plans }, today, onCopy }: Props) {
  const name = area.name.trim() || text.start.namelessArea;
  const { columns } = text.start;
  return (
    <section aria-label={text.start.plansOf({ name })}>
      <Title order={2} size="h4" mb="xs">
        {name}
      </Title>
      <Table.ScrollContainer minWidth={860} mb="xl" type="native">
        <Table verticalSpacing="xs" layout="fixed">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{columns.plan}</Table.Th>
              <Table.Th w={64}>{columns.year}</Table.Th>
              <Table.Th w={130}>{columns.status}</Table.Th>
              <Table.Th w={150}>{columns.ready}</Table.Th>
              <Table.Th w={140}>{columns.complete}</Table.Th>
              <Table.Th w={190}>{columns.saved}</Table.Th>
              <Table.Th w={52}>
                <VisuallyHidden>{columns.actions}</VisuallyHidden>
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {plans.map((overview) => (
              <PlanRow key={overview.plan.id} overview={overview} today={today} onCopy={onCopy} />
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </section>
  );
}

type RowProps = Omit<Props, 'group'> & { readonly overview: PlanOverview };

function PlanRow({ overview, today, onCopy }: RowProps) {
  const { plan, completeCount, savedAt } = overview;
  const { mayWrite } = usePorts();
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={600}>
        <Anchor component={Link} href={planPath(plan.id, 'verksamhetsplan')} fw={600}>
          {plan.title}
        </Anchor>
      </Table.Th>
      <Table.Td>{plan.year}</Table.Td>
      <Table.Td>
        <StatusBadge status={plan.status} />
      </Table.Td>
      <Table.Td>
        <ReadySections overview={overview} />
      </Table.Td>
      <Table.Td>
        <CompleteCount count={completeCount} />
      </Table.Td>
      <Table.Td c="var(--quiet)">{savedMoment(savedAt, today)}</Table.Td>
      <Table.Td>{mayWrite && <LatePlanMenu overview={overview} onCopy={onCopy} />}</Table.Td>
    </Table.Tr>
  );
}

function ReadySections({
  overview: { readyCount, sectionCount },
}: {
  readonly overview: PlanOverview;
}) {
  return (
    <>
      <Text size="sm">{text.start.readyCount({ ready: readyCount, total: sectionCount })}</Text>
      {sectionCount > 0 && (
        // The words beside it say the same; a screen reader needs only them.
        <Progress value={(readyCount / sectionCount) * 100} size={4} aria-hidden />
      )}
    </>
  );
}

function CompleteCount({ count }: { readonly count: number }) {
  if (count === 0) return <Text size="sm">{text.start.completeNone}</Text>;
  return (
    <Group gap={6} wrap="nowrap">
      <IconPencilExclamation size={16} aria-hidden />
      <Text size="sm">{text.start.completeCount({ count })}</Text>
    </Group>
  );
}
