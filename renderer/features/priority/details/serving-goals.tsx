import { Anchor, Text, Title } from '@mantine/core';
import { useMemo } from 'react';
import type { Priority } from '#shared/domain/priority/schema.ts';
import { sortedRows } from '#shared/domain/plan-state.ts';
import { text } from '#shared/text/text.ts';
import { useGoTo } from '#renderer/platform/navigation.ts';
import { usePlanSelector } from '#renderer/platform/workspace.tsx';
import styles from '../priority.module.css';

const words = text.priority.details;

/** The red thread onwards: the goals that serve this priority, each a way to it. */
export function ServingGoals({ priority }: { readonly priority: Priority }) {
  const goTo = useGoTo();
  const all = usePlanSelector(({ tables }) => sortedRows(tables.goals));
  const goals = useMemo(
    () => all.filter(({ priorityId }) => priorityId === priority.id),
    [all, priority.id],
  );
  return (
    <section aria-labelledby="serving-goals" className={styles['thread']}>
      <Title order={3} size="h6" id="serving-goals">
        {words.goals}
      </Title>
      {goals.length === 0 ? (
        <Text size="sm" c="var(--quiet)">
          {words.noGoals}
        </Text>
      ) : (
        <ul>
          {goals.map(({ id, heading }) => (
            <li key={id}>
              <Anchor component="button" type="button" ta="left" onClick={() => goTo('mal', id)}>
                <bdi>{heading.trim() || words.unnamedGoal}</bdi>
              </Anchor>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
