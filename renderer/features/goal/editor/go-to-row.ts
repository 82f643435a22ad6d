/**
 * Goes to a row inside an open goal, and to its first field; to the goal's sentence when there is no such row here, for
 * then it is the goal itself.
 */
export function goToRow(editor: HTMLElement, id: string | null): void {
  const row = id === null ? null : editor.querySelector<HTMLElement>(`[data-row="${id}"]`);
  const field =
    row?.querySelector<HTMLElement>('input, textarea') ??
    editor.querySelector<HTMLElement>('[data-heading]');
  field?.focus();
  (row ?? editor).scrollIntoView({ block: 'nearest' });
}
