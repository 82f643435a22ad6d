import { writtenRuns } from './doc-runs.ts';
import type { DocParagraph } from './document-model.ts';

/** A note as it is printed: a blank line parts paragraphs, a single line break stays one. Nothing for an empty note. */
export function noteParagraphs(note: string): readonly DocParagraph[] {
  return note
    .split(/\n[^\S\n]*\n+/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => ({ kind: 'paragraph', style: 'normal', runs: writtenRuns(paragraph) }));
}
