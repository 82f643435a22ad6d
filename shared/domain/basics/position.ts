import { z } from 'zod';

/** Where a row stands among its siblings. Only the order matters, so a row moves by changing its own position alone. */
export const positionSchema = z.number();

export type Positioned = { readonly id: string; readonly position: number };

const STEP = 1024;
/** Below this distance two positions count as touching and the siblings are spread out again. */
const SMALLEST_GAP = 1e-6;

/** Orders by position; the id breaks ties, which two merged files can produce. */
export function byPosition(left: Positioned, right: Positioned): number {
  return left.position - right.position || (left.id < right.id ? -1 : 1);
}

/** The position that follows all of `siblings`. */
export function lastPosition(siblings: readonly Positioned[]): number {
  return siblings.reduce((highest, { position }) => Math.max(highest, position), 0) + STEP;
}

/**
 * The position of a row put at `index` among `siblings` (sorted, the row itself not among them).
 * Returns null when the gap there is used up: then take new positions for all from `spreadPositions`.
 */
export function positionAt(siblings: readonly Positioned[], index: number): number | null {
  const before = siblings[index - 1]?.position ?? null;
  const after = siblings[index]?.position ?? null;
  if (before === null) return after === null ? STEP : after - STEP;
  if (after === null) return before + STEP;
  return after - before > SMALLEST_GAP ? (before + after) / 2 : null;
}

/** Even positions for `count` rows in order. */
export function spreadPositions(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => (index + 1) * STEP);
}
