import { Button, Group, Paper, Text, Title } from '@mantine/core';
import { Component, type ReactNode } from 'react';
import { text } from '#shared/text/text.ts';

type Props = { readonly children: ReactNode };
type State = { readonly failed: boolean };

/** Keeps one broken screen from taking the program with it. The plan and its drafts live above, and stay. */
export class ErrorBoundary extends Component<Props, State> {
  static getDerivedStateFromError(): State {
    return { failed: true };
  }

  override state: State = { failed: false };

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <Paper withBorder p="xl" role="alert">
        <Title order={1} size="h3">
          {text.frame.screenFailed}
        </Title>
        <Text mt="sm" className="prose">
          {text.frame.screenFailedAdvice}
        </Text>
        <Group mt="lg">
          <Button onClick={() => this.setState({ failed: false })}>{text.frame.tryAgain}</Button>
        </Group>
      </Paper>
    );
  }
}
