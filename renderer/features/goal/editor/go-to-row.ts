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
  const place = row ?? editor;
  const fits = place.getBoundingClientRect().bottom <= window.innerHeight;
  place.scrollIntoView({ block: fits ? 'nearest' : 'start' });
}
