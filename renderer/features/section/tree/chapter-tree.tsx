import { closestCenter, DndContext } from '@dnd-kit/core';
import { VisuallyHidden } from '@mantine/core';
import type { SectionId } from '#shared/domain/basics/ids.ts';
import { placeAfter, placeLast } from '#shared/domain/section/moves.ts';
import type { Section } from '#shared/domain/section/schema.ts';
import type { SectionTree } from '#shared/domain/section/tree.ts';
import { text } from '#shared/text/text.ts';
import { usePlanSelector, useReadOnly } from '#renderer/platform/workspace.tsx';
import type { SectionCommands } from '../use-section-commands.ts';
import { ChapterRowLine } from './chapter-row-line.tsx';
import type { ChapterRow } from './chapter-rows.ts';
import { ChapterTools } from './chapter-tools.tsx';
import styles from './chapter-tree.module.css';
import { answerTreeKey } from './tree-actions.ts';
import { useChapterDrag } from './use-chapter-drag.ts';
import { useChapterTree } from './use-chapter-tree.ts';
import { useProblems } from './use-problems.ts';

const words = text.section.tree;

type Props = {
  readonly tree: SectionTree;
  readonly open: Section;
  readonly commands: SectionCommands;
  readonly onOpen: (id: SectionId) => void;
  /** Opens a chapter and goes to its text. */
  readonly onWrite: (id: SectionId) => void;
};

/** The chapters as a tree: to find one's way, and to put them in order with pointer, buttons or keys. */
export function ChapterTree(props: Props) {
  const { tree, open, onOpen } = props;
  const readOnly = useReadOnly();
  const roles = usePlanSelector((state) => state.tables.roles);
  const problems = useProblems();
  const chapters = useChapterTree(props);
  const { rows, renaming, stop, toggle, finishRename } = chapters;
  const drag = useChapterDrag(rows, chapters.move);
  const ownerOf = ({ section: { ownerId } }: ChapterRow): string | null =>
    ownerId === null ? null : (roles.get(ownerId)?.title ?? null);
  return (
    <>
      {!readOnly && (
        <ChapterTools
          tree={tree}
          section={open}
          onAdd={() => chapters.add(text.section.newHeading, placeAfter(tree, open.id))}
          onAddBelow={() => chapters.add(text.section.newSubheading, placeLast(tree, open.id))}
          onStep={(step) => chapters.step(open.id, step)}
          onRename={() => chapters.rename(open.id)}
          onRemove={() => chapters.remove(open)}
        />
      )}
      <DndContext {...drag.context} collisionDetection={closestCenter}>
        <div
          ref={chapters.element}
          role="tree"
          aria-label={words.label}
          aria-describedby="chapter-tree-keys"
          className={styles['tree']}
        >
          {rows.map((row) => (
            <ChapterRowLine
              key={row.section.id}
              row={row}
              owner={ownerOf(row)}
              problems={problems.get(row.section.id) ?? []}
              open={row.section.id === open.id}
              isStop={row.section.id === stop}
              renaming={row.section.id === renaming}
              movable={!readOnly}
              dropMark={drag.dropMark(row.section.id)}
              onOpen={onOpen}
              onKey={(event, id) =>
                answerTreeKey(event, id, { rows, tree, readOnly, actions: chapters })
              }
              onToggle={toggle}
              onRenamed={finishRename}
            />
          ))}
        </div>
      </DndContext>
      <VisuallyHidden id="chapter-tree-keys">{words.keysHint}</VisuallyHidden>
      <VisuallyHidden component="output">{movedTo(rows, chapters.movedId)}</VisuallyHidden>
    </>
  );
}

function movedTo(rows: readonly ChapterRow[], movedId: SectionId | null): string {
  const row = rows.find(({ section }) => section.id === movedId);
  return row === undefined ? '' : words.moved({ name: row.section.heading, number: row.number });
}
