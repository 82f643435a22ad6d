import type { Block } from '#shared/domain/section/blocks.ts';
import type { BlockEdit, PlacedBlock } from './change.ts';
import { sameValue } from './same-value.ts';

/**
 * The edits that turn `before` into `after`: blocks added, removed, changed, or moved past others.
 * A block that merely shifts because something above it came or went is not an edit.
 */
export function diffBlocks(
  before: readonly Block[],
  after: readonly Block[],
): readonly BlockEdit[] {
  const oldPlaces = placesById(before);
  const newPlaces = placesById(after);
  const settled = settledIds(before, newPlaces);
  const removed = before.flatMap((block, index): BlockEdit[] =>
    newPlaces.has(block.id) ? [] : [{ blockId: block.id, before: { index, block }, after: null }],
  );
  const kept = after.flatMap((block, index): BlockEdit[] => {
    const old = oldPlaces.get(block.id) ?? null;
    const untouched = old !== null && settled.has(block.id) && sameValue(old.block, block);
    return untouched ? [] : [{ blockId: block.id, before: old, after: { index, block } }];
  });
  return [...removed, ...kept];
}

/**
 * Applies edits to a list of blocks. Returns null when a block is not what an edit says it was,
 * which means that the text has moved on since.
 */
export function applyBlockEdits(
  blocks: readonly Block[],
  edits: readonly BlockEdit[],
): readonly Block[] | null {
  const current = placesById(blocks);
  const fits = edits.every(({ blockId, before }) => {
    const place = current.get(blockId);
    return before === null
      ? place === undefined
      : place !== undefined && sameValue(place.block, before.block);
  });
  if (!fits) return null;
  const touched = new Set<string>(edits.map(({ blockId }) => blockId));
  const result = blocks.filter(({ id }) => !touched.has(id));
  const arriving = edits.flatMap(({ after }) => (after === null ? [] : [after]));
  for (const { index, block } of arriving.toSorted((left, right) => left.index - right.index)) {
    result.splice(index, 0, block);
  }
  return result;
}

/** The edits that take `edits` back. */
export function invertBlockEdits(edits: readonly BlockEdit[]): readonly BlockEdit[] {
  return edits.map(({ blockId, before, after }) => ({ blockId, before: after, after: before }));
}

function placesById(blocks: readonly Block[]): ReadonlyMap<string, PlacedBlock> {
  return new Map(blocks.map((block, index) => [block.id, { index, block }]));
}

/** Ids of the blocks that keep their order among themselves: the longest rising run of new indexes. */
function settledIds(
  before: readonly Block[],
  newPlaces: ReadonlyMap<string, PlacedBlock>,
): ReadonlySet<string> {
  const common = before.flatMap(({ id }) => {
    const place = newPlaces.get(id);
    return place === undefined ? [] : [{ id, index: place.index }];
  });
  return new Set(longestRisingRun(common).map(({ id }) => id));
}

/** Patience sorting: O(n log n), so a chapter of thousands of blocks stays quick. */
function longestRisingRun<Place extends { readonly index: number }>(
  places: readonly Place[],
): readonly Place[] {
  type Link = { readonly place: Place; readonly previous: Link | null };
  const tails: Link[] = [];
  for (const place of places) {
    const at = firstNotBelow(tails, place.index);
    tails[at] = { place, previous: tails[at - 1] ?? null };
  }
  const run: Place[] = [];
  for (let link = tails.at(-1) ?? null; link !== null; link = link.previous)
    run.unshift(link.place);
  return run;
}

function firstNotBelow(
  tails: readonly { readonly place: { readonly index: number } }[],
  index: number,
): number {
  let [low, high] = [0, tails.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tails[middle]?.place.index ?? 0) < index) low = middle + 1;
    else high = middle;
  }
  return low;
}
