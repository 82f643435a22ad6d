import type { IndicatorPatch } from '#shared/change/indicator-changes.ts';
import { indicatorKindSchema, type Indicator } from '#shared/domain/goal/schema.ts';
import { text } from '#shared/text/text.ts';
import { DraftTextInput } from '#renderer/ui/draft-text-input.tsx';
import { ChoiceSelect } from '../choice-select.tsx';

const words = text.goalScreen.indicator;

type Props = {
  readonly indicator: Indicator;
  readonly readOnly: boolean;
  /** Makes the edit; false when it was refused. */
  readonly onEdit: (patch: IndicatorPatch) => boolean;
};

/** What an indicator counts: a number of something, which must be said before a value is asked for, or a share. */
export function CountedFields({ indicator, readOnly, onEdit }: Props) {
  return (
    <>
      <ChoiceSelect
        label={words.kind}
        value={indicator.kind}
        choices={indicatorKindSchema.options}
        names={words.kinds}
        readOnly={readOnly}
        onChoose={(kind) => onEdit({ kind })}
      />
      {indicator.kind === 'number' && (
        <DraftTextInput
          label={words.unit}
          placeholder={words.unitHint}
          value={indicator.unit}
          readOnly={readOnly}
          onCommit={(unit) => onEdit({ unit })}
        />
      )}
    </>
  );
}
