import { Group, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';

type Props = {
  readonly title: string;
  /** One sentence on what the page is for. */
  readonly lead?: string;
  /** Buttons at the right. */
  readonly children?: ReactNode;
};

/** A screen's heading, the only h1 on it. */
export function PageHeading({ title, lead, children }: Props) {
  return (
    <Group justify="space-between" align="flex-start" mb="lg" wrap="nowrap" component="header">
      <div>
        <Title order={1} size="h2">
          {title}
        </Title>
        {lead !== undefined && (
          <Text c="var(--quiet)" className="prose" mt={4}>
            {lead}
          </Text>
        )}
      </div>
      {children !== undefined && <Group gap="xs">{children}</Group>}
    </Group>
  );
}
