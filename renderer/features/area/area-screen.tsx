import { Badge, Group, Tabs } from '@mantine/core';
import { useMemo } from 'react';
import { editArea } from '#shared/change/area-changes.ts';
import type { Area } from '#shared/domain/area/schema.ts';
import { areaRowsOf } from '#shared/domain/plan/area-rows.ts';
import { planOf } from '#shared/domain/plan-state.ts';
import { text } from '#shared/text/text.ts';
import { useDispatch, usePlanState, useReadOnly } from '#renderer/platform/workspace.tsx';
import { DraftTextInput } from '#renderer/ui/draft-text-input.tsx';
import { PageHeading } from '#renderer/ui/page-heading.tsx';
import styles from './area.module.css';
import { RolePanel } from './role-panel.tsx';
import { UnitPanel } from './unit-panel.tsx';

/** The area's organisation: units and functions. A read-only plan shows those it was adopted with. */
export function AreaScreen() {
  const state = usePlanState();
  const readOnly = useReadOnly();
  const { areas, units, roles, holders } = useMemo(() => areaRowsOf(state), [state]);
  const [area] = areas;
  const isFrozen = planOf(state).frozenArea !== null;
  return (
    <div className={readOnly ? styles['locked'] : ''}>
      <PageHeading
        title={text.area.title}
        lead={isFrozen ? text.area.frozenLead : text.area.lead}
      />
      {area !== undefined && <AreaFields area={area} readOnly={readOnly} />}
      <Tabs defaultValue="units" keepMounted={false} mt="lg">
        <Tabs.List mb="md">
          <Tabs.Tab value="units" rightSection={<Count of={units.length} />}>
            {text.area.tabs.units}
          </Tabs.Tab>
          <Tabs.Tab value="roles" rightSection={<Count of={roles.length} />}>
            {text.area.tabs.roles}
          </Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="units">
          <UnitPanel units={units} readOnly={readOnly} />
        </Tabs.Panel>
        <Tabs.Panel value="roles">
          <RolePanel roles={roles} units={units} holders={holders} readOnly={readOnly} />
        </Tabs.Panel>
      </Tabs>
    </div>
  );
}

function Count({ of }: { readonly of: number }) {
  return (
    <Badge variant="default" size="sm" fw={400}>
      {of}
    </Badge>
  );
}

function AreaFields({ area, readOnly }: { readonly area: Area; readonly readOnly: boolean }) {
  const dispatch = useDispatch();
  const edit = (patch: Parameters<typeof editArea>[1]): boolean =>
    dispatch(editArea(area, patch), { run: `area ${Object.keys(patch).join()}` });
  return (
    <Group align="flex-start" grow maw={720}>
      <DraftTextInput
        label={text.area.areaName}
        value={area.name}
        onCommit={(name) => edit({ name })}
        error={area.name.trim() === '' ? text.area.nameMissing : null}
        readOnly={readOnly}
      />
      <DraftTextInput
        label={text.area.authority}
        value={area.authority}
        onCommit={(authority) => edit({ authority })}
        readOnly={readOnly}
      />
    </Group>
  );
}
