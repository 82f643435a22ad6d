import { closestCenter, DndContext } from '@dnd-kit/core';
import { VisuallyHidden } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useEffect, useRef, type KeyboardEvent, type RefObject } from 'react';
import type { Action } from '#shared/domain/action/schema.ts';
import { planOf } from '#shared/domain/plan-state.ts';
import { text } from '#shared/text/text.ts';
import { usePlanSelector } from '#renderer/platform/workspace.tsx';
import styles from '../action.module.css';
import type { ActionCommands } from '../use-action-commands.ts';
import type { ActionPlace } from '../use-action-place.ts';
import { ActionRow } from './action-row.tsx';
import { GroupRow } from './group-row.tsx';
import { ListHead } from './list-head.tsx';
import { actionLines, listLines } from './list-lines.ts';
import type { ListLayout } from './list-layout.ts';
import { useActionDrag } from './use-action-drag.ts';
import { LINE_HEIGHT, useWindowedRows } from './use-windowed-rows.ts';

type Props = { readonly place: ActionPlace; readonly commands: ActionCommands };

const STEPS: Readonly<Record<string, 'up' | 'down'>> = { ArrowUp: 'up', ArrowDown: 'down' };

/** The actions in their groups, as a table or on a timeline. Arrows walk, Enter opens, Alt and an arrow moves. */
export function ActionList({ place, commands }: Props) {
  const { groups, view, activeId, isOpen, mayMove } = place;
  const year = usePlanSelector((state) => planOf(state).year);
  const table = useRef<HTMLTableElement>(null);
  const layout = useLayout(place);
  const lines = listLines(groups);
  const actions = actionLines(lines);
  const activeLine = lines.findIndex(
    (line) => line.kind === 'action' && line.action.id === activeId,
  );
  const { isWindowed, pieces } = useWindowedRows(table, lines.length, activeLine);
  const drag = useActionDrag(groups, commands.move);
  useFocusRequest(table, place);

  function onKeyDown(event: KeyboardEvent, action: Action): void {
    const step = STEPS[event.key];
    const index = actions.findIndex((line) => line.action.id === action.id);
    if (event.altKey && step !== undefined) commands.step(action, step);
    else if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    else if (step !== undefined) walk(index + (step === 'up' ? -1 : 1));
    else if (event.key === 'Home') walk(0);
    else if (event.key === 'End') walk(actions.length - 1);
    else if (event.key === 'Delete') commands.remove(action);
    else if (event.key === 'Enter' || event.key === 'F2') place.open(action.id, 'fields');
    else return;
    event.preventDefault();
  }

  function walk(index: number): void {
    const line = actions[Math.max(0, Math.min(index, actions.length - 1))];
    if (line !== undefined) place.activate(line.action.id);
  }

  return (
    <DndContext {...drag.context} collisionDetection={closestCenter}>
      <table
        ref={table}
        className={styles['list']}
        data-layout={layout}
        data-windowed={isWindowed || undefined}
        aria-rowcount={isWindowed ? lines.length + 1 : undefined}
        aria-describedby="action-list-help"
      >
        <caption>
          <VisuallyHidden>
            {view === 'table' ? text.action.list.label : text.action.timeline.caption({ year })}
          </VisuallyHidden>
        </caption>
        <ListHead layout={layout} year={year} />
        <tbody>
          {pieces.map((piece) => {
            if (piece.kind === 'gap')
              return <Gap key={`gap ${piece.before}`} height={piece.rows * LINE_HEIGHT} />;
            const line = lines[piece.index];
            if (line === undefined) return null;
            if (line.kind === 'group')
              return <GroupRow key={line.group.key} group={line.group} layout={layout} />;
            const { id } = line.action;
            return (
              <ActionRow
                key={id}
                line={line}
                layout={layout}
                year={year}
                isActive={id === activeId}
                isOpen={isOpen && id === activeId}
                isMovable={mayMove}
                dropEdge={drag.markOn(id)}
                onOpen={() => place.open(id, 'row')}
                onKeyDown={(event) => onKeyDown(event, line.action)}
              />
            );
          })}
        </tbody>
      </table>
      <VisuallyHidden id="action-list-help">{text.action.list.help}</VisuallyHidden>
      <VisuallyHidden component="output">{place.news}</VisuallyHidden>
    </DndContext>
  );
}

/** Beside an open action there is not always room for every column. */
const NARROW = '(max-width: 1399px)';

function useLayout({ view, isOpen }: ActionPlace): ListLayout {
  const isNarrow = useMediaQuery(NARROW) ?? false;
  if (view === 'timeline') return 'timeline';
  return isOpen && isNarrow ? 'compact' : 'table';
}

function Gap({ height }: { readonly height: number }) {
  return <tr aria-hidden style={{ height }} />;
}

/** Puts the focus on the active row when something that was done asks for it. */
function useFocusRequest(
  table: RefObject<HTMLElement | null>,
  { focusRequest }: ActionPlace,
): void {
  const answered = useRef(focusRequest);
  useEffect(() => {
    if (answered.current === focusRequest) return;
    answered.current = focusRequest;
    const row = table.current?.querySelector<HTMLElement>('[data-stop]');
    row?.focus();
    row?.scrollIntoView({ block: 'nearest' });
  }, [table, focusRequest]);
}
