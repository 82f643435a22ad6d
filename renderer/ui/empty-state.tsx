import { Group, Paper, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';

type Props = {
  readonly title: string;
  /** One sentence on what the subject is for. */
  readonly text: string;
  /** The one button to begin with, and perhaps a link to the example. */
  readonly children?: ReactNode;
};

/** What a screen shows before there is anything on it: what it is for and how to begin. */
export function EmptyState({ title, text, children }: Props) {
  return (
    <Paper withBorder p="xl" bg="var(--paper)">
      <Title order={2} size="h4">
        {title}
      </Title>
      <Text className="prose" mt="xs" c="var(--quiet)">
        {text}
      </Text>
      {children !== undefined && (
        <Group mt="md" gap="sm">
          {children}
        </Group>
      )}
    </Paper>
  );
}
