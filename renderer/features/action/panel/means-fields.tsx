import type { Action } from '#shared/domain/action/schema.ts';
import { text } from '#shared/text/text.ts';
import styles from '../action.module.css';
import { ActionText } from './action-text.tsx';

const words = text.action.panel;

type Props = { readonly action: Action; readonly readOnly: boolean };

/** What the action takes, and who pays for it. */
export function MeansFields({ action, readOnly }: Props) {
  return (
    <fieldset className={styles['set']}>
      <legend>{words.means}</legend>
      <ActionText
        action={action}
        field="resources"
        label={words.resources}
        description={words.resourcesHint}
        readOnly={readOnly}
      />
      <ActionText action={action} field="financing" label={words.financing} readOnly={readOnly} />
    </fieldset>
  );
}
