import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import type { SectionId } from '#shared/domain/basics/ids.ts';
import type { ChapterRow } from './chapter-rows.ts';

type TreeFocus = {
  readonly tree: RefObject<HTMLDivElement | null>;
  /** The one row that Tab goes to. */
  readonly stop: SectionId | null;
  /** Moves the focus to a row, now or as soon as the row is there. */
  readonly focusRow: (id: SectionId) => void;
};

/** The focus of the tree. A row that moves keeps it, although the page has taken the row out and put it back. */
export function useTreeFocus(rows: readonly ChapterRow[], openId: SectionId | null): TreeFocus {
  const tree = useRef<HTMLDivElement>(null);
  const wanted = useRef<SectionId | null>(null);
  const [focused, setFocused] = useState<SectionId | null>(null);
  useLayoutEffect(() => {
    if (wanted.current === null) return;
    const row = rowOf(tree.current, wanted.current);
    if (row === null) return;
    wanted.current = null;
    row.focus();
  });
  useEffect(() => {
    if (openId === null) return;
    rowOf(tree.current, openId)?.scrollIntoView({ block: 'nearest' });
  }, [openId]);
  const inSight = (id: SectionId | null): boolean => rows.some(({ section }) => section.id === id);
  const stop = [focused, openId].find(inSight) ?? rows[0]?.section.id ?? null;
  return {
    tree,
    stop,
    focusRow(id) {
      wanted.current = id;
      setFocused(id);
    },
  };
}

function rowOf(tree: HTMLElement | null, id: SectionId): HTMLElement | null {
  return tree?.querySelector<HTMLElement>(`[data-section="${id}"]`) ?? null;
}
