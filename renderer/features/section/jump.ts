import type { SectionId } from '#shared/domain/basics/ids.ts';
import type { TextTarget } from './editor/text-positions.ts';

/** A place in a section's text to go to. Each jump is a new object, so that the same place can be gone to twice. */
export type Jump = { readonly sectionId: SectionId; readonly target: TextTarget };
