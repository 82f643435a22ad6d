import { useReducer } from 'react';
import { usePorts } from '#renderer/platform/ports.tsx';

/** What is written but cannot be saved as it stands, by a key of the field: one store for each kind of draft. */
export type DraftStore<Draft> = WeakMap<object, Map<string, Draft>>;

type KeptDraft<Draft> = {
  readonly draft: Draft | null;
  readonly keep: (draft: Draft | null) => void;
};

/** A store of drafts that outlives the fields: they come back when the goal is opened again, or the screen gone to. */
export function makeDraftStore<Draft>(): DraftStore<Draft> {
  return new WeakMap();
}

/** What is kept under a key; null when nothing is. Belongs to the program that runs, by its ports. */
export function useKeptDraft<Draft>(store: DraftStore<Draft>, key: string): KeptDraft<Draft> {
  const ports = usePorts();
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  return {
    draft: store.get(ports)?.get(key) ?? null,
    keep(draft) {
      const drafts = store.get(ports) ?? new Map<string, Draft>();
      store.set(ports, drafts);
      if (draft === null) drafts.delete(key);
      else drafts.set(key, draft);
      redraw();
    },
  };
}
