import { useRef, type KeyboardEvent } from 'react';
import type { Role, Unit } from '#shared/domain/area/schema.ts';
import { text } from '#shared/text/text.ts';
import { isPlainKey, nextIndex } from '#renderer/ui/list-keys.ts';
import type { RoleEdits } from './use-role-edits.ts';
import styles from './area.module.css';

type Props = {
  readonly roles: readonly Role[];
  readonly units: readonly Unit[];
  readonly selected: Role;
  readonly edits: RoleEdits;
  /** Enter or F2: on to the details. */
  readonly onOpen: () => void;
};

const STEPS: Readonly<Record<string, 'up' | 'down'>> = { ArrowUp: 'up', ArrowDown: 'down' };

/** The functions of the area: arrows move the marking, Alt and an arrow moves the function, Delete takes it away. */
export function RoleList({ roles, units, selected, edits, onOpen }: Props) {
  const rows = useRef(new Map<string, HTMLElement>());
  const current = roles.findIndex(({ id }) => id === selected.id);

  function onKeyDown(event: KeyboardEvent): void {
    const step = event.altKey ? STEPS[event.key] : undefined;
    const target = isPlainKey(event) ? nextIndex(event.key, current, roles.length) : null;
    if (step !== undefined) edits.step(selected.id, step);
    else if (target !== null) mark(roles[target]);
    else if (event.key === 'Delete') edits.remove(selected.id);
    else if (event.key === 'Enter' || event.key === 'F2') onOpen();
    else return;
    event.preventDefault();
  }

  function mark(role: Role | undefined): void {
    if (role === undefined) return;
    edits.select(role.id);
    rows.current.get(role.id)?.focus();
  }

  return (
    <div className={styles['rows']} role="listbox" aria-label={text.area.role.list}>
      {roles.map((role) => (
        <div
          key={role.id}
          ref={(row) => {
            if (row !== null) rows.current.set(role.id, row);
          }}
          role="option"
          className={styles['row']}
          tabIndex={role.id === selected.id ? 0 : -1}
          aria-selected={role.id === selected.id}
          onClick={() => mark(role)}
          onKeyDown={onKeyDown}
        >
          {role.title.trim() || text.area.role.nameless}
          <span className={styles['aside']}>{unitName(role, units)}</span>
        </div>
      ))}
    </div>
  );
}

function unitName({ unitId }: Role, units: readonly Unit[]): string {
  if (unitId === null) return '';
  return units.find(({ id }) => id === unitId)?.name ?? text.area.unit.gone;
}
