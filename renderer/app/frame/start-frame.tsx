import { Anchor, AppShell, Container, Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { text } from '#shared/text/text.ts';
import { SecondTabNotice } from './read-only-notice.tsx';
import { SkipLink } from './skip-link.tsx';

/** The frame around the pages that belong to no plan. */
export function StartFrame({ children }: { readonly children: ReactNode }) {
  return (
    <AppShell header={{ height: 52 }} padding="lg">
      <SkipLink />
      <AppShell.Header>
        <Group h="100%" px="md" justify="space-between">
          <Anchor component={Link} href="/" underline="never" c="inherit">
            <Text fw={600}>{text.frame.appName}</Text>
          </Anchor>
          <Anchor component={Link} href="/om">
            {text.frame.about}
          </Anchor>
        </Group>
      </AppShell.Header>
      <AppShell.Main id="content" tabIndex={-1}>
        <Container size="lg" px={0}>
          <SecondTabNotice />
          {children}
        </Container>
      </AppShell.Main>
    </AppShell>
  );
}
