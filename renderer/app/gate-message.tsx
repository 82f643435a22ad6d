import { Button, Center, Code, Group, Paper, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { text } from '#shared/text/text.ts';

type Props = {
  readonly reason: 'newer-program' | 'cannot-open' | 'plan-missing' | 'plan-unreadable';
  readonly detail?: string;
  readonly onRetry: () => void;
  readonly children?: ReactNode;
};

/** Says why data could not be opened and what to do about it. */
export function GateMessage({ reason, detail, onRetry, children }: Props) {
  return (
    <Center mih="100vh" component="main" p="lg">
      <Paper withBorder p="xl" maw={560} role="alert">
        <Title order={1} size="h3">
          {text.frame.gate.title}
        </Title>
        <Text mt="sm">{text.frame.gate[reason]}</Text>
        {detail !== undefined && (
          <Code block mt="md">
            {detail}
          </Code>
        )}
        <Group mt="lg">
          <Button onClick={onRetry}>{text.frame.tryAgain}</Button>
          {children}
        </Group>
      </Paper>
    </Center>
  );
}
