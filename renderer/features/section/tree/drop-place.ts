import type { SectionId } from '#shared/domain/basics/ids.ts';
import type { SectionPlace } from '#shared/domain/section/moves.ts';
import type { ChapterRow } from './chapter-rows.ts';

/** Pixels to the right that mean one level deeper. */
export const INDENT = 18;

/** Where a dragged section would land: its place in the tree, and how deep to draw it. */
export type DropPlace = SectionPlace & { readonly depth: number };

type Drag = {
  readonly activeId: SectionId;
  /** The row that the pointer is over. */
  readonly overId: SectionId;
  /** How far the pointer has gone sideways, in pixels. */
  readonly sideways: number;
};

/**
 * Where a section dragged over a row lands. Up and down decide between which rows; sideways decides the level,
 * as far as the rows around allow. `rows` are those in sight without what lies below the dragged one.
 */
export function dropPlace(
  rows: readonly ChapterRow[],
  { activeId, overId, sideways }: Drag,
): DropPlace | null {
  const [from, to] = [indexOf(rows, activeId), indexOf(rows, overId)];
  const active = rows[from];
  if (active === undefined || to === -1) return null;
  const others = rows.toSpliced(from, 1);
  const [above, below] = [others[to - 1], others[to]];
  const wanted = active.depth + Math.round(sideways / INDENT);
  const depth = Math.max(
    below?.depth ?? 0,
    Math.min(wanted, above === undefined ? 0 : above.depth + 1),
  );
  const parentId = parentAt(others.slice(0, to), depth);
  return { parentId, depth, index: indexUnder(others.slice(0, to), above, parentId) };
}

function indexOf(rows: readonly ChapterRow[], id: SectionId): number {
  return rows.findIndex(({ section }) => section.id === id);
}

/** The nearest row above that is one level further out. */
function parentAt(above: readonly ChapterRow[], depth: number): SectionId | null {
  return above.findLast((row) => row.depth === depth - 1)?.section.id ?? null;
}

function indexUnder(
  before: readonly ChapterRow[],
  above: ChapterRow | undefined,
  parentId: SectionId | null,
): number {
  // What is below a collapsed section is out of sight; what is dropped into it goes last.
  const isCollapsed =
    above?.section.id === parentId && above !== undefined && above.hasChildren && !above.expanded;
  return isCollapsed
    ? Number.MAX_SAFE_INTEGER
    : before.filter((row) => row.parentId === parentId).length;
}
