import { Select, Stack, Title } from '@mantine/core';
import { editUnit, type UnitPatch } from '#shared/change/area-changes.ts';
import { parseOrganisationNumber } from '#shared/domain/area/organisation-number.ts';
import { unitKindSchema, type Unit } from '#shared/domain/area/schema.ts';
import { text } from '#shared/text/text.ts';
import { useDispatch } from '#renderer/platform/workspace.tsx';
import { DraftTextInput } from '#renderer/ui/draft-text-input.tsx';

const KINDS = unitKindSchema.options.map((kind) => ({ value: kind, label: text.area.kinds[kind] }));

type Props = { readonly unit: Unit; readonly readOnly: boolean };

/** What is said of one unit. */
export function UnitDetails({ unit, readOnly }: Props) {
  const words = text.area.unit;
  const dispatch = useDispatch();
  const edit = (patch: UnitPatch): boolean =>
    dispatch(editUnit(unit, patch), { run: `unit ${unit.id} ${Object.keys(patch).join()}` });
  return (
    <Stack gap="sm">
      <Title order={2} size="h5">
        {words.details({ name: unit.name.trim() || words.nameless })}
      </Title>
      <DraftTextInput
        label={words.name}
        value={unit.name}
        onCommit={(name) => edit({ name })}
        error={unit.name.trim() === '' ? words.nameMissing : null}
        readOnly={readOnly}
      />
      <Select
        label={words.kind}
        data={KINDS}
        value={unit.kind}
        allowDeselect={false}
        readOnly={readOnly}
        onChange={(chosen) => {
          const kind = unitKindSchema.safeParse(chosen);
          if (kind.success) edit({ kind: kind.data });
        }}
      />
      <DraftTextInput
        label={words.organisationNumber}
        description={words.organisationNumberHint}
        value={unit.organisationNumber}
        onCommit={(typed) => edit({ organisationNumber: tidyNumber(typed) })}
        error={numberError(unit.organisationNumber)}
        readOnly={readOnly}
        maxLength={40}
      />
      <DraftTextInput
        label={words.address}
        value={unit.address}
        onCommit={(address) => edit({ address })}
        readOnly={readOnly}
        maxLength={4000}
        multiline
      />
    </Stack>
  );
}

/** A number that is right gets its hyphen. One that is wrong is kept as typed, with the reason under it. */
function tidyNumber(typed: string): string {
  const number = parseOrganisationNumber(typed);
  return number.ok ? number.value : typed;
}

function numberError(stored: string): string | null {
  const number = parseOrganisationNumber(stored);
  return number.ok ? null : text.area.organisationNumberErrors[number.error];
}
