import { createContext, use } from 'react';
import type { BudgetSheet } from '#shared/domain/budget/budget-sheet.ts';
import type { GridMark } from '../grid/use-grid-place.ts';
import type { Popup } from '../table/table-model.ts';

/** What the lines of the panel share. Apart from the table's own, so that only a checked edit draws them anew. */
export type TieOutModel = {
  readonly sheet: BudgetSheet;
  readonly readOnly: boolean;
  readonly goTo: (mark: GridMark) => void;
  /** Goes to the heading of a row or column and opens what it has. */
  readonly openAt: (popup: Popup) => void;
};

const TieOutContext = createContext<TieOutModel | null>(null);

export const TieOutProvider = TieOutContext;

/** What the lines of the panel share. Throws outside it. */
export function useTieOut(): TieOutModel {
  const model = use(TieOutContext);
  if (model === null) throw new Error('useTieOut outside the tie-out panel');
  return model;
}
