import { Anchor, Text, Title } from '@mantine/core';
import { useMemo } from 'react';
import { actionName } from '#shared/domain/action/action-name.ts';
import type { Goal } from '#shared/domain/goal/schema.ts';
import { sortedRows } from '#shared/domain/plan-state.ts';
import { text } from '#shared/text/text.ts';
import { useGoTo } from '#renderer/platform/navigation.ts';
import { usePlanSelector } from '#renderer/platform/workspace.tsx';
import styles from '../goal.module.css';

const words = text.goalScreen.actions;

/** The red thread onwards: what is done to reach this goal, each a way to it. */
export function ServingActions({ goal }: { readonly goal: Goal }) {
  const goTo = useGoTo();
  const all = usePlanSelector(({ tables }) => sortedRows(tables.actions));
  const actions = useMemo(() => all.filter(({ goalId }) => goalId === goal.id), [all, goal.id]);
  return (
    <div className={styles['part']}>
      <Title order={4} size="h6" mb={4}>
        {words.title}
      </Title>
      {actions.length === 0 ? (
        <Text size="sm" c="var(--quiet)">
          {words.none}
        </Text>
      ) : (
        <ul className={styles['thread']}>
          {actions.map((action) => (
            <li key={action.id}>
              <Anchor
                component="button"
                type="button"
                size="sm"
                ta="left"
                mih={24}
                onClick={() => goTo('atgarder', action.id)}
              >
                <bdi>{actionName(action) || text.action.nameless}</bdi>
              </Anchor>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
