import { Button, Checkbox, Group, Stack, Text, TextInput } from '@mantine/core';
import { useEffect, type RefObject } from 'react';
import { groupBy } from '#shared/domain/basics/group-by.ts';
import type { PlacedSection } from '#shared/domain/section/numbering.ts';
import { text } from '#shared/text/text.ts';
import { useReadOnly } from '#renderer/platform/workspace.tsx';
import type { Jump } from '../jump.ts';
import { HitList } from './hit-list.tsx';
import { sectionName } from './section-name.ts';
import { SidePanel } from './side-panel.tsx';
import { useReplace } from './use-replace.ts';

const words = text.section.find;
/** More rows than anybody reads; the count tells about the rest. */
const MOST_SHOWN = 200;

type Props = {
  /** The field to search in, for whoever asks for the panel while it is open. */
  readonly queryField: RefObject<HTMLInputElement | null>;
  readonly placed: readonly PlacedSection[];
  readonly onJump: (jump: Jump) => void;
  readonly onClose: () => void;
};

/** Find and replace through the whole plan: every hit is shown in its sentence before anything is changed. */
export function FindPanel({ queryField, placed, onJump, onClose }: Props) {
  const readOnly = useReadOnly();
  const replace = useReplace(placed);
  useEffect(() => {
    queryField.current?.focus();
  }, [queryField]);
  const { query, setQuery, hits } = replace;
  const shown = hits.slice(0, MOST_SHOWN);
  const groups = groupBy(shown, ({ sectionId }) => sectionId);
  return (
    <SidePanel title={words.title} onClose={onClose}>
      <Stack gap="xs">
        <TextInput
          label={words.query}
          value={query.text}
          ref={queryField}
          onChange={(event) => setQuery({ text: event.currentTarget.value })}
        />
        <Checkbox
          size="xs"
          label={words.matchCase}
          checked={query.matchCase}
          onChange={(event) => setQuery({ matchCase: event.currentTarget.checked })}
        />
        <Checkbox
          size="xs"
          label={words.wholeWord}
          checked={query.wholeWord}
          onChange={(event) => setQuery({ wholeWord: event.currentTarget.checked })}
        />
        {!readOnly && <ReplaceFields replace={replace} />}
        {query.text.trim() !== '' && (
          <Text size="sm" c="var(--quiet)" component="output">
            {shown.length < hits.length
              ? words.shownOf({ shown: shown.length, count: hits.length })
              : words.hits({ count: hits.length })}
          </Text>
        )}
      </Stack>
      {placed.map((each) => (
        <HitList
          key={each.section.id}
          name={sectionName(each)}
          hits={groups.get(each.section.id) ?? []}
          replace={readOnly ? null : replace}
          onJump={onJump}
        />
      ))}
    </SidePanel>
  );
}

function ReplaceFields({ replace }: { readonly replace: ReturnType<typeof useReplace> }) {
  const { replacement, setReplacement, hits, tickAll, tickedCount, replaceTicked } = replace;
  return (
    <>
      <TextInput
        label={words.replacement}
        value={replacement}
        onChange={(event) => setReplacement(event.currentTarget.value)}
      />
      <Group gap="xs">
        <Button size="xs" disabled={tickedCount === 0} onClick={replaceTicked}>
          {tickedCount === 0 ? words.replaceNothing : words.replace({ count: tickedCount })}
        </Button>
        {hits.length > 1 && (
          <Button size="xs" variant="subtle" onClick={() => tickAll(tickedCount === 0)}>
            {tickedCount === 0 ? words.selectAll : words.selectNone}
          </Button>
        )}
      </Group>
    </>
  );
}
