import { Button, Group, Text } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconPlus, IconTrash } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import type { Holder, Role, Unit } from '#shared/domain/area/schema.ts';
import { sortRoles } from '#shared/domain/area/roles.ts';
import { text } from '#shared/text/text.ts';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { focusFirstField } from '#renderer/ui/focus-first-field.ts';
import { HolderList } from './holder-list.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { HandOverDialog } from './hand-over-dialog.tsx';
import { RoleDetails } from './role-details.tsx';
import { RoleList } from './role-list.tsx';
import { useRoleEdits, type RoleEdits } from './use-role-edits.ts';
import styles from './area.module.css';

type Props = {
  readonly roles: readonly Role[];
  readonly units: readonly Unit[];
  readonly holders: readonly Holder[];
  readonly readOnly: boolean;
};

/** The area's functions with the chosen one's details and holders beside. */
export function RolePanel({ roles, units, holders, readOnly }: Props) {
  const edits = useRoleEdits();
  const details = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const sorted = sortRoles(roles);
  const selected = sorted.find(({ id }) => id === edits.selectedId) ?? sorted[0] ?? null;
  useEffect(() => {
    if (edits.addedId !== null) focusFirstField(details.current);
  }, [edits.addedId]);
  if (selected === null) return <NoRoles readOnly={readOnly} onAdd={edits.add} />;
  return (
    <div className={styles['columns']}>
      <div ref={list}>
        {!readOnly && <Toolbar roles={sorted} selected={selected} edits={edits} />}
        <RoleList
          roles={sorted}
          units={units}
          selected={selected}
          edits={edits}
          onOpen={() => focusFirstField(details.current)}
        />
        <Text size="sm" c="var(--quiet)" mt="xs">
          {text.area.role.listHelp}
        </Text>
      </div>
      <div className={styles['details']} ref={details} key={selected.id}>
        <RoleDetails role={selected} units={units} readOnly={readOnly} />
        <HolderList role={selected} holders={holders} readOnly={readOnly} />
      </div>
      {edits.leaving !== null && (
        <HandOverDialog
          role={edits.leaving}
          edits={edits}
          next={() =>
            list.current?.querySelector<HTMLElement>('[role="option"][tabindex="0"]') ?? null
          }
        />
      )}
    </div>
  );
}

type ToolbarProps = {
  readonly roles: readonly Role[];
  readonly selected: Role;
  readonly edits: RoleEdits;
};

function Toolbar({ roles, selected, edits }: ToolbarProps) {
  const words = text.area.role;
  return (
    <div className={styles['toolbar']}>
      <AddButton onAdd={edits.add} />
      <Group gap={4} wrap="nowrap">
        <IconButton
          label={words.up}
          Icon={IconArrowUp}
          disabled={roles[0] === selected}
          onClick={() => edits.step(selected.id, 'up')}
        />
        <IconButton
          label={words.down}
          Icon={IconArrowDown}
          disabled={roles.at(-1) === selected}
          onClick={() => edits.step(selected.id, 'down')}
        />
        <IconButton
          label={words.delete}
          Icon={IconTrash}
          onClick={() => edits.remove(selected.id)}
        />
      </Group>
    </div>
  );
}

function NoRoles({ readOnly, onAdd }: { readonly readOnly: boolean; readonly onAdd: () => void }) {
  const words = text.area.role;
  return (
    <EmptyState title={words.emptyTitle} text={words.emptyText}>
      {!readOnly && <AddButton onAdd={onAdd} />}
    </EmptyState>
  );
}

function AddButton({ onAdd }: { readonly onAdd: () => void }) {
  return (
    <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={onAdd}>
      {text.area.role.add}
    </Button>
  );
}
