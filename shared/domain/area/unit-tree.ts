import { groupBy } from '../basics/group-by.ts';
import { compareSwedish } from '../basics/swedish-order.ts';
import type { Unit, UnitKind } from './schema.ts';

/** A unit in its place in the tree: 0 is the top level; `lastSibling` and `index` tell where it may move. */
export type PlacedUnit = {
  readonly unit: Unit;
  readonly depth: number;
  readonly index: number;
  readonly siblingCount: number;
};

type Children = ReadonlyMap<string | null, readonly Unit[]>;

/**
 * The units as the tree is read, depth first. Nothing is hidden: a unit whose parent is gone, or whose parents run in
 * a circle (two merged files can produce both), is shown at the top level.
 */
export function placeUnits(units: Iterable<Unit>): readonly PlacedUnit[] {
  const all = [...units].toSorted(byPlace);
  const byId = new Map<string, Unit>(all.map((unit) => [unit.id, unit]));
  const roots = new Set<string>(all.filter((unit) => isRoot(byId, unit)).map(({ id }) => id));
  const children = groupBy(all, ({ id, parentId }) => (roots.has(id) ? null : parentId));
  return placeChildren(children, null, 0);
}

/** The ids of a unit and of everything below it. */
export function subtreeIds(units: Iterable<Unit>, unitId: string): ReadonlySet<string> {
  const placed = placeUnits(units);
  const start = placed.findIndex(({ unit }) => unit.id === unitId);
  const top = placed[start];
  if (top === undefined) return new Set();
  const below = placed.slice(start + 1);
  const end = below.findIndex(({ depth }) => depth <= top.depth);
  return new Set([top, ...(end === -1 ? below : below.slice(0, end))].map(({ unit }) => unit.id));
}

/** The children of a unit in order; of the top level for null. */
export function childUnits(units: Iterable<Unit>, parentId: string | null): readonly Unit[] {
  const placed = placeUnits(units);
  if (parentId === null) return placed.filter(({ depth }) => depth === 0).map(({ unit }) => unit);
  return placed
    .filter(({ unit, depth }) => depth > 0 && unit.parentId === parentId)
    .map(({ unit }) => unit);
}

const KINDS_BELOW: Readonly<Record<UnitKind, UnitKind>> = {
  region: 'policeArea',
  policeArea: 'localPoliceArea',
  localPoliceArea: 'unit',
  unit: 'unit',
  municipality: 'district',
  district: 'district',
  partner: 'partner',
};

/** What a new unit under `parent` most likely is; the user may choose otherwise. */
export function likelyKind(parent: Unit | null): UnitKind {
  return parent === null ? 'localPoliceArea' : KINDS_BELOW[parent.kind];
}

/** By position; equal positions (two merged files) in Swedish order of names, then by id. */
function byPlace(left: Unit, right: Unit): number {
  return (
    left.position - right.position ||
    compareSwedish(left.name, right.name) ||
    (left.id < right.id ? -1 : 1)
  );
}

function placeChildren(
  children: Children,
  parentId: string | null,
  depth: number,
): readonly PlacedUnit[] {
  const siblings = children.get(parentId) ?? [];
  return siblings.flatMap((unit, index) => [
    { unit, depth, index, siblingCount: siblings.length },
    ...placeChildren(children, unit.id, depth + 1),
  ]);
}

function isRoot(byId: ReadonlyMap<string, Unit>, unit: Unit): boolean {
  return unit.parentId === null || !byId.has(unit.parentId) || isInCircle(byId, unit);
}

/** True when the way upwards comes back to the unit itself. */
function isInCircle(byId: ReadonlyMap<string, Unit>, unit: Unit): boolean {
  const seen = new Set<string>();
  let parentId: string | null = unit.parentId;
  while (parentId !== null && !seen.has(parentId)) {
    if (parentId === unit.id) return true;
    seen.add(parentId);
    parentId = byId.get(parentId)?.parentId ?? null;
  }
  return false;
}
