import { editAction } from '#shared/change/action-changes.ts';
import type { Action } from '#shared/domain/action/schema.ts';
import { MAX_NOTE_LENGTH } from '#shared/domain/basics/text-fields.ts';
import { useDispatch } from '#renderer/platform/workspace.tsx';
import { DraftTextInput } from '#renderer/ui/draft-text-input.tsx';

/** The fields of an action that are free text. */
type TextField = 'what' | 'operativeTarget' | 'resources' | 'financing' | 'followUp';

type Props = {
  readonly action: Action;
  readonly field: TextField;
  readonly label: string;
  readonly description?: string;
  readonly readOnly: boolean;
};

/** A free text of an action, saved while it is written. */
export function ActionText({ action, field, ...rest }: Props) {
  const dispatch = useDispatch();
  return (
    <DraftTextInput
      {...rest}
      value={action[field]}
      onCommit={(written) =>
        dispatch(editAction(action, { [field]: written }), { run: `action ${action.id} ${field}` })
      }
      maxLength={MAX_NOTE_LENGTH}
      multiline
    />
  );
}
