import { useState, type RefObject } from 'react';
import type { SectionId } from '#shared/domain/basics/ids.ts';
import type { SectionPlace } from '#shared/domain/section/moves.ts';
import type { Section } from '#shared/domain/section/schema.ts';
import type { SectionTree } from '#shared/domain/section/tree.ts';
import type { SectionCommands } from '../use-section-commands.ts';
import type { ChapterRow } from './chapter-rows.ts';
import type { TreeActions } from './tree-actions.ts';
import { useFolding } from './use-folding.ts';
import { useTreeFocus } from './use-tree-focus.ts';

type Options = {
  readonly tree: SectionTree;
  readonly open: Section;
  readonly commands: SectionCommands;
  readonly onOpen: (id: SectionId) => void;
  /** Opens a chapter and goes to its text. */
  readonly onWrite: (id: SectionId) => void;
};

type ChapterTreeState = TreeActions & {
  readonly rows: readonly ChapterRow[];
  readonly element: RefObject<HTMLDivElement | null>;
  /** The one row that Tab goes to. */
  readonly stop: SectionId | null;
  readonly renaming: SectionId | null;
  /** The section that was moved last, to be told to a screen reader. */
  readonly movedId: SectionId | null;
  readonly finishRename: (row: ChapterRow, heading: string | null) => void;
  readonly add: (heading: string, place: SectionPlace) => void;
  readonly move: (id: SectionId, place: SectionPlace) => void;
};

/** What the chapter tree shows and does: which rows are in sight, which has the focus, and what follows an edit. */
export function useChapterTree(options: Options): ChapterTreeState {
  const { tree, open, commands, onOpen, onWrite } = options;
  const { rows, toggle, unfold } = useFolding(tree);
  const { tree: element, stop, focusRow } = useTreeFocus(rows, open.id);
  const [renaming, setRenaming] = useState<SectionId | null>(null);
  const [movedId, setMovedId] = useState<SectionId | null>(null);

  function finishMove(id: SectionId, moved: boolean): void {
    if (!moved) return;
    setMovedId(id);
    focusRow(id);
  }
  function remove(section: Section): void {
    const next = rowAfterRemoval(rows, section);
    if (!commands.remove(section) || next === null) return;
    if (section.id === open.id) onOpen(next);
    focusRow(next);
  }

  return {
    focus: focusRow,
    toggle,
    open: onOpen,
    write: onWrite,
    rename: setRenaming,
    remove,
    step: (id, how) => finishMove(id, commands.step(id, how)),
    rows,
    element,
    stop,
    renaming,
    movedId,
    finishRename({ section }, heading) {
      setRenaming(null);
      focusRow(section.id);
      if (heading !== null && heading.trim() !== '') commands.rename(section, heading.trim());
    },
    add(heading, place) {
      const id = commands.add(heading, place);
      if (id === null) return;
      unfold(place.parentId);
      onOpen(id);
      setRenaming(id);
    },
    move: (id, place) => finishMove(id, commands.move(id, place)),
  };
}

/** Where the focus goes when a section and all below it are gone: to what stands after it, else before. */
function rowAfterRemoval(rows: readonly ChapterRow[], section: Section): SectionId | null {
  const at = rows.findIndex((row) => row.section.id === section.id);
  const depth = rows[at]?.depth ?? 0;
  const next = rows.slice(at + 1).find((row) => row.depth <= depth) ?? rows[at - 1];
  return next?.section.id ?? null;
}
