import { Anchor, Paper, Text, Title } from '@mantine/core';
import { IconAlertTriangle, IconCalendarEvent } from '@tabler/icons-react';
import { Link } from 'wouter';
import { formatLongDate } from '#shared/domain/basics/dates.ts';
import { text } from '#shared/text/text.ts';
import { planPath } from '#renderer/platform/navigation.ts';
import type { PlanNearDate } from './plan-groups.ts';
import styles from './start.module.css';

/** The plans' own dates that are near or late, the most urgent first. Nothing when there are none. */
export function NearDateList({ dates }: { readonly dates: readonly PlanNearDate[] }) {
  if (dates.length === 0) return null;
  return (
    <Paper withBorder p="md" mb="xl" component="section" aria-labelledby="near-dates">
      <Title order={2} size="h5" id="near-dates" mb="xs">
        {text.start.near.title}
      </Title>
      <ul className={styles['near']}>
        {dates.map((near) => (
          <NearDateLine key={`${near.plan.id} ${near.name}`} near={near} />
        ))}
      </ul>
    </Paper>
  );
}

function NearDateLine({
  near: { name, date, daysLeft, isLate, plan, area },
}: {
  readonly near: PlanNearDate;
}) {
  const Icon = isLate ? IconAlertTriangle : IconCalendarEvent;
  return (
    <li>
      <span className={styles['when']} data-late={isLate || undefined}>
        <Icon size={18} aria-hidden />
        <Text size="sm" fw={600}>
          {inWords(daysLeft)}
        </Text>
      </span>
      <Text size="sm">{text.plan.fields[name]}</Text>
      <Text size="sm" c="var(--quiet)">
        {formatLongDate(date)}
      </Text>
      <Anchor component={Link} href={planPath(plan.id, 'planuppgifter')} size="sm">
        {plan.title}
      </Anchor>
      <Text size="sm" c="var(--quiet)" truncate>
        {area.name || text.start.namelessArea}
      </Text>
    </li>
  );
}

function inWords(daysLeft: number): string {
  if (daysLeft < 0) return text.start.near.late({ days: -daysLeft });
  return daysLeft === 0 ? text.start.near.today : text.start.near.ahead({ days: daysLeft });
}
