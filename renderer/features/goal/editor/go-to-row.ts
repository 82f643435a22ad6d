import { countToComplete } from '#shared/domain/basics/to-complete.ts';

/**
 * Goes to a row inside an open goal, and to its first field; to the goal's sentence when there is no such row here, for
 * then it is the goal itself. What does not fit below is brought to the top of the window.
 */
export function goToRow(editor: HTMLElement, id: string | null): void {
  const row = id === null ? null : editor.querySelector<HTMLElement>(`[data-row="${id}"]`);
  const field =
    row?.querySelector<HTMLElement>('input, textarea') ??
    editor.querySelector<HTMLElement>('[data-heading]');
  field?.focus({ preventScroll: true });
  // What a template has left to be written is written over by the first key.
  if (field instanceof HTMLTextAreaElement && countToComplete(field.value) > 0) field.select();
  const place = row ?? editor;
  const fits = place.getBoundingClientRect().bottom <= window.innerHeight;
  place.scrollIntoView({ block: fits ? 'nearest' : 'start' });
}
