import { Button, Group, Text } from '@mantine/core';

/** A way back, or onwards, offered together with the news. */
export type NoticeAction = { readonly label: string; readonly run: () => void };

type Props = {
  readonly message: string;
  readonly action: NoticeAction;
  readonly onDone: () => void;
};

/** The text of a notice with one button; pressing it also closes the notice. */
export function NoticeWithAction({ message, action, onDone }: Props) {
  function run(): void {
    onDone();
    action.run();
  }
  return (
    <Group justify="space-between" wrap="nowrap" gap="sm">
      <Text inherit>{message}</Text>
      <Button size="compact-sm" variant="light" onClick={run} style={{ flexShrink: 0 }}>
        {action.label}
      </Button>
    </Group>
  );
}
