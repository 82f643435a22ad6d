import type { Extensions } from '@tiptap/core';
import type { NewId } from '#shared/domain/basics/ids.ts';
import type { Settings } from '#shared/ports/desktop.ts';
import { NewBlockIds } from './block-ids.ts';
import { Clipboard } from './clipboard.ts';
import { PastedPictures } from './figure/pasted-pictures.ts';
import { FootnoteOpening } from './footnote/footnote-opening.ts';
import { FootnoteRows } from './footnote/footnote-rows.ts';
import { ListLineNode } from './list-line-node.ts';
import { schemaExtensions } from './schema.ts';
import { SectionKeys } from './section-keys.ts';
import { SectionLimit, type LimitRefusal } from './section-limit.ts';
import { viewedNodes } from './viewed-nodes.ts';

export type EditorHooks = {
  readonly newId: NewId;
  readonly shortcuts: () => Settings['shortcuts'];
  readonly onFind: () => void;
  readonly onLeave: () => void;
  readonly onFootnote: () => void;
  readonly onPictures: (files: readonly File[], place: number | null) => void;
  readonly onRefused: (refusal: LimitRefusal) => void;
};

/** The schema with everything that an open text does. */
export function sectionExtensions({
  newId,
  shortcuts,
  onFind,
  onLeave,
  onFootnote,
  onPictures,
  onRefused,
}: EditorHooks): Extensions {
  return [
    ...schemaExtensions(viewedNodes),
    NewBlockIds.configure({ newId }),
    SectionLimit.configure({ onRefused }),
    SectionKeys.configure({ shortcuts, onFind, onLeave }),
    FootnoteOpening.configure({ onOpen: onFootnote }),
    FootnoteRows,
    PastedPictures.configure({ onPictures }),
    Clipboard,
  ];
}

/** Typing "*" or "**" is not a command here; only "- " and "1. " start lists, as in Word. */
export const INPUT_RULES = [ListLineNode];
/** A pasted address on selected text becomes a link. */
export const PASTE_RULES = ['link'];
