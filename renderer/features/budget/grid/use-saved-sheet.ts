import { useState } from 'react';
import type { BudgetSheet } from '#shared/domain/budget/budget-sheet.ts';
import { useSaveStatus } from '#renderer/platform/workspace.tsx';

/** The table as it is on disk: the sheet itself, or while something is being saved the one before. */
export function useSavedSheet(sheet: BudgetSheet): BudgetSheet {
  const isSaved = useSaveStatus().kind === 'saved';
  const [saved, setSaved] = useState(sheet);
  // Adjusted while drawing, as React advises: an effect would draw every saved edit twice.
  if (isSaved && saved !== sheet) setSaved(sheet);
  return isSaved ? sheet : saved;
}
