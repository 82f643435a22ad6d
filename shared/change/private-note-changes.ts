import type { PrivateNoteId } from '#shared/domain/basics/ids.ts';
import type { PlanState } from '#shared/domain/plan-state.ts';
import { privateNoteAbout } from '#shared/domain/section/private-note.ts';
import type { Change } from './change.ts';
import { insertRow, removeRow, updateRow } from './operations.ts';

/** Writes the private note about something; an emptied note is taken away. `id` is for a note that is new. */
export function writePrivateNote(
  state: PlanState,
  {
    id,
    aboutId,
    text,
  }: { readonly id: PrivateNoteId; readonly aboutId: string; readonly text: string },
): Change {
  const label = { key: 'editPrivateNote', params: {} } as const;
  const note = privateNoteAbout(state.tables.privateNotes, aboutId);
  if (note !== null)
    return {
      label,
      operations:
        text.trim() === ''
          ? [removeRow('privateNotes', note)]
          : updateRow('privateNotes', note, { text }),
    };
  const row = { id, planId: state.planId, aboutId, text };
  return { label, operations: text.trim() === '' ? [] : [insertRow('privateNotes', row)] };
}
