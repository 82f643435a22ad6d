import { Select, Stack, Title } from '@mantine/core';
import { editRole } from '#shared/change/role-changes.ts';
import { placeUnits } from '#shared/domain/area/unit-tree.ts';
import type { Role, Unit } from '#shared/domain/area/schema.ts';
import { text } from '#shared/text/text.ts';
import { useDispatch } from '#renderer/platform/workspace.tsx';
import { DraftTextInput } from '#renderer/ui/draft-text-input.tsx';

type Props = {
  readonly role: Role;
  readonly units: readonly Unit[];
  readonly readOnly: boolean;
};

/** What is said of one function. */
export function RoleDetails({ role, units, readOnly }: Props) {
  const words = text.area.role;
  const dispatch = useDispatch();
  return (
    <Stack gap="sm">
      <Title order={2} size="h5">
        {words.details({ name: role.title.trim() || words.nameless })}
      </Title>
      <DraftTextInput
        label={words.title}
        value={role.title}
        onCommit={(title) => dispatch(editRole(role, { title }), { run: `role ${role.id}` })}
        error={role.title.trim() === '' ? words.titleMissing : null}
        readOnly={readOnly}
      />
      <Select
        label={words.unit}
        data={unitOptions(role, units)}
        value={role.unitId}
        placeholder={text.area.unit.none}
        readOnly={readOnly}
        clearable={!readOnly}
        clearButtonProps={{ 'aria-label': text.area.role.clearUnit }}
        onChange={(chosen) => {
          const unitId = units.find(({ id }) => id === chosen)?.id ?? null;
          dispatch(editRole(role, { unitId }));
        }}
      />
    </Stack>
  );
}

/** The units in tree order; a deleted one stays in the list as long as the function points to it. */
function unitOptions(
  { unitId }: Role,
  units: readonly Unit[],
): readonly { readonly value: string; readonly label: string }[] {
  const options = placeUnits(units).map(({ unit }) => ({
    value: unit.id,
    label: unit.name.trim() || text.area.unit.nameless,
  }));
  const isGone = unitId !== null && !units.some(({ id }) => id === unitId);
  return isGone ? [...options, { value: unitId, label: text.area.unit.gone }] : options;
}
