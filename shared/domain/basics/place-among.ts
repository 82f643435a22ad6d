import { positionAt, spreadPositions, type Positioned } from './position.ts';

/** A row and the position it is to have. */
export type Placed<Row extends Positioned> = { readonly row: Row; readonly position: number };

/**
 * The positions that put `row` before `index` of its siblings (in order, itself not among them): its own, or new ones
 * for all where the gap is used up.
 */
export function placeAmong<Row extends Positioned>(
  siblings: readonly Row[],
  row: Row,
  index: number,
): readonly Placed<Row>[] {
  const position = positionAt(siblings, index);
  if (position !== null) return [{ row, position }];
  const positions = spreadPositions(siblings.length + 1);
  return siblings
    .toSpliced(index, 0, row)
    .map((sibling, at) => ({ row: sibling, position: positions[at] ?? 0 }));
}
