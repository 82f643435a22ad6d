import type { RowField } from './row-draft.ts';

/** The attribute that says which field a control of the series is. */
const FIELD = 'data-field';

/** The same field in the row above or below, or in the first or last; null at the edge. */
export function fieldBeside(control: HTMLElement, step: 1 | -1): HTMLElement | null {
  const field = control.getAttribute(FIELD);
  const column = [
    ...(control.closest('table')?.querySelectorAll<HTMLElement>(`[${FIELD}="${field}"]`) ?? []),
  ];
  const at = column.indexOf(control);
  return at === -1 ? null : (column[at + step] ?? null);
}

/** A field of the same row. */
export function fieldInRow(control: HTMLElement, field: RowField): HTMLElement | null {
  return control.closest('tr')?.querySelector<HTMLElement>(`[${FIELD}="${field}"]`) ?? null;
}

/** The first field of the row that keeps it from being saved. */
export function wrongFieldInRow(control: HTMLElement): HTMLElement | null {
  return control.closest('tr')?.querySelector<HTMLElement>(`[${FIELD}][aria-invalid]`) ?? null;
}
