import type { PlanState } from '#shared/domain/plan-state.ts';
import { shownPictureIds } from '#shared/domain/section/shown-pictures.ts';
import type { Change } from './change.ts';
import { removeRow } from './operations.ts';

/**
 * Takes away the pictures that no figure shows any more; no operations when there are none. Made when a plan is opened
 * and not while it is: a figure that was cut may yet be pasted, and an undo must find its picture.
 */
export function removeUnusedPictures({ tables }: PlanState): Change {
  const shown = shownPictureIds(tables.sections.values());
  const unused = [...tables.pictures.values()].filter(({ id }) => !shown.has(id));
  return {
    label: { key: 'removeUnusedPictures', params: {} },
    operations: unused.map((picture) => removeRow('pictures', picture)),
  };
}
