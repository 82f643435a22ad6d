/** A list whose rows may be dragged, by the ids of its rows in order. */
export type DragList<Key extends string> = { readonly key: Key; readonly ids: readonly string[] };

/** Where a dragged row would land: before `index` of the list's other rows; `edge` is where to draw it on the row over which it is. */
export type ListPlace<Key extends string> = {
  readonly key: Key;
  readonly index: number;
  readonly edge: 'before' | 'after';
};

/** The id of the place after a list's last row: the only one that an empty list has. */
export function endOf(key: string): string {
  return `end:${key}`;
}

/** Where a row dragged over another row, or over the end of a list, lands; null where it would stay. */
export function listPlace<Key extends string>(
  lists: readonly DragList<Key>[],
  activeId: string,
  overId: string,
): ListPlace<Key> | null {
  for (const { key, ids } of lists) {
    const from = ids.indexOf(activeId);
    const last = ids.length - (from === -1 ? 0 : 1);
    if (overId === endOf(key))
      return from === last && from !== -1 ? null : { key, index: last, edge: 'before' };
    const index = ids.indexOf(overId);
    if (index !== -1 && index !== from)
      return { key, index, edge: from !== -1 && from < index ? 'after' : 'before' };
  }
  return null;
}
