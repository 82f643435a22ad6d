import { shownPictureIds } from '#shared/domain/section/shown-pictures.ts';
import type { RowSet } from '#shared/domain/tables.ts';

/** The rows of a plan as they leave this machine: without private notes, and without pictures that no figure shows. */
export function outgoingRows(rows: RowSet): RowSet {
  const shown = shownPictureIds(rows.sections);
  return {
    ...rows,
    pictures: rows.pictures.filter(({ id }) => shown.has(id)),
    privateNotes: [],
  };
}
