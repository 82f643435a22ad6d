import { Button, Stack, Text, Title } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { addHolder } from '#shared/change/role-changes.ts';
import { holdersOf } from '#shared/domain/area/holders.ts';
import type { Holder, Role } from '#shared/domain/area/schema.ts';
import { holderIdSchema } from '#shared/domain/basics/ids.ts';
import { text } from '#shared/text/text.ts';
import { usePorts } from '#renderer/platform/ports.tsx';
import { useDispatch } from '#renderer/platform/workspace.tsx';
import { focusFirstField } from '#renderer/ui/focus-first-field.ts';
import { HolderRow } from './holder-row.tsx';

type Props = {
  readonly role: Role;
  readonly holders: readonly Holder[];
  readonly readOnly: boolean;
};

/** Those who hold or have held a function, the latest first. */
export function HolderList({ role, holders, readOnly }: Props) {
  const words = text.area.holder;
  const dispatch = useDispatch();
  const { newId } = usePorts();
  const own = holdersOf(holders, role.id);
  const all = useRef<HTMLDivElement>(null);
  const [addedId, setAddedId] = useState<string | null>(null);
  useEffect(() => {
    if (addedId === null) return;
    const row = all.current?.querySelector<HTMLElement>(`[data-holder="${addedId}"]`);
    focusFirstField(row ?? null);
  }, [addedId]);
  function add(): void {
    const id = holderIdSchema.parse(newId());
    if (dispatch(addHolder(role, id))) setAddedId(id);
  }
  return (
    <Stack ref={all} gap="sm" mt="lg">
      <div>
        <Title order={3} size="h6">
          {words.title}
        </Title>
        <Text size="sm" c="var(--quiet)">
          {own.length === 0 ? words.none : words.help}
        </Text>
      </div>
      <Stack gap="sm" component="ul" m={0} p={0} style={{ listStyle: 'none' }}>
        {own.map((holder) => (
          <HolderRow key={holder.id} role={role} holder={holder} readOnly={readOnly} />
        ))}
      </Stack>
      {!readOnly && (
        <Button
          variant="default"
          leftSection={<IconPlus size={18} aria-hidden />}
          style={{ alignSelf: 'flex-start' }}
          onClick={add}
        >
          {words.add}
        </Button>
      )}
    </Stack>
  );
}
