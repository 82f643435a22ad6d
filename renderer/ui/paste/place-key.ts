import type { Place } from '#shared/domain/paste/review.ts';

/** A place as an attribute of its cell: "4:2". */
export function placeKey({ row, column }: Place): string {
  return `${row}:${column}`;
}

/** The place of a cell by its attribute; null for what is no cell. */
export function readPlaceKey(key: string | undefined): Place | null {
  const match = /^(\d+):(\d+)$/.exec(key ?? '');
  return match === null ? null : { row: Number(match[1]), column: Number(match[2]) };
}
