import { useState, type FocusEvent } from 'react';
import type { Term } from '#shared/domain/section/glossary.ts';

type HeldOrder = {
  readonly ordered: readonly Term[];
  /** On the element around the rows. */
  readonly hold: {
    readonly onFocus: () => void;
    readonly onBlur: (event: FocusEvent<HTMLElement>) => void;
  };
};

/**
 * The terms in their order, which stands still while somebody writes in one of them: a row that moved with each letter
 * would take the cursor along. New ones come last until then.
 */
export function useHeldOrder(sorted: readonly Term[]): HeldOrder {
  const [held, setHeld] = useState<readonly string[] | null>(null);
  const order = new Map(held?.map((id, index) => [id, index]));
  const place = ({ id }: Term): number => order.get(id) ?? order.size;
  return {
    ordered: held === null ? sorted : sorted.toSorted((left, right) => place(left) - place(right)),
    hold: {
      onFocus: () => setHeld((known) => known ?? sorted.map(({ id }) => id)),
      onBlur: ({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) setHeld(null);
      },
    },
  };
}
