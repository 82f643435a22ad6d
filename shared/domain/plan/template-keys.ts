/** A part of a template that others name by its key. Keys live in the file only; rows get ids. */
export type Keyed = { readonly key: string };

/** A fresh id for every key. */
export function keyedIds<Id>(parts: readonly Keyed[], nextId: () => Id): ReadonlyMap<string, Id> {
  return new Map(parts.map(({ key }) => [key, nextId()]));
}

/** The id of a key. Throws when there is none: `findTemplateError` has been asked before any row is made. */
export function idOf<Id>(ids: ReadonlyMap<string, Id>, key: string): Id {
  const id = ids.get(key);
  if (id === undefined) throw new Error(`Unchecked template key "${key}"`);
  return id;
}

/** The id of a key that may be absent. */
export function idOrNull<Id>(ids: ReadonlyMap<string, Id>, key: string | null): Id | null {
  return key === null ? null : idOf(ids, key);
}
