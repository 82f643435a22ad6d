import { z } from 'zod';
import { planIdSchema, privateNoteIdSchema } from '../basics/ids.ts';
import { noteSchema } from '../basics/text-fields.ts';

/**
 * A note for oneself about something in the plan. It never leaves the machine: no document shows it and no plan file
 * carries it.
 */
export const privateNoteSchema = z.strictObject({
  id: privateNoteIdSchema,
  planId: planIdSchema,
  /** The id of the row it is about: a section, a priority, a goal or an action. */
  aboutId: z.string(),
  text: noteSchema,
});
export type PrivateNote = z.infer<typeof privateNoteSchema>;

/** The note about something in the plan; null when there is none. */
export function privateNoteAbout(
  notes: ReadonlyMap<string, PrivateNote>,
  aboutId: string,
): PrivateNote | null {
  return [...notes.values()].find((note) => note.aboutId === aboutId) ?? null;
}
