import type { BudgetId } from '#shared/domain/basics/ids.ts';
import { budgetSheet, type BudgetSheet } from '#shared/domain/budget/budget-sheet.ts';
import { planOf, sortedRows, type PlanState } from '#shared/domain/plan-state.ts';
import { text } from '#shared/text/text.ts';
import { composeBudgetNotes, composeCellNotes } from './budget-notes.ts';
import { composeSheet } from './budget-table.ts';
import type { ComposeOptions } from './compose-options.ts';
import type { DocBlock, DocumentModel } from './document-model.ts';
import { docHeading } from './doc-heading.ts';
import { plainRuns } from './doc-runs.ts';
import { composeHead } from './plan-head.ts';

/** The budget as a document of its own: one table or all, each with its small print and the notes at its cells. */
export function composeBudget(
  state: PlanState,
  budgetId: BudgetId | 'all',
  options: ComposeOptions,
): DocumentModel {
  const sheets = sortedRows(state.tables.budgets)
    .filter(({ id }) => budgetId === 'all' || id === budgetId)
    .flatMap(({ id }) => budgetSheet(state, id) ?? []);
  const title = text.document.budget.title({ year: planOf(state).year });
  const blocks = sheets.flatMap((sheet, index) => composePart(sheet, index, sheets.length));
  return {
    ...composeHead(state, 'budget', { title, options }),
    frontMatter: false,
    blocks: blocks.length === 0 ? [noBudget()] : blocks,
  };
}

/** A single table needs no heading: the document's title is above it. */
function composePart(sheet: BudgetSheet, index: number, count: number): readonly DocBlock[] {
  const id = `budget-${index + 1}`;
  const heading = docHeading({ id, level: 1 }, plainRuns(sheet.budget.name));
  return [
    ...(count === 1 ? [] : [heading]),
    composeSheet(sheet),
    ...composeBudgetNotes(sheet),
    ...composeCellNotes(sheet, `${id}-notes`),
  ];
}

function noBudget(): DocBlock {
  return { kind: 'paragraph', style: 'normal', runs: plainRuns(text.document.budget.none) };
}
