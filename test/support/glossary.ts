import { privateNoteIdSchema, termIdSchema } from '#shared/domain/basics/ids.ts';
import type { Term } from '#shared/domain/section/glossary.ts';
import type { PrivateNote } from '#shared/domain/section/private-note.ts';
import { PLAN_ID } from './rows.ts';

/** A term whose id is its own name in small letters. */
export function aTerm(term: string, explanation = `Vad ${term} betyder.`): Term {
  const id = termIdSchema.parse(`term-${term.toLowerCase().replaceAll(/[^a-z0-9]/g, '')}`);
  return { id, planId: PLAN_ID, term, explanation };
}

/** A private note about a row. */
export function aPrivateNote(id: string, aboutId: string, text = 'Bara för mig.'): PrivateNote {
  return { id: privateNoteIdSchema.parse(id), planId: PLAN_ID, aboutId, text };
}
