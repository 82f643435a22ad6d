import { useMemo, useState } from 'react';
import type { SectionId } from '#shared/domain/basics/ids.ts';
import { placeTree } from '#shared/domain/section/numbering.ts';
import type { SectionTree } from '#shared/domain/section/tree.ts';
import { visibleRows, type ChapterRow } from './chapter-rows.ts';

type Folding = {
  readonly rows: readonly ChapterRow[];
  /** Folds what lies below a section, or unfolds it. */
  readonly toggle: (id: SectionId) => void;
  readonly unfold: (id: SectionId | null) => void;
};

/** The rows of the tree that are in sight. Everything is unfolded to begin with: a plan is read before it is sorted. */
export function useFolding(tree: SectionTree): Folding {
  const [folded, setFolded] = useState<ReadonlySet<SectionId>>(new Set());
  const placed = useMemo(() => placeTree(tree), [tree]);
  const rows = useMemo(() => visibleRows(placed, folded), [placed, folded]);
  return {
    rows,
    toggle: (id) => setFolded((old) => (old.has(id) ? without(old, id) : new Set([...old, id]))),
    unfold: (id) => setFolded((old) => without(old, id)),
  };
}

function without(ids: ReadonlySet<SectionId>, id: SectionId | null): ReadonlySet<SectionId> {
  return new Set([...ids].filter((other) => other !== id));
}
