import { Radio } from '@mantine/core';
import { editAction, followUpAction } from '#shared/change/action-changes.ts';
import { signalSchema, type Action } from '#shared/domain/action/schema.ts';
import { MAX_NOTE_LENGTH } from '#shared/domain/basics/text-fields.ts';
import { text } from '#shared/text/text.ts';
import { usePorts } from '#renderer/platform/ports.tsx';
import { useDispatch } from '#renderer/platform/workspace.tsx';
import { DateField } from '#renderer/ui/date-field.tsx';
import { DraftTextInput } from '#renderer/ui/draft-text-input.tsx';
import { RoleSelect } from '#renderer/ui/role-select.tsx';
import styles from '../action.module.css';
import { SignalMark } from '../signal-mark.tsx';
import { ActionText } from './action-text.tsx';

const words = text.action.panel;

/** The value of "Inte bedömd" among the signals. */
const NONE = 'none';

type Props = { readonly action: Action; readonly readOnly: boolean };

/** How the action is followed up, to whom and when it is reported, and what was seen the last time. */
export function FollowUpFields({ action, readOnly }: Props) {
  const dispatch = useDispatch();
  return (
    <>
      <fieldset className={styles['set']}>
        <legend>{words.followUp}</legend>
        <ActionText action={action} field="followUp" label={words.how} readOnly={readOnly} />
        <RoleSelect
          label={words.reportTo}
          value={action.reportToId}
          onChoose={(role) => dispatch(editAction(action, { reportToId: role?.id ?? null }))}
        />
        <DateField
          label={words.reportBy}
          value={action.reportBy}
          onCommit={(reportBy) => dispatch(editAction(action, { reportBy }))}
          readOnly={readOnly}
        />
      </fieldset>
      <fieldset className={styles['set']}>
        <legend>{words.latest}</legend>
        <SignalChoice action={action} readOnly={readOnly} />
        <DraftTextInput
          label={words.note}
          value={action.followUpNote}
          onCommit={(followUpNote) =>
            dispatch(followUpAction(action, { followUpNote }), { run: `follow-up ${action.id}` })
          }
          maxLength={MAX_NOTE_LENGTH}
          readOnly={readOnly}
          multiline
        />
        <DateField
          label={words.followedUpOn}
          value={action.followedUpOn}
          onCommit={(followedUpOn) => dispatch(followUpAction(action, { followedUpOn }))}
          readOnly={readOnly}
        />
      </fieldset>
    </>
  );
}

/** Grön, gul or röd. Whoever sets one without a day has most likely seen it today. */
function SignalChoice({ action, readOnly }: Props) {
  const dispatch = useDispatch();
  const { clock } = usePorts();
  function choose(value: string): void {
    const signal = value === NONE ? null : signalSchema.parse(value);
    const followedUpOn =
      signal === null ? action.followedUpOn : (action.followedUpOn ?? clock.today());
    dispatch(followUpAction(action, { signal, followedUpOn }));
  }
  return (
    <Radio.Group label={words.signal} value={action.signal ?? NONE} onChange={choose}>
      <div className={styles['signals']}>
        {signalSchema.options.map((signal) => (
          <Radio
            key={signal}
            value={signal}
            label={<SignalMark signal={signal} />}
            disabled={readOnly && signal !== action.signal}
          />
        ))}
        <Radio
          value={NONE}
          label={text.action.noSignal}
          disabled={readOnly && action.signal !== null}
        />
      </div>
    </Radio.Group>
  );
}
