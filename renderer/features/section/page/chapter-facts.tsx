import { Group, Switch } from '@mantine/core';
import { setNumbered, setOwner, setReady } from '#shared/change/section-changes.ts';
import type { Section } from '#shared/domain/section/schema.ts';
import { text } from '#shared/text/text.ts';
import { useDispatch, useReadOnly } from '#renderer/platform/workspace.tsx';
import { RoleSelect } from '#renderer/ui/role-select.tsx';

const words = text.section.page;

/** What is known about a chapter beside its text: who is responsible, whether it is ready and numbered. Not printed. */
export function ChapterFacts({ section }: { readonly section: Section }) {
  const dispatch = useDispatch();
  const readOnly = useReadOnly();
  return (
    <Group gap="md" align="flex-end" wrap="wrap">
      <OwnerSelect section={section} />
      <Switch
        label={words.ready}
        checked={section.ready}
        disabled={readOnly}
        mb={6}
        onChange={(event) => dispatch(setReady(section, event.currentTarget.checked))}
      />
      <Switch
        label={words.numbered}
        checked={section.numbered}
        disabled={readOnly}
        mb={6}
        onChange={(event) => dispatch(setNumbered(section, event.currentTarget.checked))}
      />
    </Group>
  );
}

function OwnerSelect({ section }: { readonly section: Section }) {
  const dispatch = useDispatch();
  return (
    <RoleSelect
      label={words.owner}
      value={section.ownerId}
      onChoose={(role) => dispatch(setOwner(section, role?.id ?? null, role?.title ?? null))}
      size="sm"
      w={220}
    />
  );
}
