import { Button, SimpleGrid, Text } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import type { IndicatorPatch } from '#shared/change/indicator-changes.ts';
import { rhythmSchema } from '#shared/domain/basics/rhythm.ts';
import type { Indicator } from '#shared/domain/goal/schema.ts';
import { text } from '#shared/text/text.ts';
import { DraftTextInput } from '#renderer/ui/draft-text-input.tsx';
import { RoleSelect } from '#renderer/ui/role-select.tsx';
import { ChoiceSelect } from '../choice-select.tsx';
import { MeasuringDates } from './measuring-dates.tsx';

const words = text.goalScreen.indicator;
const NO_RHYTHM = 'none';

type Props = {
  readonly indicator: Indicator;
  /** In how many goals it is used. */
  readonly uses: number;
  readonly readOnly: boolean;
  /** Makes the edit; false when it was refused. */
  readonly onEdit: (patch: IndicatorPatch) => boolean;
  readonly onRemove: () => void;
};

/** What is measured, where it is read, how often and by whom. */
export function IndicatorFields(props: Props) {
  const { indicator, uses, readOnly, onEdit, onRemove } = props;
  return (
    <>
      {uses > 1 && (
        <Text size="sm" mb="xs">
          {words.shared({ count: uses })}
        </Text>
      )}
      <SimpleGrid cols={{ base: 2, lg: 3 }} spacing="md" verticalSpacing="sm">
        <LineField {...props} field="name" />
        {indicator.kind === 'percent' && (
          <>
            <LineField {...props} field="numerator" />
            <LineField {...props} field="denominator" />
          </>
        )}
        <LineField {...props} field="source" description={words.sourceHint} />
        <ChoiceSelect
          label={words.rhythm}
          value={indicator.rhythm ?? NO_RHYTHM}
          choices={[NO_RHYTHM, ...rhythmSchema.options]}
          names={{ ...text.rhythm, [NO_RHYTHM]: words.noRhythm }}
          readOnly={readOnly}
          onChoose={(rhythm) => onEdit({ rhythm: rhythm === NO_RHYTHM ? null : rhythm })}
        />
        <RoleSelect
          label={words.responsible}
          value={indicator.responsibleId}
          onChoose={(role) => onEdit({ responsibleId: role?.id ?? null })}
        />
      </SimpleGrid>
      <MeasuringDates
        indicatorId={indicator.id}
        dates={indicator.measuringDates}
        readOnly={readOnly}
        onEdit={(measuringDates) => onEdit({ measuringDates: [...measuringDates] })}
      />
      {!readOnly && (
        <Button
          variant="default"
          size="xs"
          mt="sm"
          leftSection={<IconTrash size={16} aria-hidden />}
          onClick={onRemove}
        >
          {words.remove}
        </Button>
      )}
    </>
  );
}

type LineName = 'name' | 'numerator' | 'denominator' | 'source';

function LineField({
  indicator,
  field,
  description,
  readOnly,
  onEdit,
}: Props & { readonly field: LineName; readonly description?: string }) {
  return (
    <DraftTextInput
      label={words.fields[field]}
      {...(description === undefined ? {} : { description })}
      value={indicator[field]}
      readOnly={readOnly}
      onCommit={(written) => onEdit({ [field]: written })}
    />
  );
}
