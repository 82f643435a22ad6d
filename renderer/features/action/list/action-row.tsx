import { useDraggable, useDroppable } from '@dnd-kit/core';
import { UnstyledButton } from '@mantine/core';
import { IconGripVertical } from '@tabler/icons-react';
import type { KeyboardEvent } from 'react';
import { withoutDirectionSigns } from '#shared/domain/basics/direction-signs.ts';
import { servedGoal } from '#shared/domain/action/served-priority.ts';
import type { Action } from '#shared/domain/action/schema.ts';
import { describeWhen } from '#shared/document/action-words.ts';
import { roleTitle } from '#shared/document/area-names.ts';
import { text } from '#shared/text/text.ts';
import { usePlanSelector } from '#renderer/platform/workspace.tsx';
import styles from '../action.module.css';
import { LateMark } from '../late-mark.tsx';
import { SignalMark } from '../signal-mark.tsx';
import { StatusMark } from '../status-mark.tsx';
import type { ActionLine } from './list-lines.ts';
import type { ListLayout } from './list-layout.ts';
import { TimelineBar } from './timeline-bar.tsx';

type Props = {
  readonly line: ActionLine;
  readonly layout: ListLayout;
  readonly year: number;
  readonly isActive: boolean;
  readonly isOpen: boolean;
  readonly isMovable: boolean;
  readonly dropEdge: 'before' | 'after' | undefined;
  readonly onOpen: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
};

/** One action of the list. Its name is the button that opens it, and the one place of the row that keys reach. */
export function ActionRow({
  line: { action },
  layout,
  year,
  isActive,
  isOpen,
  isMovable,
  dropEdge,
  onOpen,
  onKeyDown,
}: Props) {
  const drag = useDraggable({ id: action.id, disabled: !isMovable });
  const drop = useDroppable({ id: action.id });
  return (
    <tr
      ref={(row) => {
        drag.setNodeRef(row);
        drop.setNodeRef(row);
      }}
      className={styles['action']}
      data-active={isActive || undefined}
      data-dragging={drag.isDragging || undefined}
      data-drop={dropEdge}
      onClick={onOpen}
    >
      <td className={styles['grip']}>
        {isMovable && (
          <span ref={drag.setActivatorNodeRef} {...drag.listeners} aria-hidden>
            <IconGripVertical size={16} />
          </span>
        )}
      </td>
      <th scope="row" className={styles['what']}>
        <UnstyledButton
          className={styles['name']}
          tabIndex={isActive ? 0 : -1}
          data-stop={isActive || undefined}
          aria-expanded={isOpen}
          onKeyDown={onKeyDown}
        >
          {withoutDirectionSigns(action.what).trim() || text.action.nameless}
        </UnstyledButton>
        {layout === 'table' ? <GoalLine action={action} /> : <StateLine action={action} />}
      </th>
      {layout === 'table' && <TableCells action={action} year={year} />}
      {layout === 'compact' && <WhenCell action={action} year={year} />}
      {layout === 'timeline' && <TimelineBar action={action} year={year} />}
    </tr>
  );
}

type CellProps = { readonly action: Action; readonly year: number };

function TableCells({ action, year }: CellProps) {
  const { responsibleId, signal, status } = action;
  return (
    <>
      <td className={styles['responsible']}>
        <RoleTitle id={responsibleId} />
      </td>
      <WhenCell action={action} year={year} withLate />
      <td className={styles['status']}>
        <StatusMark status={status} />
        {signal !== null && <SignalMark signal={signal} />}
      </td>
    </>
  );
}

function WhenCell({ action, year, withLate = false }: CellProps & { readonly withLate?: boolean }) {
  const hasTime = action.from !== null || action.to !== null || action.rhythm !== null;
  return (
    <td className={styles['when']}>
      <span className={hasTime ? '' : styles['missing']}>{describeWhen(action, year)}</span>
      {withLate && <LateMark action={action} />}
    </td>
  );
}

function GoalLine({ action }: { readonly action: Action }) {
  const goal = usePlanSelector((state) => servedGoal(state, action));
  return (
    <span className={styles['under']}>
      {goal === null ? text.action.list.noGoal : withoutDirectionSigns(goal.heading).trim()}
    </span>
  );
}

/** Where there is no room for columns, what they would say stands under the name. */
function StateLine({ action }: { readonly action: Action }) {
  return (
    <span className={styles['under']}>
      <StatusMark status={action.status} />
      {action.signal !== null && <SignalMark signal={action.signal} />}
      <LateMark action={action} />
      <RoleTitle id={action.responsibleId} />
    </span>
  );
}

function RoleTitle({ id }: { readonly id: Action['responsibleId'] }) {
  const title = usePlanSelector((state) => roleTitle(state, id));
  return id === null ? (
    <span className={styles['missing']}>{text.action.list.noResponsible}</span>
  ) : (
    title
  );
}
