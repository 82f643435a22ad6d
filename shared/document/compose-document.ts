import { missingCase } from '#shared/domain/basics/missing-case.ts';
import type { PlanState } from '#shared/domain/plan-state.ts';
import { composeBudget } from './budget.ts';
import type { ComposeOptions } from './compose-options.ts';
import type { DocumentKind, DocumentModel } from './document-model.ts';
import { composeVerksamhetsplan } from './verksamhetsplan.ts';

/** A document of the plan, by its kind; the budget with all its tables. */
export function composeDocument(
  state: PlanState,
  kind: DocumentKind,
  options: ComposeOptions,
): DocumentModel {
  switch (kind) {
    case 'verksamhetsplan':
      return composeVerksamhetsplan(state, options);
    case 'budget':
      return composeBudget(state, 'all', options);
    default:
      return missingCase(kind);
  }
}
