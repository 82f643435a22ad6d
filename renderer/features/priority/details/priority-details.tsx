import { Select, Stack, Title } from '@mantine/core';
import { editPriority, type PriorityPatch } from '#shared/change/priority-changes.ts';
import { priorityOriginSchema, type Priority } from '#shared/domain/priority/schema.ts';
import { text } from '#shared/text/text.ts';
import { useDispatch, useReadOnly } from '#renderer/platform/workspace.tsx';
import { DraftTextInput } from '#renderer/ui/draft-text-input.tsx';
import { PrivateNote } from '#renderer/ui/private-note.tsx';
import { LongTermGoalSelect } from './long-term-goal-select.tsx';
import { ServingGoals } from './serving-goals.tsx';
import { UnitsSelect } from './units-select.tsx';

const words = text.priority;
const MAX_NOTE_LENGTH = 4000;

/** What is said of one priority. For what is left aside the reason comes first. */
export function PriorityDetails({ priority }: { readonly priority: Priority }) {
  const dispatch = useDispatch();
  const readOnly = useReadOnly();
  const edit = (patch: PriorityPatch): boolean =>
    dispatch(editPriority(priority, patch), {
      run: `priority ${priority.id} ${Object.keys(patch).join()}`,
    });
  return (
    <Stack gap="sm">
      <Title order={2} size="h5">
        <bdi>{priority.heading.trim() || words.unnamed}</bdi>
      </Title>
      <DraftTextInput
        label={words.details.heading}
        value={priority.heading}
        error={priority.heading.trim() === '' ? words.details.headingMissing : null}
        onCommit={(heading) => edit({ heading })}
        readOnly={readOnly}
      />
      {priority.standing === 'notPrioritised' && (
        <DraftTextInput
          label={words.details.reason}
          description={words.details.reasonHint}
          value={priority.reason}
          onCommit={(reason) => edit({ reason })}
          readOnly={readOnly}
          maxLength={MAX_NOTE_LENGTH}
          multiline
        />
      )}
      <DraftTextInput
        label={words.details.description}
        description={words.details.descriptionHint}
        value={priority.description}
        onCommit={(description) => edit({ description })}
        readOnly={readOnly}
        maxLength={MAX_NOTE_LENGTH}
        multiline
      />
      <Select
        label={words.details.origin}
        data={priorityOriginSchema.options.map((value) => ({
          value,
          label: words.origins[value],
        }))}
        value={priority.origin}
        onChange={(chosen) => {
          const origin = priorityOriginSchema.safeParse(chosen);
          if (origin.success) edit({ origin: origin.data });
        }}
        allowDeselect={false}
        readOnly={readOnly}
      />
      <DraftTextInput
        label={words.details.source}
        description={words.details.sourceHint}
        value={priority.originSource}
        onCommit={(originSource) => edit({ originSource })}
        readOnly={readOnly}
      />
      <LongTermGoalSelect
        value={priority.longTermGoalId}
        onChoose={(longTermGoalId) => edit({ longTermGoalId })}
      />
      <UnitsSelect value={priority.unitIds} onChoose={(unitIds) => edit({ unitIds })} />
      <ServingGoals priority={priority} />
      <PrivateNote aboutId={priority.id} name={priority.heading.trim() || words.unnamed} />
    </Stack>
  );
}
