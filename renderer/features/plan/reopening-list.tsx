import { Table, Text, Title } from '@mantine/core';
import { formatLongDate, localDay } from '#shared/domain/basics/dates.ts';
import { planOf } from '#shared/domain/plan-state.ts';
import { text } from '#shared/text/text.ts';
import { usePlanSelector } from '#renderer/platform/workspace.tsx';

/** When and why the plan has been opened again after a decision. Nothing when it has not. */
export function ReopeningList() {
  const reopenings = usePlanSelector((state) => planOf(state).reopenings);
  if (reopenings.length === 0) return null;
  return (
    <div>
      <Title order={3} size="h6" mb={4}>
        {text.plan.reopenings}
      </Title>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th w={170}>{text.plan.reopenedOn}</Table.Th>
            <Table.Th>{text.plan.reopenReason}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {reopenings.map(({ at, reason }) => (
            <Table.Tr key={at}>
              <Table.Td>{formatLongDate(localDay(at))}</Table.Td>
              <Table.Td>
                <Text size="sm" style={{ whiteSpace: 'pre-line' }}>
                  {reason}
                </Text>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}
