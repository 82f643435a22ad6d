import { useLayoutEffect, useRef, type KeyboardEvent } from 'react';
import type { UnitStep } from '#shared/domain/area/unit-moves.ts';
import type { PlacedUnit } from '#shared/domain/area/unit-tree.ts';
import type { UnitId } from '#shared/domain/basics/ids.ts';
import { text } from '#shared/text/text.ts';
import { isPlainKey, nextIndex } from '#renderer/ui/list-keys.ts';
import styles from './area.module.css';

type Props = {
  readonly placed: readonly PlacedUnit[];
  readonly selectedId: UnitId | null;
  readonly onSelect: (id: UnitId) => void;
  readonly onStep: (id: UnitId, step: UnitStep) => void;
  readonly onDelete: (id: UnitId) => void;
  /** Enter or F2: on to the details. */
  readonly onOpen: () => void;
};

const STEPS: Readonly<Record<string, UnitStep>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowRight: 'in',
  ArrowLeft: 'out',
};

/** Pixels from the edge for the top level, and more for each level below. */
const FIRST_INDENT = 12;
const INDENT = 24;

/** The organisation as a tree: arrows move the marking, Alt and an arrow moves the unit, Delete takes it away. */
export function UnitTreeView({ placed, selectedId, onSelect, onStep, onDelete, onOpen }: Props) {
  const rows = useRef(new Map<string, HTMLElement>());
  const deleting = useRef(false);
  useLayoutEffect(() => {
    // The focus went with the deleted row; it goes on to the row that is marked now.
    if (deleting.current && selectedId !== null) rows.current.get(selectedId)?.focus();
    deleting.current = false;
  }, [selectedId]);
  const selected = placed.findIndex(({ unit }) => unit.id === selectedId);
  const current = Math.max(selected, 0);

  function onKeyDown(event: KeyboardEvent): void {
    const at = placed[current];
    if (at === undefined) return;
    const step = event.altKey ? STEPS[event.key] : undefined;
    const target = isPlainKey(event) ? targetOf(event.key, placed, current) : null;
    if (step !== undefined) onStep(at.unit.id, step);
    else if (target !== null) mark(target);
    else if (event.key === 'Delete') remove(at.unit.id);
    else if (event.key === 'Enter' || event.key === 'F2') onOpen();
    else return;
    event.preventDefault();
  }

  function remove(id: UnitId): void {
    deleting.current = true;
    onDelete(id);
  }

  function mark(index: number): void {
    const target = placed[index];
    if (target === undefined) return;
    onSelect(target.unit.id);
    rows.current.get(target.unit.id)?.focus();
  }

  return (
    <div className={styles['rows']} role="tree" aria-label={text.area.unit.tree}>
      {placed.map(({ unit, depth, index, siblingCount }, place) => (
        <div
          key={unit.id}
          ref={(row) => {
            if (row !== null) rows.current.set(unit.id, row);
          }}
          role="treeitem"
          className={styles['row']}
          style={{ paddingLeft: FIRST_INDENT + depth * INDENT }}
          tabIndex={place === current ? 0 : -1}
          aria-level={depth + 1}
          aria-posinset={index + 1}
          aria-setsize={siblingCount}
          aria-selected={unit.id === selectedId}
          onClick={() => mark(place)}
          onKeyDown={onKeyDown}
        >
          {unit.name.trim() || text.area.unit.nameless}
          <span className={styles['aside']}>{text.area.kinds[unit.kind]}</span>
        </div>
      ))}
    </div>
  );
}

/** Left goes to the parent and right to the first child, as in every tree. */
function targetOf(key: string, placed: readonly PlacedUnit[], current: number): number | null {
  const depth = placed[current]?.depth ?? 0;
  if (key === 'ArrowLeft') {
    const parent = placed.findLastIndex((row, place) => place < current && row.depth < depth);
    return parent === -1 ? null : parent;
  }
  if (key === 'ArrowRight') return (placed[current + 1]?.depth ?? 0) > depth ? current + 1 : null;
  return nextIndex(key, current, placed.length);
}
