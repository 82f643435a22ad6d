import type { SectionId } from '#shared/domain/basics/ids.ts';
import type { PlacedSection } from '#shared/domain/section/numbering.ts';

/** A line of the chapter tree as it is shown. */
export type ChapterRow = PlacedSection & {
  /** Under which row it stands; null for a chapter. */
  readonly parentId: SectionId | null;
  readonly hasChildren: boolean;
  readonly expanded: boolean;
  /** Its place among its siblings, from 1, and how many they are: what a screen reader says. */
  readonly index: number;
  readonly siblings: number;
};

/** The rows that are in sight: everything but what lies below a collapsed section. */
export function visibleRows(
  placed: readonly PlacedSection[],
  collapsed: ReadonlySet<SectionId>,
): readonly ChapterRow[] {
  const rows = withParents(placed);
  const counts = new Map<SectionId | null, number>();
  const numbered = rows.map((row) => {
    const index = (counts.get(row.parentId) ?? 0) + 1;
    counts.set(row.parentId, index);
    return { ...row, index };
  });
  const hidden = new Set<SectionId>();
  return numbered.flatMap((row) => {
    const { id } = row.section;
    const isHidden =
      row.parentId !== null && (hidden.has(row.parentId) || collapsed.has(row.parentId));
    if (isHidden) hidden.add(id);
    if (isHidden) return [];
    const hasChildren = counts.has(id);
    return [
      {
        ...row,
        hasChildren,
        expanded: hasChildren && !collapsed.has(id),
        siblings: counts.get(row.parentId) ?? 1,
      },
    ];
  });
}

function withParents(
  placed: readonly PlacedSection[],
): readonly (PlacedSection & { readonly parentId: SectionId | null })[] {
  const path: SectionId[] = [];
  return placed.map((row) => {
    path.length = row.depth;
    const parentId = path.at(-1) ?? null;
    path.push(row.section.id);
    return { ...row, parentId };
  });
}
