import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { Role } from '#shared/domain/area/schema.ts';
import { roleUses, type RoleUses } from '#shared/domain/area/uses.ts';
import { text } from '#shared/text/text.ts';
import { usePlanState } from '#renderer/platform/workspace.tsx';
import { RoleSelect } from '#renderer/ui/role-select.tsx';
import { useReturnFocus } from '#renderer/ui/use-return-focus.ts';
import type { RoleEdits } from './use-role-edits.ts';

const words = text.area.handOver;
const KINDS = ['plan', 'sections', 'goals', 'targets', 'indicators', 'actions'] as const;

type Props = {
  readonly role: Role;
  readonly edits: Pick<RoleEdits, 'handOver' | 'removeAnyway' | 'keep'>;
  /** Where the focus goes when the function is gone. */
  readonly next: () => HTMLElement | null;
};

/** Asks who takes over what a function stands for, before it is taken away. */
export function HandOverDialog({ role, edits, next }: Props) {
  useReturnFocus(next);
  const state = usePlanState();
  const [heir, setHeir] = useState<Role | null>(null);
  const [asked, setAsked] = useState(false);
  function run(): void {
    setAsked(true);
    if (heir !== null) edits.handOver(heir);
  }
  return (
    <Modal
      opened
      onClose={edits.keep}
      size={560}
      title={words.title({ name: role.title.trim() || text.area.role.nameless })}
      closeButtonProps={{ 'aria-label': text.frame.close }}
    >
      <Stack gap="md">
        <Text>{words.uses({ parts: listUses(roleUses(state, role.id)) })}</Text>
        <RoleSelect
          label={words.heir}
          value={heir?.id ?? null}
          onChoose={setHeir}
          without={role.id}
          isFirst
          nobody={words.heirNone}
          error={asked && heir === null ? words.heirMissing : null}
        />
        <Text size="sm" c="var(--quiet)">
          {words.hint}
        </Text>
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={edits.keep}>
            {words.keep}
          </Button>
          <Button variant="default" onClick={edits.removeAnyway}>
            {words.anyway}
          </Button>
          <Button onClick={run}>{words.run}</Button>
        </Group>
      </Stack>
    </Modal>
  );
}

/** "2 mål, 1 mått och 30 åtgärder". */
function listUses(uses: RoleUses): string {
  const parts = KINDS.filter((kind) => uses[kind] > 0).map((kind) =>
    words[kind]({ count: uses[kind] }),
  );
  const last = parts.pop() ?? '';
  return parts.length === 0 ? last : `${parts.join(', ')} ${words.and} ${last}`;
}
