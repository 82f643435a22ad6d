import type { KeyboardEvent } from 'react';
import type { SectionId } from '#shared/domain/basics/ids.ts';
import { missingCase } from '#shared/domain/basics/missing-case.ts';
import type { SectionStep } from '#shared/domain/section/moves.ts';
import type { Section } from '#shared/domain/section/schema.ts';
import type { SectionTree } from '#shared/domain/section/tree.ts';
import type { ChapterRow } from './chapter-rows.ts';
import { readTreeKey, type TreeCommand } from './tree-keys.ts';

/** What can be done in the tree, by whatever means it is asked for. */
export type TreeActions = {
  readonly focus: (id: SectionId) => void;
  readonly toggle: (id: SectionId) => void;
  readonly open: (id: SectionId) => void;
  readonly write: (id: SectionId) => void;
  readonly rename: (id: SectionId) => void;
  readonly remove: (section: Section) => void;
  readonly step: (id: SectionId, step: SectionStep) => void;
};

type TreeKeyContext = {
  readonly rows: readonly ChapterRow[];
  readonly tree: SectionTree;
  readonly readOnly: boolean;
  readonly actions: TreeActions;
};

/** Does what a key pressed on a row asks for; in a read-only plan only what changes nothing. */
export function answerTreeKey(event: KeyboardEvent, id: SectionId, context: TreeKeyContext): void {
  const command = readTreeKey(event, context.rows, id);
  const section = context.tree.sections.get(id);
  if (command === null || section === undefined) return;
  event.preventDefault();
  if (!context.readOnly || !isEdit(command)) runCommand(command, section, context.actions);
}

function isEdit({ kind }: TreeCommand): boolean {
  return kind === 'rename' || kind === 'remove' || kind === 'step';
}

/** `section` is the one that the command is about. */
function runCommand(command: TreeCommand, section: Section, actions: TreeActions): void {
  switch (command.kind) {
    case 'expand':
    case 'collapse':
      return actions.toggle(command.id);
    case 'remove':
      return actions.remove(section);
    case 'step':
      return actions.step(command.id, command.step);
    case 'focus':
    case 'open':
    case 'write':
    case 'rename':
      return actions[command.kind](command.id);
    default:
      return missingCase(command);
  }
}
