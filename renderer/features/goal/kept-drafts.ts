import { useReducer } from 'react';
import type { LoadedPlan } from '#shared/ports/plan-store.ts';
import { useDraftKeeper } from '#renderer/platform/use-draft-keeper.ts';
import { useLoadedPlan } from '#renderer/platform/workspace.tsx';

/** What is written but cannot be saved as it stands, by a key of the field: one store for each kind of draft. */
export type DraftStore<Draft> = {
  /** The first part of the keys under which the drafts lie on disk. */
  readonly prefix: string;
  /** As it lies on disk; null for what is not worth keeping there. */
  readonly pack: (draft: Draft) => string | null;
  /** Null for what was not packed here. */
  readonly unpack: (packed: string) => Draft | null;
  /** What is kept of each plan that has been opened. */
  readonly kept: WeakMap<LoadedPlan, Map<string, Draft>>;
};

type KeptDraft<Draft> = {
  readonly draft: Draft | null;
  readonly keep: (draft: Draft | null) => void;
};

/** A store of drafts that outlives the fields: they come back with the goal, the screen, and the program. */
export function makeDraftStore<Draft>(
  fields: Pick<DraftStore<Draft>, 'prefix' | 'pack' | 'unpack'>,
): DraftStore<Draft> {
  return { ...fields, kept: new WeakMap() };
}

/** What is kept under a key; null when nothing is. */
export function useKeptDraft<Draft>(store: DraftStore<Draft>, key: string): KeptDraft<Draft> {
  const drafts = draftsOf(store, useLoadedPlan());
  const disk = useDraftKeeper();
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  return {
    draft: drafts.get(key) ?? null,
    keep(draft) {
      const packed = draft === null ? null : store.pack(draft);
      if (packed !== null) disk.keep(store.prefix + key, packed);
      else if (drafts.has(key)) disk.forget(store.prefix + key);
      if (draft === null) drafts.delete(key);
      else drafts.set(key, draft);
      redraw();
    },
  };
}

/** What is kept of a plan: at first what was left on disk when the program last stopped. */
function draftsOf<Draft>(
  { prefix, unpack, kept }: DraftStore<Draft>,
  loaded: LoadedPlan,
): Map<string, Draft> {
  const known = kept.get(loaded);
  if (known !== undefined) return known;
  const left = loaded.drafts.flatMap(({ key, value }): [string, Draft][] => {
    const draft = key.startsWith(prefix) ? unpack(value) : null;
    return draft === null ? [] : [[key.slice(prefix.length), draft]];
  });
  const drafts = new Map(left);
  kept.set(loaded, drafts);
  return drafts;
}
