import type { KeyboardEvent } from 'react';
import type { TableModel } from '../table/table-model.ts';
import { gridCommand, type GridCommand } from './grid-keys.ts';
import { useGridCommands } from './use-grid-commands.ts';

/** Commands that leave the plan as it is. */
const READING: ReadonlySet<GridCommand['kind']> = new Set([
  'move',
  'extend',
  'enter',
  'collapse',
  'select-all',
]);

/** Answers the keys of the grid. A key that is not the grid's goes on to the page. */
export function useGridKeys(table: TableModel): (event: KeyboardEvent<HTMLElement>) => void {
  const run = useGridCommands(table);
  return (event) => {
    if (!isCell(event.target)) return;
    const { key, shiftKey: shift, altKey: alt } = event;
    const command = gridCommand({ key, shift, alt, control: event.ctrlKey || event.metaKey });
    if (command === null || (table.readOnly && !READING.has(command.kind))) return;
    if (run(command)) event.preventDefault();
  };
}

/** Keys in an open cell, and in what the grid has opened beside it, reach the grid as well but are not its own. */
function isCell(target: EventTarget): boolean {
  return target instanceof HTMLElement && target.dataset['place'] !== undefined;
}
