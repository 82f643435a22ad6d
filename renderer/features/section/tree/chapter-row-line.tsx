import { useDraggable, useDroppable } from '@dnd-kit/core';
import { VisuallyHidden } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconChevronRight } from '@tabler/icons-react';
import type { CSSProperties, KeyboardEvent } from 'react';
import type { SectionId } from '#shared/domain/basics/ids.ts';
import { countCompleteMarks } from '#shared/domain/section/complete-marks.ts';
import { text } from '#shared/text/text.ts';
import styles from './chapter-tree.module.css';
import type { ChapterRow } from './chapter-rows.ts';
import { RenameInput } from './rename-input.tsx';

const words = text.section.tree;

/** Where a dragged section would land, drawn on the row that it is over. */
export type DropMark = { readonly edge: 'before' | 'after'; readonly depth: number };

type Props = {
  readonly row: ChapterRow;
  readonly owner: string | null;
  /** What is amiss, in words. */
  readonly problems: readonly string[];
  readonly open: boolean;
  /** True for the one row that Tab goes to. */
  readonly isStop: boolean;
  readonly renaming: boolean;
  readonly movable: boolean;
  readonly dropMark: DropMark | null;
  readonly onOpen: (id: SectionId) => void;
  readonly onKey: (event: KeyboardEvent, id: SectionId) => void;
  readonly onToggle: (id: SectionId) => void;
  readonly onRenamed: (row: ChapterRow, heading: string | null) => void;
};

/** One line of the chapter tree. */
export function ChapterRowLine(props: Props) {
  const { row, open, isStop, renaming, movable, dropMark, onOpen, onKey, onToggle, onRenamed } =
    props;
  const { section, depth } = row;
  const drag = useDraggable({ id: section.id, disabled: !movable || renaming });
  const drop = useDroppable({ id: section.id });
  return (
    <div
      ref={(element) => {
        drag.setNodeRef(element);
        drop.setNodeRef(element);
      }}
      {...drag.listeners}
      role="treeitem"
      aria-level={depth + 1}
      aria-posinset={row.index}
      aria-setsize={row.siblings}
      aria-expanded={row.hasChildren ? row.expanded : undefined}
      aria-selected={open}
      tabIndex={isStop ? 0 : -1}
      data-section={section.id}
      data-dragging={drag.isDragging || undefined}
      data-drop={dropMark?.edge}
      className={styles['row']}
      // A custom property is not in React's list of styles.
      style={{ '--depth': depth, '--drop-depth': dropMark?.depth ?? 0 } as CSSProperties}
      onClick={() => onOpen(section.id)}
      onKeyDown={(event) => onKey(event, section.id)}
    >
      <Chevron row={row} onToggle={onToggle} />
      {renaming ? (
        <RenameInput heading={section.heading} onDone={(heading) => onRenamed(row, heading)} />
      ) : (
        <RowText {...props} />
      )}
    </div>
  );
}

/** A larger target than its sign. Hidden from screen readers, which know from the row itself whether it is open. */
function Chevron({ row, onToggle }: Pick<Props, 'row' | 'onToggle'>) {
  if (!row.hasChildren) return <span className={styles['chevron']} aria-hidden />;
  return (
    <span
      className={styles['chevron']}
      data-expanded={row.expanded || undefined}
      aria-hidden
      onClick={(event) => {
        event.stopPropagation();
        onToggle(row.section.id);
      }}
    >
      <IconChevronRight size={16} />
    </span>
  );
}

function RowText({ row, owner, problems }: Pick<Props, 'row' | 'owner' | 'problems'>) {
  const { section, number } = row;
  const marks = countCompleteMarks(section.blocks);
  return (
    <>
      <span className={styles['text']}>
        <span className={styles['heading']}>
          {number !== null && <span className={styles['number']}>{number}</span>}
          <span>{section.heading === '' ? text.section.untitled : section.heading}</span>
        </span>
        {owner !== null && (
          <span className={styles['owner']}>
            <VisuallyHidden>{words.owner({ name: '' })}</VisuallyHidden>
            {owner}
          </span>
        )}
      </span>
      {problems.length > 0 && (
        <span className={styles['problem']} title={problems.join(' ')}>
          <IconAlertTriangle size={16} aria-hidden />
          <VisuallyHidden>{problems.join(' ')}</VisuallyHidden>
        </span>
      )}
      {marks > 0 && (
        <span className={styles['marks']} title={words.marks({ count: marks })}>
          <span aria-hidden>{marks}</span>
          <VisuallyHidden>{words.marks({ count: marks })}</VisuallyHidden>
        </span>
      )}
      {section.ready && (
        <span className={styles['ready']} title={words.ready}>
          <IconCheck size={16} stroke={2.5} aria-hidden />
          <VisuallyHidden>{words.ready}</VisuallyHidden>
        </span>
      )}
    </>
  );
}
