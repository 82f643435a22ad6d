import { Switch } from '@mantine/core';
import type { Target } from '#shared/domain/goal/schema.ts';
import { text } from '#shared/text/text.ts';
import { DateField } from '#renderer/ui/date-field.tsx';
import { RoleSelect } from '#renderer/ui/role-select.tsx';
import styles from './target.module.css';

const words = text.goalScreen.target;

type Props = {
  readonly target: Target;
  readonly readOnly: boolean;
  /** Makes the edit; false when it was refused. */
  readonly onEdit: (setLater: Target['setLater']) => boolean;
};

/** Målvärdet fastställs senare: by whom and when. */
export function SetLaterFields({ target: { setLater }, readOnly, onEdit }: Props) {
  return (
    <div className={styles['later']}>
      <Switch
        label={words.setLater}
        checked={setLater !== null}
        disabled={readOnly}
        onChange={(event) => onEdit(event.currentTarget.checked ? { byId: null, on: null } : null)}
      />
      {setLater !== null && (
        <div className={styles['fields']}>
          <RoleSelect
            label={words.setLaterBy}
            value={setLater.byId}
            onChoose={(role) => onEdit({ ...setLater, byId: role?.id ?? null })}
          />
          <DateField
            label={words.setLaterOn}
            value={setLater.on}
            readOnly={readOnly}
            onCommit={(on) => onEdit({ ...setLater, on })}
          />
        </div>
      )}
    </div>
  );
}
