import { Anchor, List, Stack, Table, Text, Title } from '@mantine/core';
import type { IsoDateTime } from '#shared/domain/basics/dates.ts';
import { text } from '#shared/text/text.ts';
import { usePorts } from '#renderer/platform/ports.tsx';
import { useCommandAddresses } from '#renderer/platform/use-command-addresses.ts';
import { PageHeading } from '#renderer/ui/page-heading.tsx';
import { useAppInfo } from './data-place.tsx';
import { savedMoment } from './saved-moment.ts';
import { useStoredPlans, type StoredPlans } from './use-stored-plans.ts';

/** Written beside the page by the build, see build/vite/common.ts. A link that opened it would leave the program. */
const NOTICES_FILE = './third-party-notices.md';

/** What the program is, where its data lies and what it promises. */
export function AboutScreen() {
  const words = text.start.about;
  useCommandAddresses();
  return (
    <>
      <PageHeading title={words.title} lead={words.lead} />
      <Stack gap="xl" className="prose">
        <Facts />
        <section aria-labelledby="promises">
          <Title order={2} size="h4" id="promises" mb="xs">
            {words.promisesTitle}
          </Title>
          <List spacing={6}>
            {words.promises.map((promise) => (
              <List.Item key={promise}>{promise}</List.Item>
            ))}
          </List>
        </section>
      </Stack>
    </>
  );
}

function Facts() {
  const words = text.start.about;
  const info = useAppInfo();
  const today = usePorts().clock.today();
  const savedAt = lastSaved(useStoredPlans());
  const facts = [
    [words.version, info?.version],
    [words.edition, info === null ? undefined : words.editions[info.edition]],
    [words.dataFolder, info?.dataFolder],
    [words.lastSaved, savedAt === null ? words.nothingSaved : savedMoment(savedAt, today)],
    [words.engine, info?.engine],
    [words.licence, words.licenceName],
  ] as const;
  return (
    <Table withRowBorders variant="vertical" layout="fixed">
      <Table.Tbody>
        {facts.map(([label, value]) => (
          <Table.Tr key={label}>
            <Table.Th scope="row" w={180}>
              {label}
            </Table.Th>
            <Table.Td>
              <Text inherit style={{ overflowWrap: 'anywhere' }}>
                {value ?? ''}
              </Text>
            </Table.Td>
          </Table.Tr>
        ))}
        <Table.Tr>
          <Table.Th scope="row">{words.notices}</Table.Th>
          <Table.Td>
            <Anchor href={NOTICES_FILE} download>
              {words.noticesLink}
            </Anchor>
          </Table.Td>
        </Table.Tr>
      </Table.Tbody>
    </Table>
  );
}

function lastSaved(plans: StoredPlans): IsoDateTime | null {
  if (typeof plans === 'string') return null;
  const moments = plans.flatMap(({ savedAt }) => (savedAt === null ? [] : [savedAt]));
  return moments.toSorted((left, right) => (left < right ? 1 : -1))[0] ?? null;
}
