import { Anchor, Group, Text } from '@mantine/core';
import { IconCircleDashed } from '@tabler/icons-react';
import type { TermUse } from '#shared/domain/section/term-uses.ts';
import { text } from '#shared/text/text.ts';
import { useGoTo } from '#renderer/platform/navigation.ts';

const words = text.glossary;

/** How often a term is used and in which chapters; each leads there. A term that is not used says so. */
export function TermUses({ uses }: { readonly uses: readonly TermUse[] }) {
  const goTo = useGoTo();
  if (uses.length === 0) {
    return (
      <Group gap={6} wrap="nowrap" c="var(--quiet)">
        <IconCircleDashed size={16} aria-hidden />
        <Text size="sm">{words.unused}</Text>
      </Group>
    );
  }
  const count = uses.reduce((total, use) => total + use.count, 0);
  return (
    <>
      {uses.length > 1 && <Text size="sm">{words.used({ count, chapters: uses.length })}</Text>}
      <Group gap="4px 12px">
        {uses.map((use) => (
          <Anchor
            key={use.section.id}
            component="button"
            type="button"
            size="sm"
            mih={24}
            ta="left"
            onClick={() => goTo('verksamhetsplan', use.section.id)}
          >
            {words.goTo({
              chapter: use.section.heading || text.section.untitled,
              count: use.count,
            })}
          </Anchor>
        ))}
      </Group>
    </>
  );
}
