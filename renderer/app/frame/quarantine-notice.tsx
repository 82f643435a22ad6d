import { Alert, Code, Spoiler, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { text } from '#shared/text/text.ts';
import { useLoadedPlan } from '#renderer/platform/workspace.tsx';

/** Tells about rows that could not be read and were set aside, and shows them as they lie. */
export function QuarantineNotice() {
  const { quarantined } = useLoadedPlan();
  if (quarantined.length === 0) return null;
  return (
    <Alert color="yellow" icon={<IconAlertTriangle aria-hidden />} mb="md" role="alert">
      <Text>{text.frame.quarantined({ count: quarantined.length })}</Text>
      <Spoiler maxHeight={0} showLabel={text.frame.quarantinedShow} hideLabel={text.frame.close}>
        <Stack gap="xs" mt="sm">
          {quarantined.map(({ id, table, reason, json }) => (
            <div key={id}>
              <Text size="sm">{text.frame.quarantinedTable({ table, reason })}</Text>
              <Code block>{json}</Code>
            </div>
          ))}
        </Stack>
      </Spoiler>
    </Alert>
  );
}
