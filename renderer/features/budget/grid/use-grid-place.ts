import { useCallback, useMemo, useState } from 'react';
import type { BudgetSheet } from '#shared/domain/budget/budget-sheet.ts';
import {
  areaBetween,
  clampPoint,
  HEADING_ROW,
  NAME_COLUMN,
  type GridArea,
  type GridPoint,
  type GridSize,
} from './grid-area.ts';

/** Where the user is in the grid, and what is selected around it. */
export type GridPlace = {
  readonly size: GridSize;
  readonly active: GridPoint;
  readonly area: GridArea;
  /** Grows by one with each move that is to take the focus along; 0 before the first. */
  readonly moves: number;
  readonly goTo: (point: GridPoint) => void;
  /** Goes to a place by ids: also to a row or column that is only just being added. */
  readonly goToMark: (mark: GridMark) => void;
  /** Stretches the selection from the active place to this one. */
  readonly extendTo: (point: GridPoint) => void;
  /** The corner that `extendTo` moves. */
  readonly corner: GridPoint;
};

/** A place by ids, so that it stays on its row when rows come and go above it. Null stands for a heading. */
export type GridMark = { readonly rowId: string | null; readonly columnId: string | null };

/** A mark, and the row to be on should its own be taken away. */
type KeptMark = GridMark & { readonly row: number };
type State = { readonly active: KeptMark; readonly corner: KeptMark; readonly moves: number };

/** Keeps the user's place in a grid whose rows and columns change, by edits and by undo. */
export function useGridPlace(sheet: BudgetSheet): GridPlace {
  const [state, setState] = useState<State>(() => {
    const first = markAt(sheet, { row: 0, column: NAME_COLUMN + 1 });
    return { active: first, corner: first, moves: 0 };
  });
  const goToKept = useCallback(
    (mark: KeptMark) => setState(({ moves }) => ({ active: mark, corner: mark, moves: moves + 1 })),
    [],
  );
  return useMemo(() => {
    const size = sizeOf(sheet);
    const active = pointAt(sheet, state.active);
    const corner = pointAt(sheet, state.corner);
    return {
      size,
      active,
      corner,
      area: areaBetween(active, corner),
      moves: state.moves,
      goTo: (point) => goToKept(markAt(sheet, point)),
      goToMark: (mark) => goToKept({ ...mark, row: HEADING_ROW }),
      extendTo: (point) => setState((old) => ({ ...old, corner: markAt(sheet, point) })),
    };
  }, [sheet, state, goToKept]);
}

function sizeOf({ rows, columns }: BudgetSheet): GridSize {
  return { rows: rows.length, columns: columns.length };
}

function markAt(sheet: BudgetSheet, point: GridPoint): KeptMark {
  const { row, column } = clampPoint(sizeOf(sheet), point);
  const [rowId, columnId] = [sheet.rows[row]?.id, sheet.columns[column - 1]?.id];
  return { rowId: rowId ?? null, columnId: columnId ?? null, row };
}

function pointAt(sheet: BudgetSheet, { rowId, columnId, row }: KeptMark): GridPoint {
  const column = columnId === null ? undefined : sheet.columnIndex.get(columnId);
  return clampPoint(sizeOf(sheet), {
    row: rowId === null ? HEADING_ROW : (sheet.rowIndex.get(rowId) ?? row),
    column: column === undefined ? NAME_COLUMN : column + 1,
  });
}
