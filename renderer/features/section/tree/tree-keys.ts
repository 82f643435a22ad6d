import type { SectionId } from '#shared/domain/basics/ids.ts';
import type { SectionStep } from '#shared/domain/section/moves.ts';
import type { ChapterRow } from './chapter-rows.ts';

/** What a key in the chapter tree asks for. */
export type TreeCommand =
  | { readonly kind: 'focus'; readonly id: SectionId }
  | { readonly kind: 'expand' | 'collapse'; readonly id: SectionId }
  | { readonly kind: 'open' | 'write' | 'rename' | 'remove'; readonly id: SectionId }
  | { readonly kind: 'step'; readonly id: SectionId; readonly step: SectionStep };

export type TreeKey = {
  readonly key: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
};

const STEPS: Readonly<Record<string, SectionStep>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowRight: 'indent',
  ArrowLeft: 'outdent',
};

const ACTIONS: Readonly<Record<string, 'open' | 'write' | 'rename' | 'remove'>> = {
  Enter: 'write',
  ' ': 'open',
  F2: 'rename',
  Delete: 'remove',
};

/**
 * The command of a key, by the tree pattern of the ARIA practices; null for a key that means nothing here.
 * With Alt the arrows move the section itself. `current` is the row that has the focus.
 */
export function readTreeKey(
  pressed: TreeKey,
  rows: readonly ChapterRow[],
  current: SectionId,
): TreeCommand | null {
  const row = rows.find(({ section }) => section.id === current);
  if (row === undefined || pressed.ctrlKey || pressed.metaKey) return null;
  if (pressed.altKey) return readStep(pressed.key, current);
  const action = ACTIONS[pressed.key];
  if (action !== undefined) return { kind: action, id: current };
  return readMovement(pressed.key, rows, row) ?? readLetter(pressed.key, rows, row);
}

function readStep(key: string, id: SectionId): TreeCommand | null {
  const step = STEPS[key];
  return step === undefined ? null : { kind: 'step', id, step };
}

function readMovement(
  key: string,
  rows: readonly ChapterRow[],
  row: ChapterRow,
): TreeCommand | null {
  const at = rows.indexOf(row);
  switch (key) {
    case 'ArrowDown':
      return focusOn(rows[at + 1]);
    case 'ArrowUp':
      return focusOn(rows[at - 1]);
    case 'Home':
      return focusOn(rows[0]);
    case 'End':
      return focusOn(rows.at(-1));
    case 'ArrowRight':
      if (row.hasChildren && !row.expanded) return { kind: 'expand', id: row.section.id };
      return row.hasChildren ? focusOn(rows[at + 1]) : null;
    case 'ArrowLeft':
      if (row.expanded) return { kind: 'collapse', id: row.section.id };
      return row.parentId === null ? null : { kind: 'focus', id: row.parentId };
    default:
      return null;
  }
}

/** A letter goes to the next section whose heading begins with it, round the end to the beginning. */
function readLetter(key: string, rows: readonly ChapterRow[], row: ChapterRow): TreeCommand | null {
  if (key.length !== 1) return null;
  const at = rows.indexOf(row);
  const onwards = [...rows.slice(at + 1), ...rows.slice(0, at)];
  const letter = key.toLocaleLowerCase('sv');
  return focusOn(
    onwards.find(({ section }) => section.heading.toLocaleLowerCase('sv').startsWith(letter)),
  );
}

function focusOn(row: ChapterRow | undefined): TreeCommand | null {
  return row === undefined ? null : { kind: 'focus', id: row.section.id };
}
