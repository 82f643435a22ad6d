import type { MouseEvent } from 'react';
import type { TableModel } from '../table/table-model.ts';
import { HEADING_ROW, type GridPoint } from './grid-area.ts';
import { openCell } from './use-grid-commands.ts';

const LEFT_BUTTON = 1;

/** The pointer in the grid: press goes there, drag and Shift stretch the selection, a double press opens the cell. */
export function useGridPointer(table: TableModel): {
  readonly onMouseDown: (event: MouseEvent<HTMLElement>) => void;
  readonly onMouseOver: (event: MouseEvent<HTMLElement>) => void;
  readonly onDoubleClick: (event: MouseEvent<HTMLElement>) => void;
} {
  const { place, editor } = table;
  return {
    onMouseDown(event) {
      const point = pointUnder(event.target);
      if (point === null || isInOpenCell(event.target)) return;
      event.preventDefault();
      // An open cell that holds no amount stays open, and the user stays in it.
      if (!editor.commit()) return;
      if (event.shiftKey) place.extendTo(point);
      else place.goTo(point);
    },
    onMouseOver(event) {
      const point = event.buttons === LEFT_BUTTON ? pointUnder(event.target) : null;
      const isDrag = point !== null && point.row > HEADING_ROW && editor.editing === null;
      if (isDrag) place.extendTo(point);
    },
    onDoubleClick(event) {
      if (pointUnder(event.target) !== null && !isInOpenCell(event.target)) openCell(table);
    },
  };
}

/** The place of a cell as it stands in its `data-place`. */
export function placeName({ row, column }: GridPoint): string {
  return `${row}:${column}`;
}

function pointUnder(target: EventTarget): GridPoint | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-place]') : null;
  const [row, column] = (cell?.dataset['place'] ?? '').split(':').map(Number);
  return row === undefined || column === undefined ? null : { row, column };
}

function isInOpenCell(target: EventTarget): boolean {
  return target instanceof HTMLInputElement;
}
